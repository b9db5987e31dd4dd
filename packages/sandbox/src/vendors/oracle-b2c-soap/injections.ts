import type { AgentAction } from '../../desk.js';
import { chatServerShapes } from '../../generated/oracle-chat-soap.js';
import { envelopeProblem } from '../../soap/soap-wording.js';
import { writeTag } from '../../soap/tag.js';
import { whatXmlCannotCarry } from '../../soap/xml.js';
import { injectedMembers } from '../_oracle-chat/actions.js';
import type { OracleB2cSoapReadings } from './conditions.js';
import { chatPayload, chatService } from './envelopes.js';
import { systemMessagesTag } from './system-messages.js';

/** Why a text or a message of an agent cannot go out, or not as it is; undefined where it can. */
export function whatCannotGoOut(
  action: AgentAction,
  { agentMarkup }: Pick<OracleB2cSoapReadings, 'agentMarkup'>,
): string | undefined {
  if (action.type === 'inject') return whatCannotBeInjected(action);
  if (action.type !== 'say') return undefined;
  const { speech } = action;
  if (speech.kind === 'html') return whatXmlCannotCarry(speech.html);
  return agentMarkup === 'plain' && LOOKS_LIKE_HTML.test(speech.text)
    ? UNTOLD
    : whatXmlCannotCarry(speech.text);
}

const LOOKS_LIKE_HTML = /<[!/?a-z]|&[#a-z]/i;

/** Notes on the WSDLs, decision 32. */
const UNTOLD =
  'The text looks like HTML, and nothing tells customers that it is none: put a blank after each < and &, or set the ' +
  'condition agentMarkup to html.';

function whatCannotBeInjected(action: AgentAction & { readonly type: 'inject' }): string | undefined {
  const { itemType } = action;
  if (itemType === 'errorMessages')
    return 'Answers in SOAP have no errorMessages: inject a system message, like RNChatPaymentRequestedMessage.';
  const members = injectedMembers(action);
  const names = [itemType, ...namesIn(members)];
  const wrong = names.find((name) => !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name));
  if (wrong !== undefined) return `${wrong} cannot be the name of an element.`;
  const message = { messageName: itemType, sequenceNumber: 0n, atMs: 0, members, isInjected: true } as const;
  const content = [systemMessagesTag([message], { concludedName: 'concluded' })];
  const text = writeTag(chatService.envelope(chatPayload('RetrieveMessagesResponse', content)));
  const problem = envelopeProblem(text, 'RetrieveMessages', chatServerShapes);
  return problem && `A message ${itemType} cannot be so: ${problem}.`;
}

/** All names of members, those of members of members included. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(namesIn);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
};
