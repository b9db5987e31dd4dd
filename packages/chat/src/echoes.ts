import type { Message, MessageStatus } from './events.js';
import { findOwn, type ChatSnapshot, type TranscriptMessage } from './snapshot.js';

/** Names the customer's first message, which is sent by starting the chat. */
export const FIRST_MESSAGE_ID = 'first-message';

/** Whether two texts are the same one, after what vendors do to line ends and to space around a text. */
export const isSameText = (one: string, other: string): boolean => normalise(one) === normalise(other);

const normalise = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/**
 * The own text that a message in the vendor's transcript repeats.
 * Sends are serial, so echoes come in the order of sending: the oldest text of these words that has no echo yet. One that
 * surely failed is taken only when no other is there.
 */
export function findEchoed(snapshot: ChatSnapshot, message: Message): TranscriptMessage | undefined {
  if (message.clientMessageId !== undefined) return findOwn(snapshot, message.clientMessageId);
  if (message.from.role !== 'customer') return undefined;
  const candidates = snapshot.messages.filter(
    ({ isReceived, clientMessageId, text }) =>
      !isReceived && clientMessageId !== undefined && isSameText(text, message.text),
  );
  return candidates.find(({ status }) => status !== 'failed') ?? candidates[0];
}

const NEXT_STATUS: Readonly<Record<MessageStatus, readonly MessageStatus[]>> = {
  sending: ['sent', 'unconfirmed', 'failed'],
  unconfirmed: ['sent', 'failed'],
  failed: ['sending', 'sent'],
  sent: [],
};

/** Whether a message may go from one status to another. */
export const isStatusChange = (from: MessageStatus | undefined, to: MessageStatus): boolean =>
  from === undefined || NEXT_STATUS[from].includes(to);
