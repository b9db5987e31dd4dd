import type { EndedBy, Participant, ParticipantRole, VendorEvent } from '../events.js';
import type { GwsChat, GwsMessage, GwsParticipant } from './genesys-gws-answer.js';
import type { GenesysGwsCursor } from './genesys-gws-handle.js';

/** What an answer means after a cursor. */
export interface Reading {
  readonly events: readonly VendorEvent[];
  readonly cursor: GenesysGwsCursor;
}

/** What messages mean. */
export interface News extends Reading {
  /** The chat's state has to be looked at: somebody has left, which may be the end. */
  readonly isStateInDoubt: boolean;
}

/** What a look at the chat means. */
export interface Look extends Reading {
  /** Nothing will be said any more. */
  readonly isOver: boolean;
}

/** States of a chat. Source: Customer Chat API, Chat Resource, State. */
const WAITING = 'WaitingForAgent';
const OVER = 'Idle';

/**
 * Gives messages their meaning: the events after `cursor`, each message once and by index. Repeated ones lie before the
 * cursor and are left out; gaps mean nothing. Source: specs/genesys-gws/NOTES.md, decisions 6, 7 and 20.
 * @param messages By ascending index.
 * @param atMs When the answer arrived, for messages without a time.
 */
export function interpretMessages(
  messages: readonly GwsMessage[],
  cursor: GenesysGwsCursor,
  atMs: number,
): News {
  const news = messages.filter(({ index }) => index >= cursor.nextIndex);
  const next = news.reduce(follow, cursor);
  const events = news.flatMap((message) => toEvents(message, atMs));
  return {
    events: [...events, ...stillTyping(next, events)],
    cursor: next,
    isStateInDoubt: next.ender !== null || news.some(({ type }) => type === 'ParticipantLeft'),
  };
}

/**
 * Gives the chat's state its meaning. `Idle` is the end; so is a chat that somebody has left and in which nothing may be
 * done. One that its agent has left and that is not over waits for another.
 * Source: specs/genesys-gws/NOTES.md, decisions 20 and 21.
 */
export function interpretChat({ state, capabilities }: GwsChat, cursor: GenesysGwsCursor): Look {
  const isOver = state === OVER || (cursor.ender !== null && isNothingAllowed({ state, capabilities }));
  const isRequeued = !isOver && cursor.ender === 'agent';
  const events: VendorEvent[] = isRequeued && !cursor.isRequeued ? [{ type: 'transfer-started' }] : [];
  const requeued = isRequeued ? { agents: [], typing: [], isRequeued } : {};
  const ender = state === WAITING ? null : cursor.ender;
  return { events, isOver, cursor: { ...cursor, ...requeued, ender } };
}

/** Whether the customer can do nothing in a chat, not even end it. */
export const isNothingAllowed = ({ state, capabilities }: GwsChat): boolean =>
  state === OVER || capabilities?.length === 0;

/** What else is known of an end. */
export interface EndContext {
  /** The customer asked for it. */
  readonly isAsked: boolean;
  /** The vendor took it from the customer. */
  readonly isTaken: boolean;
  /** The vendor does not know the chat any more. */
  readonly isForgotten: boolean;
}

/** The last events of a chat: nobody types any more, and it is over. */
export function endEvents(cursor: GenesysGwsCursor, context: EndContext): readonly VendorEvent[] {
  return [
    ...cursor.typing.map((participant): VendorEvent => ({ type: 'typing-stopped', participant })),
    { type: 'chat-ended', ...endOf(cursor, context) },
  ];
}

/**
 * Who ended the chat. The vendor does not say; it only tells who left, if that. A customer who left without having asked
 * for it was dropped because the vendor heard nothing for 45 s. Source: specs/genesys-gws/NOTES.md, decisions 20, 24, 25.
 */
function endOf({ ender, agents }: GenesysGwsCursor, context: EndContext): { by: EndedBy; reason?: string } {
  if (context.isTaken) return { by: 'customer' };
  if (ender === 'inactivity') return { by: 'system', reason: 'inactivity' };
  if (ender === 'agent') return { by: 'agent' };
  if (context.isAsked) return { by: 'customer' };
  if (ender === 'customer') return { by: 'system', reason: 'silence' };
  if (context.isForgotten) return { by: 'unknown', reason: 'chat-not-found' };
  return { by: agents.length > 0 ? 'agent' : 'unknown' };
}

/** The cursor after one more message. */
function follow(before: GenesysGwsCursor, { index, type, from, text }: GwsMessage): GenesysGwsCursor {
  const cursor = { ...before, nextIndex: index + 1 };
  const role = roleOf(from);
  if (type === 'Notice' && text === CLOSED_BY_IDLE_CONTROL) return { ...cursor, ender: 'inactivity' };
  if (role === 'agent') return followAgent(cursor, type, from);
  const hasCustomerLeft = role === 'customer' && type === 'ParticipantLeft';
  return hasCustomerLeft ? { ...cursor, ender: enderAfter(cursor, 'customer') } : cursor;
}

