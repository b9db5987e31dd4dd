import type { Agent } from '../agents.js';
import {
  refusal,
  type AgentAction,
  type Callback,
  type ConversationWithEntries,
  type Desk,
} from '../desk.js';
import type { Fields } from '../fields.js';
import { allSimulators, type World } from '../world.js';
import { DoorRefusal, invalidRequest, wrongState } from './door.js';

/** All conversations of all vendors, oldest first. */
export function listConversations({ simulators }: World): readonly ConversationWithEntries[] {
  const all = allSimulators(simulators).flatMap(({ desk }) => desk.list());
  return all.sort((one, other) => one.conversation.startedAt.localeCompare(other.conversation.startedAt));
}

/** The callbacks of all vendors, or of one; oldest first. */
export function listCallbacks({ simulators }: World, vendor: string | undefined): readonly Callback[] {
  const asked = allSimulators(simulators).filter((one) => vendor === undefined || one.vendor === vendor);
  return asked
    .flatMap((simulator) => simulator.callbacks())
    .sort((one, other) => one.requestedAt.localeCompare(other.requestedAt));
}

/** @throws DoorRefusal 404. */
export function findConversation(world: World, conversationId: string): ConversationWithEntries {
  return located(world, conversationId).found;
}

/**
 * Does something to a conversation. Gives the conversation afterwards.
 * @throws DoorRefusal 404, 400 where the vendor cannot do it, or 409 where the conversation's state does not allow it.
 */
export function perform(world: World, conversationId: string, action: AgentAction): ConversationWithEntries {
  const { desk, found } = located(world, conversationId);
  const impossible = desk.refuse?.(action);
  if (impossible !== undefined) throw invalidRequest(impossible);
  const problem = refusal(action, found.conversation);
  if (problem !== undefined) throw wrongState(problem);
  return desk.perform(conversationId, action);
}

/** @throws DoorRefusal 400 for an agent nobody knows. */
export function findAgent({ agents }: World, agentId: string): Agent {
  const agent = agents.find(agentId);
  if (agent === undefined)
    throw invalidRequest(`agentId: no agent ${agentId}. Add one with PUT /agent/agents/${agentId}.`);
  return agent;
}

/** Who does it, from the body's optional `agentId`: an agent, or else the system. @throws DoorRefusal 400. */
export function speakerOf(body: Fields, world: World): { readonly agent?: Agent } {
  const agentId = body.optionalText('agentId');
  return agentId === undefined ? {} : { agent: findAgent(world, agentId) };
}

function located(
  { simulators }: World,
  conversationId: string,
): { readonly desk: Desk; readonly found: ConversationWithEntries } {
  for (const { desk } of allSimulators(simulators)) {
    const found = desk.find(conversationId);
    if (found !== undefined) return { desk, found };
  }
  throw new DoorRefusal(404, 'conversation-not-found', `No conversation ${conversationId}.`);
}
