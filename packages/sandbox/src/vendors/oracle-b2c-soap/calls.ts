import { fieldsOf, type Fields } from '../../fields.js';
import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import { readEnvelopeRefusal } from '../../soap/soap-wording.js';
import { TEXT } from '../../soap/lenient.js';
import type { Account } from '../_oracle-chat/site.js';
import type { OracleB2cSoapConditionValues } from './conditions.js';
import type { Service } from './envelopes.js';
import { refuseEnvelope, refuseLogin, refuseRequest } from './faults.js';

/** What a request says. */
export interface Call {
  readonly header: Fields;
  readonly content: Fields;
  /** TransactionRequestData. */
  readonly transaction: Fields;
}

/** Takes a checked body apart. */
export function callOf(body: Fields): Call {
  const { header, content } = body.values();
  const fields = fieldsOf(content);
  return { header: fieldsOf(header), content: fields, transaction: inner(fields, 'TransactionRequestData') };
}

/** The fields of an element; none where it is not there. */
export const inner = (fields: Fields, name: string): Fields => fieldsOf(fields.values()[name]);

/** A text without blanks around it; undefined where there is nothing else. */
export function trimmed(fields: Fields, name: string): string | undefined {
  const text = fields.optionalText(name)?.trim();
  return text === '' ? undefined : text;
}

const PASSWORD_TEXT =
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText';

/** Whether name and password are right. Notes on the WSDLs, decision 16. */
function isFrom({ header }: Call, account: Account): boolean {
  const token = inner(inner(header, 'Security'), 'UsernameToken');
  const password = inner(token, 'Password').values();
  const { Type: type = PASSWORD_TEXT } = password;
  return (
    trimmed(token, 'Username') === account.username &&
    password[TEXT] === account.password &&
    type === PASSWORD_TEXT
  );
}

/** What every call is refused for: no envelope, another operation, credentials, and then what is not understood. */
export function refuseCall(
  service: Service,
  { selector }: SpecOperation,
  body: Fields,
  account: Account,
  values: OracleB2cSoapConditionValues,
): Answer | undefined {
  const refusal = readEnvelopeRefusal(body);
  if (refusal !== undefined) return refuseEnvelope(service, refusal, values);
  if (body.optionalText('operation') !== selector?.value)
    return refuseRequest(service, 'INVALID_FIELD', 'There is no such operation here.', values);
  if (!isFrom(callOf(body), account)) return refuseLogin(service, values);
  if (!values.accountMayChat)
    return refuseRequest(service, 'ACCESS_DENIED', 'The account lacks the right to chat.', values);
  const problem = body.optionalText('problem');
  return problem === undefined ? undefined : refuseRequest(service, 'INVALID_FIELD', problem, values);
}
