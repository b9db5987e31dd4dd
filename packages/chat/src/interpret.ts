import type {
  CallRequested,
  ChatEnded,
  ChatEvent,
  EndedBy,
  MessageReceived,
  MessageStatus,
  MessageStatusChanged,
  Participant,
  TransferStarted,
} from './events.js';
import { findEchoed, isStatusChange } from './echoes.js';
import type { Batch } from './provider.js';
import { applyEvent, findOwn, type ChatSnapshot } from './snapshot.js';

/** What giving a batch its meaning needs besides the batch. */
export interface ReadContext {
  readonly echoesCustomer: boolean;
  /** When the batch came. ISO 8601 with Z. */
  readonly at: string;
  /** Told when the vendor does not tell how the chat ended. */
  readonly ending: { readonly by: EndedBy; readonly reason?: string };
}

type Received = Batch['events'][number];

/**
 * What a batch means after a snapshot, ready for the log: without what is recorded already, with own texts recognised,
 * with the states and joins that the vendor only implies. `chat-ended` comes last, and nothing after it.
 */
export function interpret(
  snapshot: ChatSnapshot,
  batch: Pick<Batch, 'events' | 'isLast' | 'missed' | 'isPartial'>,
  context: ReadContext,
): readonly ChatEvent[] {
  let current = snapshot;
  const events: ChatEvent[] = [];
  const record = (event: ChatEvent): void => {
    events.push(event);
    current = applyEvent(current, event);
  };
  if (snapshot.connection !== 'connected') record({ type: 'connection-changed', connection: 'connected' });
  if (batch.missed) record({ type: 'messages-missed', count: batch.missed });
  for (const event of batch.events) {
    if (event.type !== 'chat-ended') expand(current, event, context).forEach(record);
  }
  if (batch.isLast) {
    const ended = batch.events.find((event) => event.type === 'chat-ended');
    // An own text that an echoing vendor has not shown in a complete transcript was not taken.
    const isSure = context.echoesCustomer && !batch.isPartial && current.missedMessages === 0;
    const unsettled = isSure ? 'failed' : 'unconfirmed';
    expandEnd(current, ended ?? { type: 'chat-ended', ...context.ending }, unsettled, context.at).forEach(
      record,
    );
  }
  return events;
}

function expand(
  snapshot: ChatSnapshot,
  event: Exclude<Received, ChatEnded>,
  context: ReadContext,
): readonly ChatEvent[] {
  switch (event.type) {
    case 'message-received':
      return expandMessage(snapshot, event, context);
    case 'message-status-changed':
      return isNews(snapshot, event) ? [event] : [];
    case 'typing-started':
      return isIn(snapshot.typing, event.participant)
        ? []
        : [...presence(snapshot, event.participant), event];
    case 'typing-stopped':
      return stopTyping(snapshot, event.participant);
    case 'participant-joined':
      return arrival(snapshot, event.participant);
    case 'participant-left':
      return isIn(snapshot.participants, event.participant)
        ? [...stopTyping(snapshot, event.participant), event]
        : [];
    case 'transfer-started':
      return expandTransfer(snapshot, event);
    case 'url-pushed':
      return [...presence(snapshot, event.from), event];
    case 'call-requested':
      return expandCall(snapshot, event);
    case 'call-answered':
      return snapshot.callRequest?.requestId === event.requestId ? [event] : [];
    case 'queue-changed':
    case 'redirect-requested':
    case 'notice-received':
    case 'vendor-event':
    case 'messages-missed':
      return [event];
    default:
      return event satisfies never;
  }
}

function expandMessage(
  snapshot: ChatSnapshot,
  { message }: MessageReceived,
  context: ReadContext,
): readonly ChatEvent[] {
  if (snapshot.messages.some(({ id, isReceived }) => isReceived && id === message.id)) return [];
  const own = context.echoesCustomer ? findEchoed(snapshot, message) : undefined;
  const clientMessageId = message.clientMessageId ?? own?.clientMessageId;
  const events: ChatEvent[] = [
    ...presence(snapshot, message.from),
    ...stopTyping(snapshot, message.from),
    {
      type: 'message-received',
      message: clientMessageId === undefined ? message : { ...message, clientMessageId },
    },
  ];
  if (own && clientMessageId !== undefined && isStatusChange(own.status, 'sent')) {
    events.push({ type: 'message-status-changed', clientMessageId, status: 'sent', at: context.at });
  }
  return events;
}

function isNews(snapshot: ChatSnapshot, { clientMessageId, status, text }: MessageStatusChanged): boolean {
  const own = findOwn(snapshot, clientMessageId);
  return own ? isStatusChange(own.status, status) : text !== undefined;
}

function expandCall(snapshot: ChatSnapshot, event: CallRequested): readonly ChatEvent[] {
  if (snapshot.callRequest?.requestId === event.requestId) return [];
  return [...(event.from ? presence(snapshot, event.from) : []), event];
}

function expandTransfer(snapshot: ChatSnapshot, event: TransferStarted): readonly ChatEvent[] {
  const agents = snapshot.participants.filter(({ role }) => role === 'agent');
  return [
    ...agents.flatMap((agent) => stopTyping(snapshot, agent)),
    event,
    ...agents.map((participant): ChatEvent => ({ type: 'participant-left', participant })),
    ...(snapshot.state === 'active' ? [{ type: 'state-changed', state: 'waiting' } as const] : []),
  ];
}

function expandEnd(
  snapshot: ChatSnapshot,
  ended: ChatEnded,
  status: MessageStatus,
  at: string,
): readonly ChatEvent[] {
  const unsettled = snapshot.messages.filter((message) => message.status === 'sending');
  return [
    ...snapshot.typing.flatMap((participant) => stopTyping(snapshot, participant)),
    ...unsettled.map(({ id, clientMessageId = id }): ChatEvent => ({
      type: 'message-status-changed',
      clientMessageId,
      status,
      at,
      errorCode: 'chat-ended',
    })),
    { type: 'state-changed', state: 'ended' },
    ended,
  ];
}

/** Any sign of an agent tells that one is there, also where the vendor has no word for it. */
const presence = (snapshot: ChatSnapshot, participant: Participant): readonly ChatEvent[] =>
  participant.role === 'agent' ? arrival(snapshot, participant) : [];

function arrival(snapshot: ChatSnapshot, participant: Participant): readonly ChatEvent[] {
  if (participant.role === 'customer' && participant.name === snapshot.customer.name) return [];
  const events: ChatEvent[] = [];
  if (!isIn(snapshot.participants, participant)) events.push({ type: 'participant-joined', participant });
  if (participant.role === 'agent' && snapshot.state !== 'active') {
    events.push({ type: 'state-changed', state: 'active' });
  }
  return events;
}

function stopTyping(snapshot: ChatSnapshot, participant: Participant): readonly ChatEvent[] {
  return isIn(snapshot.typing, participant) ? [{ type: 'typing-stopped', participant }] : [];
}

const isIn = (participants: readonly Participant[], { id }: Participant): boolean =>
  participants.some((participant) => participant.id === id);
