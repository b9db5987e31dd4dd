import type { AgentEvent, Callback, Conversation, Entry } from '@parlance/client-sandbox';

/** One chat as the desk keeps it. */
export interface DeskChat {
  readonly conversation: Conversation;
  /** By position in the transcript. */
  readonly entries: readonly Entry[];
  /** The newest entry when the chat was last in view; 0 when it never was. */
  readonly seenEntryId: number;
}

export interface DeskState {
  readonly chats: ReadonlyMap<string, DeskChat>;
  /** By the time they were asked for. */
  readonly callbacks: readonly Callback[];
  /** The chat in view. */
  readonly chosenId?: string;
}

export type DeskAction =
  | {
      readonly kind: 'loaded';
      readonly conversations: readonly Conversation[];
      readonly callbacks: readonly Callback[];
    }
  | { readonly kind: 'opened'; readonly conversation: Conversation; readonly entries: readonly Entry[] }
  | { readonly kind: 'happened'; readonly event: AgentEvent }
  | { readonly kind: 'chosen'; readonly conversationId: string };

export const emptyDesk: DeskState = { chats: new Map(), callbacks: [] };

/** The desk after an action. Entries may come twice (read and told): each is kept once, in the transcript's order. */
export function reduceDesk(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case 'loaded':
      return load(state, action.conversations, action.callbacks);
    case 'opened':
      return put(state, merge(state, action.conversation, action.entries));
    case 'happened':
      return happen(state, action.event);
    case 'chosen':
      return choose(state, action.conversationId);
    default:
      return action satisfies never;
  }
}

/** What the sandbox no longer knows, after its restart, leaves the desk. */
function load(
  state: DeskState,
  conversations: readonly Conversation[],
  callbacks: readonly Callback[],
): DeskState {
  const chats = new Map(
    conversations.map((conversation) => [conversation.conversationId, merge(state, conversation, [])]),
  );
  const { chosenId, ...rest } = state;
  const isKept = chosenId !== undefined && chats.has(chosenId);
  return { ...rest, chats, callbacks, ...(isKept ? { chosenId } : {}) };
}

function happen(state: DeskState, event: AgentEvent): DeskState {
  if (event.type === 'callback-scheduled') return addCallback(state, event.callback);
  const { conversation, entry } = event;
  return put(state, merge(state, conversation, entry === undefined ? [] : [entry]));
}

function addCallback(state: DeskState, callback: Callback): DeskState {
  const others = state.callbacks.filter(({ callbackId }) => callbackId !== callback.callbackId);
  const callbacks = [...others, callback].sort((one, other) =>
    one.requestedAt.localeCompare(other.requestedAt),
  );
  return { ...state, callbacks };
}

function choose(state: DeskState, conversationId: string): DeskState {
  const chat = state.chats.get(conversationId);
  return chat === undefined ? state : put({ ...state, chosenId: conversationId }, chat);
}

function merge({ chats }: DeskState, conversation: Conversation, added: readonly Entry[]): DeskChat {
  const { entries = [], seenEntryId = 0 } = chats.get(conversation.conversationId) ?? {};
  const byId = new Map([...entries, ...added].map((entry) => [entry.entryId, entry]));
  return {
    conversation,
    seenEntryId,
    entries: [...byId.values()].sort((one, other) => one.entryId - other.entryId),
  };
}

function put({ chats, ...rest }: DeskState, chat: DeskChat): DeskState {
  const { conversationId } = chat.conversation;
  const isInView = rest.chosenId === conversationId;
  const seenEntryId = isInView ? (chat.entries.at(-1)?.entryId ?? 0) : chat.seenEntryId;
  return { ...rest, chats: new Map(chats).set(conversationId, { ...chat, seenEntryId }) };
}

/** How many texts of the customer nobody has looked at or answered. */
export function countUnread({ entries, seenEntryId }: DeskChat): number {
  const answered = entries.findLast(({ role }) => role === 'agent')?.entryId ?? 0;
  const isUnread = ({ role, kind, entryId }: Entry): boolean =>
    role === 'customer' && kind === 'message' && entryId > Math.max(answered, seenEntryId);
  return entries.filter(isUnread).length;
}

/** The desk's lists for an agent; the longest-waiting first, what ended last first. */
export function listChats(
  { chats }: DeskState,
  agentId: string,
): Readonly<Record<DeskList, readonly DeskChat[]>> {
  const all = [...chats.values()].sort((one, other) =>
    one.conversation.startedAt.localeCompare(other.conversation.startedAt),
  );
  const isMine = ({ conversation }: DeskChat): boolean => conversation.agentIds.includes(agentId);
  return {
    waiting: all.filter(({ conversation }) => conversation.state === 'waiting'),
    mine: all.filter((chat) => chat.conversation.state === 'active' && isMine(chat)),
    others: all.filter((chat) => chat.conversation.state === 'active' && !isMine(chat)),
    ended: all.filter((chat) => chat.conversation.state === 'ended' && isMine(chat)).reverse(),
  };
}

/** `others`: in the hands of colleagues. */
export type DeskList = 'waiting' | 'mine' | 'others' | 'ended';
