import type { Engagement, SystemMessage } from './engagement.js';
import { findEngagement, hasNews, momentOf, save, type State } from './state.js';

/** What a customer is told. */
export interface Delivery {
  /** The chat as it was then. */
  readonly engagement: Engagement;
  readonly messages: readonly SystemMessage[];
  readonly errors: readonly unknown[];
  /** The chat has ended, and that was told. */
  readonly isOver: boolean;
  /** To be called where it did not arrive. */
  readonly lost?: () => void;
}

/** Gives what has happened, or waits for it. Of two calls at once, one gets nothing. */
export async function awaitDelivery(
  state: State,
  engagement: Engagement,
  gone: AbortSignal,
): Promise<Delivery> {
  const { engagementId } = engagement;
  const { values, nowMs } = momentOf(state);
  if (state.polls.isHeld(engagementId)) {
    if (values.secondPoll === 'second-empty') return nothing(engagement);
    state.polls.displace(engagementId);
  }
  if (hasNews(engagement)) return deliver(state, engagement);
  const isToldThen = await state.polls.hold(engagementId, nowMs + values.holdMs, gone);
  const now = findEngagement(state, engagementId) ?? engagement;
  const seen = { ...now, seenAtMs: momentOf(state).nowMs };
  save(state, seen);
  return isToldThen && hasNews(seen) ? deliver(state, seen) : nothing(seen);
}

const nothing = (engagement: Engagement): Delivery => ({
  engagement,
  messages: [],
  errors: [],
  isOver: false,
});

/** Gives what waits, each once; after the end and its telling there is nothing more. */
export function deliver(state: State, engagement: Engagement): Delivery {
  const { engagementId, pending, errors, ended } = engagement;
  if (pending.length === 0 && errors.length === 0)
    return { ...nothing(engagement), isOver: ended !== undefined };
  const isMoveTold = pending.some(tellsMove);
  save(state, {
    ...engagement,
    pending: [],
    errors: [],
    isPoolTold: engagement.isPoolTold || isMoveTold,
  });
  return {
    engagement,
    messages: pending,
    errors,
    isOver: false,
    lost: () => lose(state, engagementId, pending),
  };
}

const tellsMove = ({ messageName }: SystemMessage): boolean =>
  messageName === 'RNEngagementConfigurationChangedMessage';

/** What became of messages whose answer did not arrive. Who was not told of a move may go on with the old pool. */
function lose(state: State, engagementId: bigint, messages: readonly SystemMessage[]): void {
  const engagement = findEngagement(state, engagementId);
  if (engagement === undefined) return;
  const isComingAgain = momentOf(state).values.lostAnswer === 'redeliver';
  save(state, {
    ...engagement,
    pending: isComingAgain ? [...messages, ...engagement.pending] : engagement.pending,
    isPoolTold: engagement.isPoolTold && !messages.some(tellsMove),
  });
}
