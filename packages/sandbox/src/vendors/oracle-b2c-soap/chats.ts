import { toIso } from '../../entries.js';
import { tag, textTag, type Tag } from '../../soap/tag.js';
import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import {
  customerEnds,
  customerSays,
  customerTypes,
  heard,
  resume,
  whyNot,
} from '../_oracle-chat/customers.js';
import { awaitDelivery, deliver, type Delivery } from '../_oracle-chat/delivery.js';
import type { Engagement } from '../_oracle-chat/engagement.js';
import {
  begin,
  findBySession,
  momentOf,
  nextClientId,
  save,
  type Moment,
  type State,
} from '../_oracle-chat/state.js';
import { callOf, inner, trimmed, type Call } from './calls.js';
import type { OracleB2cSoapConditionValues } from './conditions.js';
import { customerOf, idOf } from './customer.js';
import { chatPayload, chatService, soapAnswer } from './envelopes.js';
import { refuseRequest, type RequestErrorCode } from './faults.js';
import { systemMessagesTag } from './system-messages.js';
import type { Tokens } from './tokens.js';

/** What the chat server holds. */
export interface SoapState extends State<OracleB2cSoapConditionValues> {
  readonly tokens: Tokens;
}

/** The session that a call is in. */
export const sessionOf = ({ header }: Call): string | undefined =>
  trimmed(inner(header, 'ChatClientInfoHeader'), 'SessionID');

const refuse = (code: RequestErrorCode, message: string, values: OracleB2cSoapConditionValues): Answer =>
  refuseRequest(chatService, code, message, values);

/** What a call to the chat server is refused for: its site, then its session or token. Notes on the WSDLs, decision 20. */
export function refuseChatCall(state: SoapState, operation: string, call: Call): Answer | undefined {
  const { values, nowMs } = momentOf(state);
  const siteName = trimmed(call.transaction, 'SiteName');
  if (siteName === undefined) return refuse('MISSING_ARGUMENT', 'SiteName is missing.', values);
  if (siteName !== state.tenant.siteName)
    return refuse('INVALID_FIELD', 'SiteName is another than that of GetChatUrl.', values);
  if (operation === 'RequestChat') {
    const token = trimmed(call.content, 'ChatSessionToken');
    if (token === undefined) return refuse('MISSING_ARGUMENT', 'ChatSessionToken is missing.', values);
    return state.tokens.isGood(token, nowMs)
      ? undefined
      : refuse('ACCESS_DENIED', 'The token is not known, has expired, or has opened a chat.', values);
  }
  const sessionId = sessionOf(call);
  if (sessionId === undefined)
    return refuse('MISSING_ARGUMENT', 'SessionID is missing in ChatClientInfoHeader.', values);
  return findBySession(state, sessionId) === undefined
    ? refuse('ACCESS_DENIED', 'The session is not known or has ended.', values)
    : undefined;
}

/** What the head of an answer needs. */
interface Head {
  readonly call: Call;
  readonly startMs: number;
  readonly clientId: bigint;
}

/** Notes on the WSDLs, decisions 5 and 28. */
function headTag(state: SoapState, name: string, { call, startMs, clientId }: Head): Tag {
  const { nowMs, values } = momentOf(state);
  const isEmpty =
    values.requestTime === 'empty' ||
    (values.requestTime === 'sampled' && !['RequestChat', 'TerminateChat'].includes(name));
  return tag('ns3:TransactionResponseData', [
    ...(isEmpty ? [tag('ns3:ClientRequestTime')] : []),
    tag('ns3:ServiceStartTime', toIso(startMs)),
    tag('ns3:ServiceFinishTime', toIso(nowMs)),
    ...textTag('ns3:ClientID', clientId),
    ...textTag('ns3:ClientTransactionID', trimmed(call.transaction, 'ClientTransactionID')),
  ]);
}

const answer = (state: SoapState, name: string, head: Head, content: readonly Tag[] = []): Answer =>
  soapAnswer(
    200,
    chatService.envelope(chatPayload(`${name}Response`, [headTag(state, name, head), ...content])),
  );

/** Begins a chat, or goes back into one. Source: Oracle support answer 9457, RequestChat; notes on the WSDLs, decisions 21, 22, 37. */
export function requestChat(state: SoapState, { body }: VendorRequest): Answer {
  const call = callOf(body);
  const { nowMs, values } = momentOf(state);
  const unknown = unknownIdIn(call, values);
  if (unknown !== undefined) return refuse('BAD_ID', `${unknown} names nothing.`, values);
  const customer = customerOf(call);
  const isResuming = trimmed(call.content, 'ResumeType') === 'RESUME' && customer.key !== '';
  const running = isResuming ? resume(state, customer.key, 'same-session') : undefined;
  const failed = running === undefined ? whyNot(values) : undefined;
  if (failed !== undefined) return noChat(state, call, failed);
  if (values.tokenReuse === 'refused') state.tokens.forget(trimmed(call.content, 'ChatSessionToken') ?? '');
  const engagement = running ?? begin(state, { customer, pool: values.pool });
  const { engagementId, clientId, sessionId } = engagement;
  const result = resultTags(engagementId, running === undefined ? 'SUCCESS' : 'EXISTING_SESSION', sessionId);
  return {
    ...answer(state, 'RequestChat', { call, startMs: nowMs, clientId }, result),
    conversationId: String(engagementId),
  };
}

/** Notes on the WSDLs, decision 21. */
function noChat(state: SoapState, call: Call, result: string): Answer {
  const { nowMs, values } = momentOf(state);
  if (values.failResult === 'fault') return refuse('ACCESS_DENIED', `No chat has begun: ${result}.`, values);
  const head = { call, startMs: nowMs, clientId: nextClientId(state) };
  return answer(state, 'RequestChat', head, resultTags(0n, result, undefined));
}

