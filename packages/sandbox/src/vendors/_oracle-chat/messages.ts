import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { common, messagesAnswer } from './answers.js';
import type { Engagement, SystemMessage } from './engagement.js';
import { afterEnd, chatOf } from './operations.js';
import { findEngagement, hasNews, momentOf, save, type State } from './state.js';

/**
 * Gives what has happened, or waits for it. Source: Chat REST API guide, getMessages; notes on the spec, decisions 11 and 12.
 */
export async function getMessages(state: State, request: VendorRequest): Promise<Answer> {
  const found = chatOf(state, request);
  if ('refused' in found) return found.refused;
  const { engagement } = found;
  const { engagementId } = engagement;
  const { values, nowMs } = momentOf(state);
  if (state.polls.isHeld(engagementId)) {
    if (values.secondPoll === 'second-empty') return nothing(state, request, engagement);
    state.polls.displace(engagementId);
  }
  if (hasNews(engagement)) return give(state, request, engagement);
  const isToldThen = await state.polls.hold(engagementId, nowMs + values.holdMs, request.gone);
  const now = findEngagement(state, engagementId) ?? engagement;
  const seen = { ...now, seenAtMs: momentOf(state).nowMs };
  save(state, seen);
  return isToldThen && hasNews(seen) ? give(state, request, seen) : nothing(state, request, seen);
}

function nothing(state: State, request: VendorRequest, { clientId }: Engagement): Answer {
  const { nowMs, values } = momentOf(state);
  return messagesAnswer(common(request, clientId, nowMs, values), [], [], values);
}

/** Gives what waits, each once; after the end and its telling there is nothing more. */
function give(state: State, request: VendorRequest, engagement: Engagement): Answer {
  const { nowMs, values } = momentOf(state);
  const { engagementId, pending, errors } = engagement;
  const base = common(request, engagement.clientId, nowMs, values);
  if (pending.length === 0 && errors.length === 0) return afterEnd(base, values);
  const isMoveTold = pending.some(tellsMove);
  save(state, {
    ...engagement,
    pending: [],
    errors: [],
    isPoolTold: engagement.isPoolTold || isMoveTold,
  });
  return {
    ...messagesAnswer(base, pending, errors, values),
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
