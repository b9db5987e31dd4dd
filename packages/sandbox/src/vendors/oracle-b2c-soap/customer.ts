import { fieldsOf, type Fields } from '../../fields.js';
import { displayName, textOf } from '../_oracle-chat/site.js';
import type { Customer } from '../_oracle-chat/tenant.js';
import { inner, trimmed, type Call } from './calls.js';

/** Who wants to chat, as RequestChat was told. */
export function customerOf({ header, content }: Call): Customer {
  const information = inner(content, 'CustomerInformation');
  const values = information.values();
  const interfaceId = inner(information, 'InterfaceID');
  const appId = trimmed(inner(header, 'ChatClientInfoHeader'), 'AppID');
  const email = trimmed(information, 'EMailAddress') ?? '';
  const contactId = idOf(information, 'ContactID') ?? '';
  return {
    key: contactId === '' || contactId === '0' ? email.toLowerCase() : `contact ${contactId}`,
    name: displayName({ firstName: values['FirstName'], lastName: values['LastName'], email }, ['email']),
    question: textOf(values['Question']),
    data: present({
      ...Object.fromEntries(
        ['EMailAddress', 'FirstName', 'LastName'].map((name) => [name, trimmed(information, name)]),
      ),
      ...Object.fromEntries(IDS.map((name) => [name, idOf(information, name)])),
      InterfaceID: idOf(interfaceId, 'ID'),
      InterfaceName: trimmed(interfaceId, 'Name'),
      IncidentID: idOf(content, 'IncidentID'),
      ResumeType: trimmed(content, 'ResumeType'),
      AppID: appId,
      ...customFieldsOf(inner(content, 'CustomFields'), 'CustomFields'),
    }),
  };
}

const IDS = ['ContactID', 'OrganizationID', 'QueueID', 'ProductID', 'CategoryID'] as const;

/** An id, which stands in an attribute; with all its digits. Notes on the WSDLs, decision 12. */
export const idOf = (fields: Fields, name: string): string | undefined => trimmed(inner(fields, name), 'id');

/** Custom fields by the path of their names. */
function customFieldsOf(object: Fields, path: string): Readonly<Record<string, string>> {
  const rows = object.list('GenericFields').flatMap((field): readonly (readonly [string, string])[] => {
    const name = `${path}.${field.optionalText('name') ?? ''}`;
    const values = Object.entries(inner(field, 'DataValue').values());
    return values.flatMap(([kind, value]) =>
      kind === 'ObjectValue'
        ? Object.entries(customFieldsOf(fieldsOf(value), name))
        : [[name, textOf(value)] as const],
    );
  });
  return Object.fromEntries(rows);
}

const present = (data: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
