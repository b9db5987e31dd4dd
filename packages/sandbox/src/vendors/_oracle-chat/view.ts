import type { Conversation, ConversationWithEntries } from '../../desk.js';
import { toIso } from '../../entries.js';
import { isWaiting, type Engagement } from './engagement.js';

/** The chat as the agents see it. */
export function viewOf(engagement: Engagement, vendor: string): ConversationWithEntries {
  return {
    conversation: conversationOf(engagement, vendor),
    entries: engagement.entries.map((entry, index) => ({ entryId: index + 1, ...entry })),
  };
}

function conversationOf(engagement: Engagement, vendor: string): Conversation {
  const { engagementId, customer, startedAtMs, ended, participants, isCustomerTyping, sneakPreview } =
    engagement;
  const preview = sneakPreview === undefined ? {} : { sneakPreview };
  return {
    conversationId: String(engagementId),
    vendor,
    state: stateOf(engagement),
    customerName: customer.name,
    subject: customer.question,
    startedAt: toIso(startedAtMs),
    ...(ended === undefined ? {} : { endedBy: ended.by }),
    isCustomerTyping,
    agentIds: participants.map(({ agent }) => agent.agentId),
    data: { ...customer.data, ...preview },
  };
}

function stateOf(engagement: Engagement): Conversation['state'] {
  if (engagement.ended !== undefined) return 'ended';
  return isWaiting(engagement) ? 'waiting' : 'active';
}
