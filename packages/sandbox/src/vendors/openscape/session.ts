import type { Agent } from '../../agents.js';
import type { AgentAction, Conversation, ConversationWithEntries } from '../../desk.js';
import {
  agentDisconnect,
  agentMessage,
  customerDisconnect,
  customerMessage,
  rawItem,
  systemMessage,
  type Item,
} from './items.js';
import type { OpenscapeReadings } from './readings.js';

/** What the agents' side needs of the request that started a session. */
export interface SessionStart {
  readonly businessUnitName: string;
  readonly caption: string;
  readonly customerName: string;
  readonly contactData: readonly { readonly key: string; readonly value: string }[];
}

/** One chat session at the vendor: a value; each function here gives the next one. */
export interface Session {
  readonly sessionId: string;
  readonly start: SessionStart;
  readonly startedAtMs: number;
  readonly items: readonly Item[];
  readonly agents: readonly Agent[];
  readonly isCustomerTyping: boolean;
  /** The agents' typing marks that have not been taken back; those past `untilMs` have run out. */
  readonly typing: readonly TypingMark[];
  readonly ended?: { readonly by: 'customer' | 'agent'; readonly atMs: number };
}

export interface TypingMark {
  readonly agent: Agent;
  readonly untilMs: number;
}

/** An agent's typing is shown for 4 s. Source: programming guide, section 3.3.7. */
export const AGENT_TYPING_MS = 4_000;
/** An ended session stays readable for five minutes. Source: programming guide, sections 3.3.3 and 4.3.1. */
export const READABLE_MS = 300_000;

const GREETING = 'Thank you for contacting us.  An agent will be with you shortly.';

/** A new session: the caption is content number 1, the system's greeting number 2. */
export function startSession(sessionId: string, start: SessionStart, nowMs: number): Session {
  const session: Session = {
    sessionId,
    start,
    startedAtMs: nowMs,
    items: [],
    agents: [],
    isCustomerTyping: false,
    typing: [],
  };
  return withItem(
    withItem(session, customerMessage(start.customerName, start.caption, nowMs)),
    systemMessage({ kind: 'text', text: GREETING }, nowMs),
  );
}

/** The customer says something, which also ends the customer's typing. */
export function addCustomerText(session: Session, text: string, nowMs: number): Session {
  const item = customerMessage(session.start.customerName, text, nowMs);
  return { ...withItem(session, item), isCustomerTyping: false };
}

/** An ended session takes no notice. */
export function setCustomerTyping(session: Session, isCustomerTyping: boolean): Session {
  return session.ended === undefined ? { ...session, isCustomerTyping } : session;
}

/** The customer ends the session; an ended one stays as it is. */
export function disconnect(session: Session, nowMs: number): Session {
  if (session.ended !== undefined) return session;
  const item = customerDisconnect(session.start.customerName, nowMs);
  return ended(withItem(session, item), 'customer', nowMs);
}

/** What an agent or the control door does; the doors have checked that it is possible. */
export function applyAction(session: Session, action: AgentAction, nowMs: number): Session {
  switch (action.type) {
    case 'accept':
      return { ...session, agents: [...session.agents, action.agent] };
    case 'say':
      return say(session, action, nowMs);
    case 'set-typing':
      return withTyping(session, action.agent, action.isTyping ? nowMs + AGENT_TYPING_MS : undefined);
    case 'end':
      return ended(withItem(session, agentDisconnect(action.agent, nowMs)), 'agent', nowMs);
    case 'inject':
      return withItem(session, rawItem(action.itemType, action.text, action.agent, nowMs));
    default:
      return action satisfies never;
  }
}

/** Whether requests about the session are still answered; otherwise they get 404. */
export function isReadable({ ended }: Session, nowMs: number, { afterDelete }: OpenscapeReadings): boolean {
  if (ended === undefined) return true;
  if (ended.by === 'customer' && afterDelete === 'gone') return false;
  return nowMs - ended.atMs < READABLE_MS;
}

/** The session as the agents see it. */
export function viewOf(session: Session): ConversationWithEntries {
  return {
    conversation: conversationOf(session),
    entries: session.items.map(({ entry }, index) => ({ entryId: index + 1, ...entry })),
  };
}

function conversationOf({ sessionId, start, ...session }: Session): Conversation {
  const data = Object.fromEntries(start.contactData.map(({ key, value }) => [key, value]));
  return {
    conversationId: sessionId,
    vendor: 'openscape',
    state: stateOf(session),
    customerName: start.customerName,
    subject: start.caption,
    startedAt: new Date(session.startedAtMs).toISOString(),
    ...(session.ended === undefined ? {} : { endedBy: session.ended.by }),
    isCustomerTyping: session.isCustomerTyping,
    agentIds: session.agents.map(({ agentId }) => agentId),
    data,
  };
}

function stateOf({ ended, agents }: Pick<Session, 'ended' | 'agents'>): Conversation['state'] {
  if (ended !== undefined) return 'ended';
  return agents.length === 0 ? 'waiting' : 'active';
}

function say(session: Session, action: AgentAction & { type: 'say' }, nowMs: number): Session {
  const { agent, speech } = action;
  return agent === undefined
    ? withItem(session, systemMessage(speech, nowMs))
    : withItem(withTyping(session, agent, undefined), agentMessage(agent, speech, nowMs));
}

const withItem = (session: Session, item: Item): Session => ({
  ...session,
  items: [...session.items, item],
});

function withTyping(session: Session, agent: Agent, untilMs: number | undefined): Session {
  const others = session.typing.filter((mark) => mark.agent.agentId !== agent.agentId);
  return { ...session, typing: untilMs === undefined ? others : [...others, { agent, untilMs }] };
}

const ended = (session: Session, by: 'customer' | 'agent', atMs: number): Session => ({
  ...session,
  isCustomerTyping: false,
  typing: [],
  ended: { by, atMs },
});
