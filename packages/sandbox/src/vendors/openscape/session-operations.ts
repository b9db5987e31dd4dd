import { randomBytes } from 'node:crypto';
import type { Fields } from '../../fields.js';
import type { Answer, OperationRequest } from '../../operation.js';
import { redirect } from './actions.js';
import { answerCall } from './call-me.js';
import { isUnknownIndex, readContents } from './contents.js';
import {
  addCustomerText,
  disconnect,
  setCustomerTyping,
  startSession,
  type Session,
  type SessionStart,
} from './session.js';
import { businessUnitsOf } from './conditions.js';
import { inSession, momentOf, REFUSAL, save, type Moment, type State } from './state.js';

const DONE: Answer = { status: 200 };
const CREATED: Answer = { status: 201 };

/** Starts a session; by its workflow it may be redirected at once. */
export function createSession(state: State, { body }: OperationRequest): Answer {
  const moment = momentOf(state);
  const start = readStart(body);
  const refused = refuseStart(state, start, moment);
  if (refused !== undefined) return refused;
  const { nowMs, values } = moment;
  const session = startSession(newSessionId(nowMs), start, nowMs, values);
  save(
    state,
    values.redirectAtStart === ''
      ? session
      : redirect(session, undefined, values.redirectAtStart, nowMs, values),
  );
  const { sessionId } = session;
  return { status: 201, value: { sessionId }, conversationId: sessionId };
}

/** Source: programming guide, section 4.2.1; notes on the spec, decision 21. */
function refuseStart(
  { sessions }: State,
  { businessUnitName }: SessionStart,
  { nowMs, values }: Moment,
): Answer | undefined {
  if (!businessUnitsOf(values).includes(businessUnitName))
    return values.unknownBusinessUnit === 'refused' ? REFUSAL.invalid : REFUSAL.serverError;
  const running = [...sessions.values()].filter(({ ended }) => ended === undefined);
  const { maxSessions, maxSockets, socketTimeoutMs } = values;
  const sockets = running.filter(
    ({ lastRequestAtMs }) => socketTimeoutMs === 0 || nowMs - lastRequestAtMs < socketTimeoutMs,
  );
  return running.length < maxSessions && sockets.length < maxSockets ? undefined : REFUSAL.unavailable;
}

const readStart = (body: Fields): SessionStart => ({
  businessUnitName: body.text('businessUnitName'),
  caption: body.text('caption'),
  customerName: body.text('customerName'),
  contactData: body.list('contactData').map((pair) => ({ key: pair.text('key'), value: pair.text('value') })),
});

/** Ends a session for the customer's side. */
export const disconnectSession = (state: State, { body }: OperationRequest): Answer =>
  inSession(state, body.text('sessionId'), (session, { nowMs, values }) =>
    session.ended !== undefined && values.secondDelete === 'not-found'
      ? { answer: REFUSAL.notFound }
      : { answer: DONE, session: disconnect(session, nowMs) },
  );

/** Answers a query of the contents from an index on. */
export const queryContents = (state: State, { parameters }: OperationRequest, fromIndex: number): Answer =>
  inSession(state, parameters.text('sessionId'), (session, { nowMs, values }) => {
    if (values.contentsBusy) return { answer: REFUSAL.unavailable };
    if (values.unknownIndex === 'refused' && isUnknownIndex(session, fromIndex))
      return { answer: REFUSAL.invalid };
    const { answer, session: next } = readContents(session, fromIndex, nowMs, values);
    return { answer: { status: 200, value: answer }, session: next };
  });

/** Says something for the customer. */
export const addContent = (state: State, { parameters, body }: OperationRequest): Answer =>
  inSession(state, parameters.text('sessionId'), (session, { nowMs }) =>
    session.ended === undefined
      ? { answer: CREATED, session: addCustomerText(session, body.text('content'), nowMs) }
      : { answer: REFUSAL.unavailable },
  );

/** Tells the agents that the customer types. */
export const notifyTyping = (state: State, { parameters, body }: OperationRequest): Answer =>
  inSession(state, parameters.text('sessionId'), (session, { values }) =>
    session.ended !== undefined && values.typingAfterEnd === 'not-found'
      ? { answer: REFUSAL.notFound }
      : { answer: DONE, session: setCustomerTyping(session, body.flag('isTyping')) },
  );

/** Gives an agent the customer's phone number. */
export const requestCallMe = (state: State, { parameters, body }: OperationRequest): Answer =>
  inSession(state, parameters.text('sessionId'), (session, { nowMs, values }) => {
    if (session.ended !== undefined)
      return { answer: values.callAfterEnd === 'accepted' ? DONE : REFUSAL.notFound };
    const given = { agentKey: body.integer('agentKey'), phoneNumber: body.text('phoneNumber') };
    const next: Session | undefined = answerCall(session, given, nowMs, values);
    return next === undefined ? { answer: REFUSAL.invalid } : { answer: DONE, session: next };
  });

/** The form of the examples: W, four digits, a time whose month counts from 00, three digits, 32 hex digits. */
function newSessionId(nowMs: number): string {
  const at = new Date(nowMs);
  const iso = at.toISOString();
  const month = String(at.getUTCMonth()).padStart(2, '0');
  const time = `${iso.slice(0, 4)}${month}${iso.slice(8, 19).replaceAll(/\D/g, '')}`;
  const milliseconds = String(at.getUTCMilliseconds()).padStart(3, '0');
  return `W2047${time}${milliseconds}${randomBytes(16).toString('hex')}`;
}
