import { withCustomerEntry, withMessage, type Engagement } from './engagement.js';
import type { ChatConditionValues } from './installation.js';
import { customerIs } from './lifetime.js';
import { conclude } from './people.js';
import { allEngagements, momentOf, newSessionId, save, type Moment, type State } from './state.js';

/** Why nobody can chat now; undefined where they can. */
export function whyNot(values: ChatConditionValues): string | undefined {
  if (values.isDequeuedByRules) return 'FAIL_RULE_DEQUEUE';
  if (values.isHoliday) return 'FAIL_HOLIDAY';
  if (!values.isOpen) return 'FAIL_OUT_OF_HOURS';
  return values.agentsAvailable === 0 ? 'FAIL_NO_AGENTS_AVAIL' : undefined;
}

/** The chat to go back into, with its session or with another one; undefined where there is none. */
export function resume(
  state: State,
  customerKey: string,
  how: 'same-session' | 'new-session',
): Engagement | undefined {
  const running = allEngagements(state).findLast(
    (one) => one.ended === undefined && one.customer.key === customerKey,
  );
  if (running === undefined) return undefined;
  const seen = heard(running, momentOf(state));
  const next = how === 'new-session' ? { ...seen, sessionId: newSessionId() } : seen;
  save(state, next);
  return next;
}

/** A call is a sign of life. */
export function heard(engagement: Engagement, { nowMs, values }: Moment): Engagement {
  if (engagement.ended !== undefined) return engagement;
  const seen = { ...engagement, seenAtMs: nowMs };
  return engagement.presence === 'ABSENT' ? customerIs(seen, 'ACTIVE', nowMs, values) : seen;
}

/** The customer says something; `more` is told of it besides, where it is told at all. */
export function customerSays(
  engagement: Engagement,
  text: string,
  { nowMs, values }: Moment,
  more: Readonly<Record<string, unknown>> = {},
): Engagement {
  const { sneakPreview: _preview, ...quiet } = engagement;
  const said = withCustomerEntry({ ...quiet, isCustomerTyping: false, stirredAtMs: nowMs }, nowMs, {
    kind: 'message',
    text,
  });
  return values.ownMessages === 'none'
    ? said
    : withMessage(said, 'MessagePosted', { clientId: engagement.clientId, body: text, ...more }, nowMs);
}

/** The customer types, or does not. */
export function customerTypes(
  engagement: Engagement,
  isCustomerTyping: boolean,
  { nowMs }: Moment,
): Engagement {
  const { sneakPreview: _old, ...rest } = engagement;
  const next = { ...rest, isCustomerTyping };
  return isCustomerTyping ? { ...next, stirredAtMs: nowMs } : next;
}

/** The customer ends the chat. */
export function customerEnds(engagement: Engagement, { nowMs, values }: Moment): Engagement {
  const usual = engagement.participants.length > 0 ? 'END_USER_CONCLUDED' : 'ENDED_USER_CANCEL';
  const reason = values.customerEndReason === '' ? usual : values.customerEndReason;
  const left = withCustomerEntry(engagement, nowMs, { kind: 'ended', text: '' });
  return conclude(left, { by: 'customer', reason, atMs: nowMs }, values);
}
