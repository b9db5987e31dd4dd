import { isDeepStrictEqual } from 'node:util';
import type { Agent } from './agents.js';

/** `waiting` until an agent accepts, `active` until somebody ends it. */
export type ConversationState = 'waiting' | 'active' | 'ended';

/** A chat as the contact center sees it, whichever vendor it came through. */
export interface Conversation {
  readonly conversationId: string;
  readonly vendor: string;
  readonly state: ConversationState;
  readonly customerName: string;
  readonly subject: string;
  readonly startedAt: string;
  readonly endedBy?: 'customer' | 'agent' | 'system';
  readonly isCustomerTyping: boolean;
  readonly agentIds: readonly string[];
  readonly data?: Readonly<Record<string, string>>;
  /** The newest call that an agent asked for. */
  readonly call?: RequestedCall;
  /** Where the customer was sent last. */
  readonly redirectUrl?: string;
}

/** A call that an agent asked for; with the number once the customer has answered. */
export interface RequestedCall {
  readonly agentId: string;
  readonly requestedAt: string;
  readonly phoneNumber?: string;
  readonly answeredAt?: string;
}

/** One item of the transcript, as the agent sees it. */
export interface Entry {
  readonly entryId: number;
  readonly role: 'customer' | 'agent' | 'system';
  readonly kind: 'message' | 'joined' | 'left' | 'ended' | 'pushed-url' | 'requeued' | 'redirected' | 'other';
  readonly agentId?: string;
  readonly name: string;
  readonly text: string;
  /** Of a pushed page and of a redirect. */
  readonly url?: string;
  readonly at: string;
}

export interface ConversationWithEntries {
  readonly conversation: Conversation;
  readonly entries: readonly Entry[];
}

/** A phone call that a customer asked for, whichever vendor the wish came through. */
export interface Callback {
  /** The sandbox's own; no vendor gives one to the customer's side. */
  readonly callbackId: string;
  readonly vendor: string;
  readonly queueName: string;
  readonly customerName: string;
  readonly phoneNumber: string;
  readonly priority: number;
  /** When to call, in the order of the attempts; moments in ISO 8601 with Z. */
  readonly windows: readonly { readonly startAt: string; readonly endAt: string }[];
  readonly comment?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly requestedAt: string;
}

/** What is said: plain text, which the vendor's desk wraps, or markup that goes out as it is. */
export type Speech =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

/** What the doors can do to a conversation. Without an agent the contact center's system speaks. */
export type AgentAction =
  | { readonly type: 'accept'; readonly agent: Agent }
  | { readonly type: 'say'; readonly agent?: Agent; readonly speech: Speech }
  | { readonly type: 'set-typing'; readonly agent: Agent; readonly isTyping: boolean }
  | { readonly type: 'push-url'; readonly agent?: Agent; readonly url: string }
  | { readonly type: 'request-call'; readonly agent: Agent }
  | { readonly type: 'requeue'; readonly agent: Agent }
  | { readonly type: 'join'; readonly agent: Agent }
  | { readonly type: 'redirect'; readonly agent?: Agent; readonly url: string }
  | { readonly type: 'end'; readonly agent: Agent }
  | { readonly type: 'inject'; readonly agent?: Agent; readonly itemType: string; readonly text: string };

/** The agents' side of one simulator. */
export interface Desk {
  /** Oldest first. */
  list(): readonly ConversationWithEntries[];
  find(conversationId: string): ConversationWithEntries | undefined;
  /** Why this vendor cannot do an action in any state, for instance say a text that it cannot carry. */
  refuse?(action: AgentAction): string | undefined;
  /** Does what `refusal` has nothing against. Gives the conversation afterwards. */
  perform(conversationId: string, action: AgentAction): ConversationWithEntries;
}

/** Why an action is not possible in a conversation's state; undefined where it is. */
export function refusal(action: AgentAction, conversation: Conversation): string | undefined {
  if (conversation.state === 'ended') return 'The conversation has ended.';
  if (action.type === 'accept')
    return conversation.state === 'active'
      ? 'The conversation is accepted already: a further agent joins it.'
      : undefined;
  if (action.type === 'inject' || action.agent === undefined) return undefined;
  const { agentId } = action.agent;
  const isIn = conversation.agentIds.includes(agentId);
  if (action.type === 'join') return joinRefusal(conversation, agentId, isIn);
  return isIn ? undefined : `Agent ${agentId} has not accepted the conversation: accept it first.`;
}

function joinRefusal({ state }: Conversation, agentId: string, isIn: boolean): string | undefined {
  if (state === 'waiting') return 'Nobody has accepted the conversation: accept it instead of joining.';
  return isIn ? `Agent ${agentId} is in the conversation already.` : undefined;
}

/** Something that an agent's desk is told. */
export type AgentEvent = ConversationEvent | CallbackEvent;

export interface ConversationEvent {
  readonly type:
    | 'conversation-started'
    | 'conversation-changed'
    | 'entry-added'
    | 'typing-changed'
    | 'conversation-ended';
  readonly conversation: Conversation;
  readonly entry?: Entry;
}

export interface CallbackEvent {
  readonly type: 'callback-scheduled';
  readonly callback: Callback;
}

/** What a desk has to be told after a conversation changed; `before` is undefined for a new one. */
export function changes(
  before: ConversationWithEntries | undefined,
  { conversation, entries }: ConversationWithEntries,
): readonly ConversationEvent[] {
  const was = before?.conversation;
  const added = entries.slice(before?.entries.length ?? 0);
  const events: ConversationEvent[] = [];
  if (was === undefined) events.push({ type: 'conversation-started', conversation });
  events.push(...added.map((entry): ConversationEvent => ({ type: 'entry-added', conversation, entry })));
  if (was === undefined) return events;
  if (was.isCustomerTyping !== conversation.isCustomerTyping)
    events.push({ type: 'typing-changed', conversation });
  if (was.state !== conversation.state && conversation.state === 'ended')
    events.push({ type: 'conversation-ended', conversation });
  else if (!isDeepStrictEqual(standingOf(was), standingOf(conversation)))
    events.push({ type: 'conversation-changed', conversation });
  return events;
}

/** What about a conversation changes otherwise than by an entry or by typing. */
const standingOf = ({
  state,
  agentIds,
  data,
  call,
  redirectUrl,
}: Conversation): Partial<Record<keyof Conversation, unknown>> => ({
  state,
  agentIds,
  data,
  call,
  redirectUrl,
});
