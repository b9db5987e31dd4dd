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
}

/** One item of the transcript, as the agent sees it. */
export interface Entry {
  readonly entryId: number;
  readonly role: 'customer' | 'agent' | 'system';
  readonly kind: 'message' | 'joined' | 'left' | 'ended' | 'other';
  readonly agentId?: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

export interface ConversationWithEntries {
  readonly conversation: Conversation;
  readonly entries: readonly Entry[];
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
  | { readonly type: 'end'; readonly agent: Agent }
  | { readonly type: 'inject'; readonly agent?: Agent; readonly itemType: string; readonly text: string };

/** The agents' side of one simulator. */
export interface Desk {
  /** Oldest first. */
  list(): readonly ConversationWithEntries[];
  find(conversationId: string): ConversationWithEntries | undefined;
  /** Does what `refusal` has nothing against. Gives the conversation afterwards. */
  perform(conversationId: string, action: AgentAction): ConversationWithEntries;
}

/** Why an action is not possible in a conversation's state; undefined where it is. */
export function refusal(action: AgentAction, conversation: Conversation): string | undefined {
  if (conversation.state === 'ended') return 'The conversation has ended.';
  if (action.type === 'accept')
    return conversation.state === 'active' ? 'The conversation is accepted already.' : undefined;
  if (action.type === 'inject' || action.agent === undefined) return undefined;
  const { agentId } = action.agent;
  return conversation.agentIds.includes(agentId)
    ? undefined
    : `Agent ${agentId} has not accepted the conversation: accept it first.`;
}

/** Something that an agent's desk is told. */
export interface AgentEvent {
  readonly type:
    | 'conversation-started'
    | 'conversation-changed'
    | 'entry-added'
    | 'typing-changed'
    | 'conversation-ended';
  readonly conversation: Conversation;
  readonly entry?: Entry;
}

/** What a desk has to be told after a conversation changed; `before` is undefined for a new one. */
export function changes(
  before: ConversationWithEntries | undefined,
  { conversation, entries }: ConversationWithEntries,
): readonly AgentEvent[] {
  const was = before?.conversation;
  const added = entries.slice(before?.entries.length ?? 0);
  const events: AgentEvent[] = [];
  if (was === undefined) events.push({ type: 'conversation-started', conversation });
  events.push(...added.map((entry): AgentEvent => ({ type: 'entry-added', conversation, entry })));
  if (was === undefined) return events;
  if (was.isCustomerTyping !== conversation.isCustomerTyping)
    events.push({ type: 'typing-changed', conversation });
  if (was.state !== conversation.state)
    events.push({
      type: conversation.state === 'ended' ? 'conversation-ended' : 'conversation-changed',
      conversation,
    });
  return events;
}
