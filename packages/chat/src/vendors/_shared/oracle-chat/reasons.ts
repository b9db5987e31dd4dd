import type { EndedBy } from '../../../events.js';

/** What a reason of the vendor's means for the customer. */
export type ReasonMeaning =
  | {
      readonly effect: 'over';
      readonly by: EndedBy;
      /** As `chat-ended` tells it; absent where `by` says it all. */
      readonly reason?: string;
      /** Where the chat cannot begin: what it says to whoever runs the site. */
      readonly atStart?: string;
    }
  /** The customer waits in the queue again. */
  | { readonly effect: 'waits-again' }
  /** One of several has left. */
  | { readonly effect: 'goes-on' };

const NOBODY_THERE =
  'No agent is there for this chat. Ask `getAvailability` before offering one, and have the queue and its agents checked.';

/**
 * The reasons of the chat server, of its REST and its SOAP side alike. A reason that is not here is an end without a known
 * reason where the chat is said to be over, and no end where somebody leaves.
 * Source: specs/oracle-chat/NOTES.md, Reasons and decisions 10 and 17.
 */
export const REASONS: ReadonlyMap<string, ReasonMeaning> = new Map<string, ReasonMeaning>([
  ['AGENT_CONCLUDED', { effect: 'over', by: 'agent' }],
  ['END_USER_CONCLUDED', { effect: 'over', by: 'customer' }],
  ['QUEUE_TIMEOUT', { effect: 'over', by: 'system', reason: 'queue-timeout' }],
  ['IDLE_TIMEOUT', { effect: 'over', by: 'system', reason: 'inactivity' }],
  ['EJECTED', { effect: 'over', by: 'system', reason: 'ejected' }],
  [
    'FAIL_RULE_DEQUEUE',
    {
      effect: 'over',
      by: 'system',
      reason: 'dequeued-by-rules',
      atStart:
        'The routing rules turn this chat away. Have the chat rules and the queue that they name checked.',
    },
  ],
  ['NO_AGENTS_AVAILABLE', { effect: 'over', by: 'system', reason: 'no-agents', atStart: NOBODY_THERE }],
  ['FAIL_NO_AGENTS_AVAIL', { effect: 'over', by: 'system', reason: 'no-agents', atStart: NOBODY_THERE }],
  [
    'FAIL_OUT_OF_HOURS',
    {
      effect: 'over',
      by: 'system',
      reason: 'out-of-hours',
      atStart:
        'It is outside the chat hours of the interface. Offer chats within them, or have them changed.',
    },
  ],
  [
    'FAIL_HOLIDAY',
    {
      effect: 'over',
      by: 'system',
      reason: 'holiday',
      atStart:
        'Today is a holiday in the chat hours of the interface. Offer no chats today, or have them changed.',
    },
  ],
  ['ENDED_USER_CANCEL', { effect: 'over', by: 'customer', reason: 'cancelled' }],
  ['ENDED_USER_DEFLECTED', { effect: 'over', by: 'customer', reason: 'deflected' }],
  ['BROWSER_UNSUPPORTED', { effect: 'over', by: 'system', reason: 'browser-unsupported' }],
  ['TRANSFERRED_TO_QUEUE', { effect: 'waits-again' }],
  ['PARTICIPANT_LEFT', { effect: 'goes-on' }],
  ['CONFREE_DISCONNECTED', { effect: 'goes-on' }],
]);

/** How a chat ended, for `chat-ended`. */
export interface Ending {
  readonly by: EndedBy;
  readonly reason?: string;
}

/**
 * The end that a reason tells where the chat is surely over.
 * @param byElse Who ended it where the reason does not tell.
 */
export function endingOf(reason: string, byElse: EndedBy): Ending {
  const meaning = REASONS.get(reason);
  if (meaning?.effect === 'over') {
    return meaning.reason === undefined ? { by: meaning.by } : { by: meaning.by, reason: meaning.reason };
  }
  return reason === '' ? { by: byElse } : { by: byElse, reason };
}
