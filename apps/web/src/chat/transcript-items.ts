import type { TranscriptMessage } from '@parlance/chat';

import type { ChatNote, ChatView } from '../shared-chat/replica.js';

/** A line of the transcript. `isFirst`: another speaker spoke before, so name and time are shown. */
export type TranscriptItem =
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: TranscriptMessage;
      readonly isFirst: boolean;
    }
  | { readonly kind: 'note'; readonly key: string; readonly note: ChatNote };

/** After so long, the same speaker's next text shows its time again. */
const SAME_GROUP_MS = 5 * 60_000;

/** Texts and notes in the order they are read. */
export function toTranscriptItems({ chat: { messages }, notes }: ChatView): readonly TranscriptItem[] {
  const notesOf = (messageId: string | undefined): readonly TranscriptItem[] =>
    notes
      .filter(({ afterMessageId }) => afterMessageId === messageId)
      .map((note) => ({ kind: 'note', key: `note-${note.id}`, note }));
  const items = [
    ...notesOf(undefined),
    ...messages.flatMap((message): readonly TranscriptItem[] => [
      // An own text keeps its key when the vendor's id takes the place of ours.
      { kind: 'message', key: message.clientMessageId ?? message.id, message, isFirst: true },
      ...(message.isReceived ? notesOf(message.id) : []),
    ]),
  ];
  return items.map((item, index) => markFirst(item, items[index - 1]));
}

function markFirst(item: TranscriptItem, before: TranscriptItem | undefined): TranscriptItem {
  if (item.kind !== 'message' || before?.kind !== 'message') return item;
  return { ...item, isFirst: !isSameGroup(before.message, item.message) };
}

const isSameGroup = (before: TranscriptMessage, message: TranscriptMessage): boolean =>
  before.from.id === message.from.id &&
  before.from.role === message.from.role &&
  Date.parse(message.at) - Date.parse(before.at) < SAME_GROUP_MS;
