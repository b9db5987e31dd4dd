import type { Agent } from '../agents.js';
import type { Entry, Speech } from '../desk.js';
import type { OperationRequest } from '../operation.js';
import type { World } from '../world.js';
import { findAgent, findConversation, listConversations, perform } from './conversations.js';
import { created, invalidRequest, NO_CONTENT, ok, type Door } from './door.js';

/** The door for whoever plays the agent. */
export const agentDoor: Door = {
  'agents.list': (_request, { agents }) => ok({ agents: agents.list() }),
  'agents.put': (request, { agents }) =>
    ok(agents.put(request.parameters.text('agentId'), readName(request))),
  'conversations.list': (request, world) => ok({ conversations: filtered(request, world) }),
  'conversations.get': (request, world) =>
    ok(findConversation(world, request.parameters.text('conversationId'))),
  'conversations.accept': (request, world) => {
    const agent = findAgent(world, request.body.text('agentId'));
    return ok(
      perform(world, request.parameters.text('conversationId'), { type: 'accept', agent }).conversation,
    );
  },
  'conversations.say': (request, world) => created(say(request, world)),
  'conversations.setTyping': (request, world) => {
    const agent = findAgent(world, request.body.text('agentId'));
    const isTyping = request.body.flag('isTyping');
    perform(world, request.parameters.text('conversationId'), { type: 'set-typing', agent, isTyping });
    return NO_CONTENT;
  },
  'conversations.end': (request, world) => {
    const agent = findAgent(world, request.body.text('agentId'));
    return ok(perform(world, request.parameters.text('conversationId'), { type: 'end', agent }).conversation);
  },
  'agentEvents.stream': (request, { feed }) => {
    const afterId = Number(request.parameters.optionalText('afterId') ?? 0);
    return { events: (signal) => feed.read(afterId, signal) };
  },
};

function filtered(request: OperationRequest, world: World): readonly unknown[] {
  const state = request.parameters.optionalText('state');
  const customerName = request.parameters.optionalText('customerName');
  return listConversations(world)
    .map(({ conversation }) => conversation)
    .filter((conversation) => state === undefined || conversation.state === state)
    .filter((conversation) => customerName === undefined || conversation.customerName === customerName);
}

const readName = ({ body }: OperationRequest): Pick<Agent, 'firstName' | 'lastName'> => ({
  firstName: body.text('firstName'),
  lastName: body.text('lastName'),
});

function say({ parameters, body }: OperationRequest, world: World): Entry {
  const speech = speechOf(body.optionalText('text'), body.optionalText('html'));
  const agentId = body.optionalText('agentId');
  const who = agentId === undefined ? {} : { agent: findAgent(world, agentId) };
  const { entries } = perform(world, parameters.text('conversationId'), { type: 'say', speech, ...who });
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('The desk said nothing.');
  return entry;
}

function speechOf(text: string | undefined, html: string | undefined): Speech {
  if (text !== undefined) return { kind: 'text', text };
  if (html !== undefined) return { kind: 'html', html };
  throw invalidRequest('Give `text` or `html`.');
}
