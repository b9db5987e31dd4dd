import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { common, doneAnswer, engagementMembers, sneakPreviewMembers, toWire } from './answers.js';
import { customerEnds, customerSays, customerTypes, heard, resume, whyNot } from './customers.js';
import { withNumbersFromOne, type Engagement } from './engagement.js';
import type { OracleChatConditionValues } from './installation.js';
import { refuse } from './refusals.js';
import { openedWith, type OpenedSession, type RestState } from './sessions.js';
import { refuseSpam, spamIn } from './spam.js';
import { begin, findBySession, momentOf, save, type Moment } from './state.js';

/** Begins a chat, or goes back into one. Source: Chat REST API guide, requestEngagement. */
export function requestEngagement(state: RestState, request: VendorRequest): Answer {
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
  const engagement = running ?? begin(state, opened, values.sequenceNumbers === 'large' ? LARGE : 0n);
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

const LARGE = 2n ** 53n;

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
function runningOf(state: RestState, { customer, resumes }: OpenedSession): Engagement | undefined {
  if (resumes === undefined) return undefined;
  const running = resume(state, customer.key, resumes);
  return running !== undefined && resumes === 'new-session' ? inNewSession(state, running) : running;
}

/** Notes on the spec, decision 31. */
function inNewSession(state: RestState, engagement: Engagement): Engagement {
  if (momentOf(state).values.sequenceNumbers !== 'per-session') return engagement;
  const next = withNumbersFromOne(engagement);
  save(state, next);
  return next;
}

/** Notes on the spec, decision 10. */
function fail(
  resultType: string,
  request: VendorRequest,
  { nowMs, values }: Moment<OracleChatConditionValues>,
): Answer {
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
  state: RestState,
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

/** The answer to a call after the end. Notes on the spec, decision 16. */
export function afterEnd(base: Readonly<Record<string, unknown>>, values: OracleChatConditionValues): Answer {
  if (values.afterEnd === 'empty') return { status: 200, value: toWire(base, values) };
  return values.afterEnd === 'conflict'
    ? refuse(409, 'The chat has ended.', values)
    : refuse(403, 'There is no such session any more.', values);
}

function inChat(
  state: RestState,
  request: VendorRequest,
  decide: (
    engagement: Engagement,
    moment: Moment<OracleChatConditionValues>,
    base: Readonly<Record<string, unknown>>,
  ) => Outcome,
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
export const postMessage = (state: RestState, request: VendorRequest): Answer =>
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

function say(engagement: Engagement, { body }: VendorRequest, moment: Moment): Engagement {
  const { richText = false, offTheRecord = false, messageId } = body.values();
  const members = { richText, offTheRecord };
  const more = messageId === undefined ? members : { ...members, messageId };
  return customerSays(engagement, body.text('body'), moment, more);
}

/** The customer types, or does not. Source: Chat REST API guide, activity. */
export const changeActivity = (state: RestState, request: VendorRequest): Answer =>
  inChat(state, request, (engagement, { nowMs, values }, base) => {
    if (engagement.ended !== undefined) return { answer: afterEnd(base, values) };
    const sneakPreview = request.body.optionalText('sneakPreviewText');
    const isShown = sneakPreview !== undefined && values.sneakPreviewState === 'ENABLED';
    const next = customerTypes(engagement, request.body.text('mode') === 'RESPONDING', { nowMs, values });
    return {
      answer: doneAnswer(base, values),
      engagement: isShown ? { ...next, sneakPreview } : next,
    };
  });

/** The customer ends the chat. Source: Chat REST API guide, concludeEngagement. */
export const concludeEngagement = (state: RestState, request: VendorRequest): Answer =>
  inChat(state, request, (engagement, moment, base) =>
    engagement.ended === undefined
      ? { answer: doneAnswer(base, moment.values), engagement: customerEnds(engagement, moment) }
      : { answer: afterEnd(base, moment.values) },
  );