/** The id that no interface or queue has; 0 is none. Notes on the WSDLs, decision 20. */
function unknownIdIn({ content }: Call, values: OracleB2cSoapConditionValues): string | undefined {
  const information = inner(content, 'CustomerInformation');
  const isUnknown = (id: string | undefined, list: string): boolean =>
    id !== undefined && id !== '0' && !list.split(',').some((one) => one.trim() === id);
  if (isUnknown(idOf(inner(information, 'InterfaceID'), 'ID'), values.interfaceIds)) return 'InterfaceID';
  return isUnknown(idOf(information, 'QueueID'), values.queueIds) ? 'QueueID' : undefined;
}

const idTag = (name: string, id: bigint): Tag => tag(`ns3:${name}`, [], { id: String(id) });

const resultTags = (engagementId: bigint, result: string, sessionId: string | undefined): readonly Tag[] => [
  idTag('EngagementID', engagementId),
  idTag('CancelledSurveyID', 0n),
  idTag('CompletedSurveyID', 0n),
  tag('ns3:ResultType', result),
  ...textTag('ns3:SessionID', sessionId),
];

/** A call in a chat. */
interface InChat {
  readonly state: SoapState;
  readonly call: Call;
  readonly engagement: Engagement;
  readonly moment: Moment<OracleB2cSoapConditionValues>;
  /** The answer to it. */
  readonly done: (content?: readonly Tag[]) => Answer;
}

/** The chat of a call as it is now. */
function inChat(state: SoapState, name: string, { body }: VendorRequest): InChat {
  const call = callOf(body);
  const found = findBySession(state, sessionOf(call));
  if (found === undefined) throw new Error('A session that nobody knows has to be refused before.');
  const moment = momentOf(state);
  const engagement = heard(found, moment);
  save(state, engagement);
  const head = { call, startMs: moment.nowMs, clientId: engagement.clientId };
  return { state, call, engagement, moment, done: (content) => answer(state, name, head, content) };
}

/** Notes on the WSDLs, decision 25. */
const afterEnd = ({ done }: InChat, values: OracleB2cSoapConditionValues): Answer =>
  values.afterEnd === 'empty'
    ? done()
    : refuse('ACCESS_DENIED', 'The session is not known or has ended.', values);

/** What a delivery puts in an answer. Notes on the WSDLs, decision 35. */
function messageTags({ messages }: Delivery, values: OracleB2cSoapConditionValues): readonly Tag[] {
  return messages.length > 0 || values.nothingNew === 'empty' ? [systemMessagesTag(messages, values)] : [];
}

const withLost = (whole: Answer, { lost }: Delivery): Answer => ({
  ...whole,
  ...(lost === undefined ? {} : { lost }),
});

/** Gives what has happened, or waits for it. Source: Oracle support answer 9457, RetrieveMessages; decisions 24, 26 and 31. */
export async function retrieveMessages(state: SoapState, request: VendorRequest): Promise<Answer> {
  const chat = inChat(state, 'RetrieveMessages', request);
  const delivery = await awaitDelivery(state, chat.engagement, request.gone);
  const { values } = momentOf(state);
  if (delivery.isOver) return afterEnd(chat, values);
  const tags = messageTags(delivery, values);
  const clientId = clientIdWith(delivery, state, values);
  const head = { call: chat.call, startMs: chat.moment.nowMs, clientId };
  return withLost(answer(state, 'RetrieveMessages', head, tags), delivery);
}

/** Notes on the WSDLs, decision 28. */
const clientIdWith = (
  { engagement, messages }: Delivery,
  state: SoapState,
  { answerClientId }: OracleB2cSoapConditionValues,
): bigint =>
  answerClientId === 'varying' && messages.length > 0 ? nextClientId(state) : engagement.clientId;

/** The customer says something. Source: Oracle support answer 9457, PostChatMessage; notes on the WSDLs, decision 9. */
export function postChatMessage(state: SoapState, request: VendorRequest): Answer {
  const chat = inChat(state, 'PostChatMessage', request);
  const { call, engagement, moment, done } = chat;
  const { values } = moment;
  const text = call.content.optionalText('Body');
  if (text === undefined) return refuse('MISSING_ARGUMENT', 'Body is missing.', values);
  if (engagement.ended !== undefined) return afterEnd(chat, values);
  const said = customerSays(engagement, text, moment);
  save(state, said);
  if (values.postAnswer === 'bare') return done();
  const delivery = deliver(state, said);
  return withLost(done(messageTags(delivery, values)), delivery);
}

/** The customer types, or does not. Source: public clients. */
export function sendActivityChange(state: SoapState, request: VendorRequest): Answer {
  const chat = inChat(state, 'SendActivityChange', request);
  const { call, engagement, moment, done } = chat;
  const mode = trimmed(call.content, 'Mode');
  if (mode === undefined) return refuse('MISSING_ARGUMENT', 'Mode is missing.', moment.values);
  if (engagement.ended !== undefined) return afterEnd(chat, moment.values);
  save(state, customerTypes(engagement, mode === 'RESPONDING', moment));
  return done();
}

/** The customer ends the chat. Source: Oracle support answer 9457, TerminateChat. */
export function terminateChat(state: SoapState, request: VendorRequest): Answer {
  const chat = inChat(state, 'TerminateChat', request);
  const { engagement, moment, done } = chat;
  if (engagement.ended !== undefined) return afterEnd(chat, moment.values);
  save(state, customerEnds(engagement, moment));
  return done();
}
