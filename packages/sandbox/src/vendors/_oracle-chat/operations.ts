import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { common, doneAnswer, engagementMembers, sneakPreviewMembers, toWire } from './answers.js';
import { withCustomerEntry, withMessage, withNumbersFromOne, type Engagement } from './engagement.js';
import type { OracleChatConditionValues } from './installation.js';
import { customerIs } from './lifetime.js';
import { conclude } from './people.js';
import { refuse } from './refusals.js';
import { refuseSpam, spamIn } from './spam.js';
import {
  allEngagements,
  begin,
  findBySession,
  momentOf,
  newSessionId,
  openedWith,
  save,
  type Moment,
  type OpenedSession,
  type State,
} from './state.js';

/** Begins a chat, or goes back into one. Source: Chat REST API guide, requestEngagement. */
export function requestEngagement(state: State, request: VendorRequest): Answer {
  const { nowMs, values } = momentOf(state);
  const jwt = bearerOf(request.header) ?? '';
  const opened = openedWith(state, jwt);
  if (opened === undefined) throw new Error('A JWT that is not good has to be refused before.');
  const pool = request.parameters.text('pool');
  if (pool !== opened.pool && pool !== values.pool) return refuse(404, 'There is no such pool.', values);
  const running = runningOf(state, opened);
  const failed = running === undefined ? whyNot(values) : undefined;
  if (failed !== undefined) return fail(failed, request, { nowMs, values });
  if (values.jwtReuse === 'refused') state.opened.delete(jwt);
  const engagement = running ?? begin(state, opened);
  const value = {
    ...common(request, engagement.clientId, nowMs, values),
    ...engagementMembers(engagement, running === undefined ? 'SUCCESS' : 'EXISTING_SESSION'),
    ...surveyMembers(),
    ...sneakPreviewMembers(values),
  };
  return {
    status: 200,
    value: toWire(value, values),
    conversationId: String(engagement.engagementId),
  };
}

/** The JWT of a request. */
export const bearerOf = (header: VendorRequest['header']): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')?.[1];

/** There is none. */
const surveyMembers = (): Readonly<Record<string, unknown>> => ({
  cancelledSurveyAuth: null,
  cancelledSurveyId: 0n,
  completedSurveyAuth: null,
  completedSurveyId: 0n,
});

/** The chat to go back into, by the reading with another `sessionId`. Notes on the spec, decision 30. */
function runningOf(state: State, { customer, resumes }: OpenedSession): Engagement | undefined {
  if (resumes === undefined) return undefined;
  const running = allEngagements(state).findLast(
    (one) => one.ended === undefined && one.customer.key === customer.key,
  );
  if (running === undefined) return undefined;
  const seen = heard(running, momentOf(state));
  const next = resumes === 'new-session' ? inNewSession(seen, momentOf(state).values) : seen;
  save(state, next);
  return next;
}

/** Notes on the spec, decision 31. */
function inNewSession(engagement: Engagement, { sequenceNumbers }: OracleChatConditionValues): Engagement {
  const next = { ...engagement, sessionId: newSessionId() };
  return sequenceNumbers === 'per-session' ? withNumbersFromOne(next) : next;
}

/** Why nobody can chat now; undefined where they can. */
function whyNot(values: OracleChatConditionValues): string | undefined {
  if (values.isDequeuedByRules) return 'FAIL_RULE_DEQUEUE';
  if (values.isHoliday) return 'FAIL_HOLIDAY';
  if (!values.isOpen) return 'FAIL_OUT_OF_HOURS';
  return values.agentsAvailable === 0 ? 'FAIL_NO_AGENTS_AVAIL' : undefined;
}

/** Notes on the spec, decision 10. */
function fail(resultType: string, request: VendorRequest, { nowMs, values }: Moment): Answer {
  const isHttp =
    values.failResult === 'http' || (values.failResult === 'in-200' && resultType === 'FAIL_RULE_DEQUEUE');
  if (isHttp) return refuse(409, `No chat has begun: ${resultType}.`, values);
  const value = { ...common(request, undefined, nowMs, values), resultType };
  return { status: 200, value: toWire(value, values) };
}

/** What happens in a chat: an answer, and the chat afterwards where it changes. */
interface Outcome {
  readonly answer: Answer;
  readonly engagement?: Engagement;
}

/** The chat of a request as it is now, where its pool is right. */
export function chatOf(
  state: State,
  { header, parameters }: VendorRequest,
): { readonly engagement: Engagement } | { readonly refused: Answer } {
  const engagement = findBySession(state, header('sessionid'));
  if (engagement === undefined) throw new Error('A session that nobody knows has to be refused before.');
  const moment = momentOf(state);
  if (!isServed(engagement, parameters.text('pool'), moment.values))
    return { refused: refuse(404, 'The chat is in another pool.', moment.values) };
  const seen = heard(engagement, moment);
  save(state, seen);
  return { engagement: seen };
}