function followAgent(cursor: GenesysGwsCursor, type: string, from: GwsParticipant): GenesysGwsCursor {
  const agent = toParticipant(from);
  const others = cursor.agents.filter((id) => id !== agent.id);
  const typing = cursor.typing.filter(({ id }) => id !== agent.id);
  if (type === 'ParticipantLeft') {
    const ender = others.length > 0 ? cursor.ender : enderAfter(cursor, 'agent');
    return { ...cursor, agents: others, typing, ender };
  }
  // What is not known may come of an agent who is gone.
  if (!SIGNS.has(type)) return CONVERTERS.has(type) ? { ...cursor, typing } : cursor;
  return {
    ...cursor,
    agents: [...others, agent.id],
    typing: type === 'TypingStarted' ? [...typing, agent] : typing,
    ender: null,
    isRequeued: false,
  };
}

/** Types by which an agent shows to be there. */
const SIGNS: ReadonlySet<string> = new Set([
  'ParticipantJoined',
  'ParticipantRejoined',
  'Text',
  'TypingStarted',
]);

/** Whoever leaves first ends a chat, unless it went on without them. */
const enderAfter = (
  { ender, isRequeued }: GenesysGwsCursor,
  who: 'agent' | 'customer',
): GenesysGwsCursor['ender'] => (isRequeued ? who : (ender ?? who));

/** Notices whose text is a name and not for people's eyes. Source: specs/genesys-gws/NOTES.md, decision 25. */
const IDLE_CONTROL = /^IDLE_CONTROL_[A-Z]+$/;
const CLOSED_BY_IDLE_CONTROL = 'IDLE_CONTROL_CLOSE';

type Converter = (message: GwsMessage, from: Participant, atMs: number) => readonly VendorEvent[];

const joined: Converter = (_message, participant) => [{ type: 'participant-joined', participant }];

/** The types that are acted on. Source: specs/genesys-gws/NOTES.md, decisions 25, 27 and 32. */
const CONVERTERS: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  [
    'Text',
    ({ index, text, saidAtMs }, from, atMs) => [
      {
        type: 'message-received',
        message: { id: `genesys-gws-${index}`, from, text, at: new Date(saidAtMs ?? atMs).toISOString() },
      },
    ],
  ],
  ['ParticipantJoined', joined],
  ['ParticipantRejoined', joined],
  ['ParticipantLeft', (_message, participant) => [{ type: 'participant-left', participant }]],
  // The text of a typing message is a phrase of the server's: it is never shown.
  ['TypingStarted', (_message, participant) => [{ type: 'typing-started', participant }]],
  ['TypingStopped', (_message, participant) => [{ type: 'typing-stopped', participant }]],
]);

function toEvents(message: GwsMessage, atMs: number): readonly VendorEvent[] {
  const { type, text, raw } = message;
  const from = toParticipant(message.from);
  const convert = CONVERTERS.get(type);
  // The customer is the one we speak for: of what the vendor repeats of them, only the texts are news.
  if (convert && from.role === 'customer') return type === 'Text' ? convert(message, from, atMs) : [];
  if (convert) return convert(message, from, atMs);
  const isName = type === 'Notice' && IDLE_CONTROL.test(text);
  if (type === 'Notice' && text !== '' && !isName) return [{ type: 'notice-received', text }];
  return [{ type: 'vendor-event', name: isName ? text : type, data: raw }];
}

/** Who types is repeated with each read while it lasts, as the port asks for. */
function stillTyping({ typing }: GenesysGwsCursor, events: readonly VendorEvent[]): readonly VendorEvent[] {
  const isNews = (id: string): boolean =>
    events.some((event) => event.type === 'typing-started' && event.participant.id === id);
  return typing
    .filter(({ id }) => !isNews(id))
    .map((participant): VendorEvent => ({ type: 'typing-started', participant }));
}

/** Only `Agent` is an agent; the neighbouring protocols call the customer `Client`. Decisions 9 and 13. */
const ROLES: ReadonlyMap<string, ParticipantRole> = new Map<string, ParticipantRole>([
  ['Agent', 'agent'],
  ['Customer', 'customer'],
  ['Client', 'customer'],
  ['External', 'bot'],
]);

const roleOf = ({ type }: GwsParticipant): ParticipantRole => ROLES.get(type) ?? 'system';

/** The id of the customer is ours, so that it is the same before and after the vendor's first answer. */
function toParticipant(participant: GwsParticipant): Participant {
  const role = roleOf(participant);
  const id = role === 'customer' ? 'customer' : participant.participantId || role;
  return { id, role, name: participant.nickname };
}
