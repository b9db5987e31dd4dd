import type { Conversation, ConversationWithEntries } from '../../desk.js';
import { toIso } from '../../entries.js';
import type { RequestedCall, Session } from './session.js';

/** The session as the agents see it. */
export function viewOf(session: Session): ConversationWithEntries {
  return {
    conversation: conversationOf(session),
    entries: session.entries.map((entry, index) => ({ entryId: index + 1, ...entry })),
  };
}

function conversationOf({ sessionId, start, ...session }: Session): Conversation {
  const call = session.calls.at(-1);
  return {
    conversationId: sessionId,
    vendor: 'openscape',
    state: stateOf(session),
    customerName: start.customerName,
    subject: start.caption,
    startedAt: toIso(session.startedAtMs),
    ...(session.ended === undefined ? {} : { endedBy: session.ended.by }),
    isCustomerTyping: session.isCustomerTyping,
    agentIds: session.agents.map(({ agentId }) => agentId),
    data: Object.fromEntries(start.contactData.map(({ key, value }) => [key, value])),
    ...(call === undefined ? {} : { call: callOf(call) }),
    ...(session.redirect === undefined ? {} : { redirectUrl: session.redirect.url }),
  };
}

function stateOf({ ended, agents }: Pick<Session, 'ended' | 'agents'>): Conversation['state'] {
  if (ended !== undefined) return 'ended';
  return agents.length === 0 ? 'waiting' : 'active';
}

const callOf = ({ agent, requestedAtMs, answer }: RequestedCall): NonNullable<Conversation['call']> => ({
  agentId: agent.agentId,
  requestedAt: toIso(requestedAtMs),
  ...(answer === undefined ? {} : { phoneNumber: answer.phoneNumber, answeredAt: toIso(answer.atMs) }),
});
