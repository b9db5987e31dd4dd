import type { Conversation, ConversationWithEntries } from '../../desk.js';
import { toIso } from '../../entries.js';
import type { Chat } from './chat.js';

/** The chat as the agents see it. */
export function viewOf(chat: Chat): ConversationWithEntries {
  return {
    conversation: conversationOf(chat),
    entries: chat.entries.map((entry, index) => ({ entryId: index + 1, ...entry })),
  };
}

const conversationOf = ({
  chatId,
  start,
  startedAtMs,
  ended,
  agents,
  isCustomerTyping,
}: Chat): Conversation => ({
  conversationId: chatId,
  vendor: 'genesys-gws',
  state: stateOf({ ended, agents }),
  customerName: start.nickname,
  subject: start.subject,
  startedAt: toIso(startedAtMs),
  ...(ended === undefined ? {} : { endedBy: ended.by }),
  isCustomerTyping,
  agentIds: agents.map(({ agentId }) => agentId),
  data: start.userData,
});

function stateOf({
  ended,
  agents,
}: { readonly ended: Chat['ended'] | undefined } & Pick<Chat, 'agents'>): Conversation['state'] {
  if (ended !== undefined) return 'ended';
  return agents.length === 0 ? 'waiting' : 'active';
}
