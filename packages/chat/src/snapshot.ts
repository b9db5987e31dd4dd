import type {
  ChatEnded,
  ChatEvent,
  ChatState,
  ConnectionState,
  LoggedEvent,
  Message,
  MessageReceived,
  MessageStatus,
  MessageStatusChanged,
  Participant,
} from './events.js';

/** A text as a transcript shows it. */
export interface TranscriptMessage extends Message {
  /** Of the customer's own texts that were sent through a ChatSession. */
  readonly status?: MessageStatus;
  /** The vendor has it for sure. Until then an own text stands at the end, and `id` is its clientMessageId. */
  readonly isReceived: boolean;
}

/** Where the chat stands after an event. The same object until something changes. */
export interface ChatSnapshot {
  readonly state: ChatState;
  readonly connection: ConnectionState;
  /** The error's `code` while the connection is `reconnecting` or `failed`. */
  readonly connectionErrorCode?: string;
  /** In the vendor's order; own texts that the vendor has not shown yet come last. */
  readonly messages: readonly TranscriptMessage[];
  /** Who types now. */
  readonly typing: readonly Participant[];
  /** Who joined and has not left, the customer apart. */
  readonly participants: readonly Participant[];
  readonly customer: Participant;
  readonly queue?: { readonly position?: number; readonly estimatedWaitMs?: number };
  /** The agent's request to call that waits for a number: answer it with `callMe`. A newer request takes its place. */
  readonly callRequest?: { readonly requestId: string; readonly from?: Participant };
  /** How many texts were lost on the way to us. */
  readonly missedMessages: number;
  readonly ended?: ChatEnded;
  /** Continue after it with `events({ afterId })`. */
  readonly lastEventId?: string;
}

/** Before the first event. */
export const EMPTY_SNAPSHOT: ChatSnapshot = {
  state: 'starting',
  connection: 'connecting',
  messages: [],
  typing: [],
  participants: [],
  customer: { id: 'customer', role: 'customer', name: '' },
  missedMessages: 0,
};

/** The snapshot after one more recorded event. */
export const reduceChat = (snapshot: ChatSnapshot, { id, event }: LoggedEvent): ChatSnapshot => ({
  ...applyEvent(snapshot, event),
  lastEventId: id,
});

/** What an event changes. */
export function applyEvent(snapshot: ChatSnapshot, event: ChatEvent): ChatSnapshot {
  switch (event.type) {
    case 'message-received':
      return receive(snapshot, event);
    case 'message-status-changed':
      return { ...snapshot, messages: changeStatus(snapshot, event) };
    case 'typing-started':
      return { ...snapshot, typing: including(snapshot.typing, event.participant) };
    case 'typing-stopped':
      return { ...snapshot, typing: without(snapshot.typing, event.participant) };
    case 'participant-joined':
      return join(snapshot, event.participant);
    case 'participant-left':
      return leave(snapshot, event.participant);
    case 'queue-changed': {
      const { type: _, ...queue } = event;
      return { ...snapshot, queue };
    }
    case 'state-changed':
      return changeState(snapshot, event.state);
    case 'connection-changed': {
      const { connectionErrorCode: _, ...rest } = snapshot;
      const { connection, errorCode } = event;
      return { ...rest, connection, ...(errorCode === undefined ? {} : { connectionErrorCode: errorCode }) };
    }
    case 'messages-missed':
      return { ...snapshot, missedMessages: snapshot.missedMessages + event.count };
    case 'call-requested': {
      const { type: _, ...callRequest } = event;
      return { ...snapshot, callRequest };
    }
    case 'call-answered':
      return snapshot.callRequest?.requestId === event.requestId ? withoutCallRequest(snapshot) : snapshot;
    case 'chat-ended':
      return { ...withoutCallRequest(snapshot), ended: event };
    case 'transfer-started':
      return withoutCallRequest(snapshot);
    case 'url-pushed':
    case 'redirect-requested':
    case 'notice-received':
    case 'vendor-event':
      return snapshot;
    default:
      return event satisfies never;
  }
}