/** Notes on the spec, decisions 3 and 8. */
const isServed = (
  { pool, oldPools, isPoolTold }: Engagement,
  asked: string,
  { oldPool }: OracleChatConditionValues,
): boolean => asked === pool || (oldPools.includes(asked) && (oldPool === 'served' || !isPoolTold));

/** A call is a sign of life. */
function heard(engagement: Engagement, { nowMs, values }: Moment): Engagement {
  if (engagement.ended !== undefined) return engagement;
  const seen = { ...engagement, seenAtMs: nowMs };
  return engagement.presence === 'ABSENT' ? customerIs(seen, 'ACTIVE', nowMs, values) : seen;
}

/** The answer to a call after the end. Notes on the spec, decision 16. */
export function afterEnd(base: Readonly<Record<string, unknown>>, values: OracleChatConditionValues): Answer {
  if (values.afterEnd === 'empty') return { status: 200, value: toWire(base, values) };
  return values.afterEnd === 'conflict'
    ? refuse(409, 'The chat has ended.', values)
    : refuse(403, 'There is no such session any more.', values);
}

function inChat(
  state: State,
  request: VendorRequest,
  decide: (engagement: Engagement, moment: Moment, base: Readonly<Record<string, unknown>>) => Outcome,
): Answer {
  const found = chatOf(state, request);
  if ('refused' in found) return found.refused;
  const moment = momentOf(state);
  const base = common(request, found.engagement.clientId, moment.nowMs, moment.values);
  const { answer, engagement } = decide(found.engagement, moment, base);
  if (engagement !== undefined) save(state, engagement);
  return answer;
}

/** The customer says something. Source: Chat REST API guide, postMessage; notes on the spec, decisions 14 and 15. */
export const postMessage = (state: State, request: VendorRequest): Answer =>
  inChat(state, request, (engagement, { nowMs, values }, base) => {
    const { body } = request;
    if (engagement.ended !== undefined)
      return {
        answer:
          engagement.pending.length > 0
            ? refuse(409, 'The lead agent has left the chat.', values)
            : afterEnd(base, values),
      };
    if (spamIn(body.text('body'), values)) return refuseSpam(engagement, { nowMs, values }, base);
    const said = say(engagement, request, { nowMs, values });
    return { answer: doneAnswer(base, values), engagement: said };
  });

function say(engagement: Engagement, { body }: VendorRequest, { nowMs, values }: Moment): Engagement {
  const text = body.text('body');
  const { sneakPreview: _preview, ...quiet } = engagement;
  const said = withCustomerEntry({ ...quiet, isCustomerTyping: false, stirredAtMs: nowMs }, nowMs, {
    kind: 'message',
    text,
  });
  if (values.ownMessages === 'none') return said;
  const { richText = false, offTheRecord = false, messageId } = body.values();
  const members = { clientId: engagement.clientId, body: text, richText, offTheRecord };
  return withMessage(
    said,
    'MessagePosted',
    messageId === undefined ? members : { ...members, messageId },
    nowMs,
  );
}

/** The customer types, or does not. Source: Chat REST API guide, activity. */
export const changeActivity = (state: State, request: VendorRequest): Answer =>
  inChat(state, request, (engagement, { nowMs, values }, base) => {
    if (engagement.ended !== undefined) return { answer: afterEnd(base, values) };
    const isCustomerTyping = request.body.text('mode') === 'RESPONDING';
    const sneakPreview = request.body.optionalText('sneakPreviewText');
    const isShown = sneakPreview !== undefined && values.sneakPreviewState === 'ENABLED';
    const { sneakPreview: _old, ...rest } = engagement;
    const next = { ...rest, isCustomerTyping, ...(isShown ? { sneakPreview } : {}) };
    return {
      answer: doneAnswer(base, values),
      engagement: isCustomerTyping ? { ...next, stirredAtMs: nowMs } : next,
    };
  });

/** The customer ends the chat. Source: Chat REST API guide, concludeEngagement. */
export const concludeEngagement = (state: State, request: VendorRequest): Answer =>
  inChat(state, request, (engagement, { nowMs, values }, base) => {
    if (engagement.ended !== undefined) return { answer: afterEnd(base, values) };
    const usual = engagement.participants.length > 0 ? 'END_USER_CONCLUDED' : 'ENDED_USER_CANCEL';
    const reason = values.customerEndReason === '' ? usual : values.customerEndReason;
    const left = withCustomerEntry(engagement, nowMs, { kind: 'ended', text: '' });
    return {
      answer: doneAnswer(base, values),
      engagement: conclude(left, { by: 'customer', reason, atMs: nowMs }, values),
    };
  });
