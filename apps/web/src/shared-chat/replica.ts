import {
  EMPTY_SNAPSHOT,
  reduceChat,
  type ChatEvent,
  type ChatHandle,
  type ChatSnapshot,
  type LoggedEvent,
} from '@parlance/chat';

type NoteType =
  | 'url-pushed'
  | 'call-requested'
  | 'call-answered'
  | 'redirect-requested'
  | 'notice-received'
  | 'participant-joined'
  | 'participant-left'
  | 'transfer-started'
  | 'messages-missed';

/** What a transcript shows between the texts. */
export interface ChatNote {
  /** The event's id. */
  readonly id: string;
  readonly event: Extract<ChatEvent, { type: NoteType }>;
  /** The newest text from the contact center when it happened; absent before the first. */
  readonly afterMessageId?: string;
}

/** Where a chat stands, as every tab of this browser shows it. */
export interface ChatView {
  readonly chat: ChatSnapshot;
  readonly notes: readonly ChatNote[];
}

/** One tab's copy of the chat's log, and what it amounts to. */
export interface Replica extends ChatView {
  readonly events: readonly LoggedEvent[];
  /** To go on reading after the last event; absent before the first. */
  readonly handle?: ChatHandle;
}

/** Before the first event. */
export const emptyReplica = (customerName: string): Replica => ({
  events: [],
  notes: [],
  chat: { ...EMPTY_SNAPSHOT, customer: { ...EMPTY_SNAPSHOT.customer, name: customerName } },
});

/** The replica after more of the log. Events that it has are passed over; `undefined` when some before them are missing. */
export function extendReplica(
  replica: Replica,
  events: readonly LoggedEvent[],
  handle: ChatHandle | undefined,
): Replica | undefined {
  const news = events.filter(({ id }) => Number(id) > replica.events.length);
  const [first] = news;
  if (first !== undefined && Number(first.id) !== replica.events.length + 1) return undefined;
  const { chat, notes } = news.reduce(fold, replica);
  return {
    chat,
    notes,
    events: [...replica.events, ...news],
    ...(handle === undefined ? {} : { handle }),
  };
}

function fold({ chat, notes }: ChatView, logged: LoggedEvent): ChatView {
  const note = toNote(logged, chat);
  return { chat: reduceChat(chat, logged), notes: note === undefined ? notes : [...notes, note] };
}

function toNote({ id, event }: LoggedEvent, chat: ChatSnapshot): ChatNote | undefined {
  if (!isNote(event)) return undefined;
  const afterMessageId = chat.messages.findLast(({ isReceived }) => isReceived)?.id;
  return { id, event, ...(afterMessageId === undefined ? {} : { afterMessageId }) };
}

function isNote(event: ChatEvent): event is ChatNote['event'] {
  switch (event.type) {
    case 'url-pushed':
    case 'call-requested':
    case 'call-answered':
    case 'redirect-requested':
    case 'notice-received':
    case 'transfer-started':
    case 'messages-missed':
      return true;
    case 'participant-joined':
    case 'participant-left':
      return event.participant.role !== 'customer';
    case 'state-changed':
    case 'message-received':
    case 'message-status-changed':
    case 'typing-started':
    case 'typing-stopped':
    case 'queue-changed':
    case 'vendor-event':
    case 'connection-changed':
    case 'chat-ended':
      return false;
    default:
      return event satisfies never;
  }
}