/** The customer's own text of this clientMessageId. */
export const findOwn = (snapshot: ChatSnapshot, clientMessageId: string): TranscriptMessage | undefined =>
  snapshot.messages.find((message) => message.clientMessageId === clientMessageId);

function join(snapshot: ChatSnapshot, participant: Participant): ChatSnapshot {
  if (participant.role === 'customer') return { ...snapshot, customer: participant };
  return { ...snapshot, participants: including(snapshot.participants, participant) };
}

/** Who asked to call and has left does not call any more. */
function leave(snapshot: ChatSnapshot, participant: Participant): ChatSnapshot {
  const isCaller = snapshot.callRequest?.from?.id === participant.id;
  const rest = isCaller ? withoutCallRequest(snapshot) : snapshot;
  return { ...rest, participants: without(rest.participants, participant) };
}

function withoutCallRequest(snapshot: ChatSnapshot): ChatSnapshot {
  const { callRequest: _, ...rest } = snapshot;
  return rest;
}

type Messages = readonly TranscriptMessage[];

function receive(snapshot: ChatSnapshot, { message }: MessageReceived): ChatSnapshot {
  const { clientMessageId } = message;
  const others = snapshot.messages.filter(
    (other) => clientMessageId === undefined || other.clientMessageId !== clientMessageId || other.isReceived,
  );
  const received: TranscriptMessage = {
    ...message,
    isReceived: true,
    ...(clientMessageId === undefined ? {} : { status: 'sent' }),
  };
  const { from } = message;
  const customer = from.role === 'customer' ? from : snapshot.customer;
  // A vendor may tell an agent's number first, and the name only with the first text.
  const participants = snapshot.participants.map((known) => (isSamePerson(known, from) ? from : known));
  return { ...snapshot, customer, participants, messages: place(others, received) };
}

const isSamePerson = (one: Participant, other: Participant): boolean =>
  one.id === other.id && one.role === other.role;

function changeStatus(
  snapshot: ChatSnapshot,
  { clientMessageId, status, text, at }: MessageStatusChanged,
): Messages {
  const { messages, customer } = snapshot;
  const known = findOwn(snapshot, clientMessageId);
  if (known) return replace(messages, known, { ...known, status });
  if (text === undefined) return messages;
  return place(messages, {
    id: clientMessageId,
    clientMessageId,
    from: customer,
    text,
    at,
    status,
    isReceived: false,
  });
}

/** An own text on its way stays at the end, so that what the vendor showed before keeps the vendor's order. */
const isOnItsWay = ({ isReceived, status }: TranscriptMessage): boolean =>
  !isReceived && (status === 'sending' || status === 'sent');

function place(messages: Messages, message: TranscriptMessage): Messages {
  const firstOnItsWay = messages.findIndex(isOnItsWay);
  if (isOnItsWay(message) || firstOnItsWay === -1) return [...messages, message];
  return messages.toSpliced(firstOnItsWay, 0, message);
}

function replace(messages: Messages, known: TranscriptMessage, changed: TranscriptMessage): Messages {
  if (isOnItsWay(known) === isOnItsWay(changed))
    return messages.map((message) => (message === known ? changed : message));
  return place(
    messages.filter((message) => message !== known),
    changed,
  );
}

function changeState(snapshot: ChatSnapshot, state: ChatState): ChatSnapshot {
  if (state === 'waiting') return { ...snapshot, state };
  const { queue: _, ...rest } = snapshot;
  return { ...rest, state };
}

function including(participants: readonly Participant[], participant: Participant): readonly Participant[] {
  return [...without(participants, participant), participant];
}

function without(participants: readonly Participant[], { id }: Participant): readonly Participant[] {
  return participants.filter((other) => other.id !== id);
}
