import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { common, messagesAnswer } from './answers.js';
import { awaitDelivery } from './delivery.js';
import { afterEnd, chatOf } from './operations.js';
import type { RestState } from './sessions.js';
import { momentOf } from './state.js';

/**
 * Gives what has happened, or waits for it. Source: Chat REST API guide, getMessages; notes on the spec, decisions 11 and 12.
 */
export async function getMessages(state: RestState, request: VendorRequest): Promise<Answer> {
  const found = chatOf(state, request);
  if ('refused' in found) return found.refused;
  const { engagement, messages, errors, isOver, lost } = await awaitDelivery(
    state,
    found.engagement,
    request.gone,
  );
  const { nowMs, values } = momentOf(state);
  const base = common(request, engagement.clientId, nowMs, values);
  if (isOver) return afterEnd(base, values);
  return { ...messagesAnswer(base, messages, errors, values), ...(lost === undefined ? {} : { lost }) };
}
