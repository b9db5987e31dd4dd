import type { Agent } from '../agents.js';
import type { AgentAction, Conversation, ConversationWithEntries, Entry, Speech } from '../desk.js';
import type { OperationRequest } from '../operation.js';
import type { World } from '../world.js';
import {
  findAgent,
  findConversation,
  listCallbacks,
  listConversations,
  perform,
  speakerOf,
} from './conversations.js';
import { phoneRegistration } from '../voice.js';
import { created, DoorRefusal, invalidRequest, NO_CONTENT, ok, type Door } from './door.js';

/** The door for whoever plays the agent. */
export const agentDoor: Door = {
  'agents.list': (_request, { agents }) => ok({ agents: agents.list() }),
  'agents.put': (request, { agents }) =>
    ok(agents.put(request.parameters.text('agentId'), readName(request))),
  'conversations.list': (request, world) => ok({ conversations: filtered(request, world) }),
  'conversations.get': (request, world) =>
    ok(findConversation(world, request.parameters.text('conversationId'))),
  'conversations.accept': (request, world) => ok(act('accept', request, world)),
  'conversations.say': (request, world) => created(say(request, world)),
  'conversations.setTyping': (request, world) => {
    const agent = findAgent(world, request.body.text('agentId'));
    const isTyping = request.body.flag('isTyping');
    perform(world, request.parameters.text('conversationId'), { type: 'set-typing', agent, isTyping });
    return NO_CONTENT;
  },
  'conversations.pushUrl': (request, world) => created(newest(showUrl('push-url', request, world))),
  'conversations.requestCall': (request, world) => ok(act('request-call', request, world)),
  'conversations.requeue': (request, world) => ok(act('requeue', request, world)),
  'conversations.join': (request, world) => ok(act('join', request, world)),
  'conversations.redirect': (request, world) => ok(showUrl('redirect', request, world).conversation),
  'conversations.end': (request, world) => ok(act('end', request, world)),
  'callbacks.list': (request, world) => {
    const vendor = request.parameters.optionalText('vendor');
    return ok({ callbacks: listCallbacks(world, vendor) });
  },
  'phone.getRegistration': (request, world) => {
    const { agentId } = findAgent(world, request.parameters.text('agentId'));
    if (world.voice === undefined)
      throw new DoorRefusal(404, 'voice-not-configured', 'Start the sandbox with `voice` (--voice).');
    return ok(phoneRegistration(world.voice, agentId));
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

/** What an agent does without further words. Gives the conversation afterwards. */
function act(
  type: 'accept' | 'request-call' | 'requeue' | 'join' | 'end',
  { parameters, body }: OperationRequest,
  world: World,
): Conversation {
  const agent = findAgent(world, body.text('agentId'));
  return perform(world, parameters.text('conversationId'), { type, agent }).conversation;
}

function showUrl(
  type: 'push-url' | 'redirect',
  { parameters, body }: OperationRequest,
  world: World,
): ConversationWithEntries {
  const action = { type, url: body.text('url'), ...speakerOf(body, world) };
  return perform(world, parameters.text('conversationId'), action);
}

function say({ parameters, body }: OperationRequest, world: World): Entry {
  const speech = speechOf(body.optionalText('text'), body.optionalText('html'));
  const action: AgentAction = { type: 'say', speech, ...speakerOf(body, world) };
  return newest(perform(world, parameters.text('conversationId'), action));
}

function newest({ entries }: ConversationWithEntries): Entry {
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('The desk has added no entry.');
  return entry;
}

function speechOf(text: string | undefined, html: string | undefined): Speech {
  if (text !== undefined) return { kind: 'text', text };
  if (html !== undefined) return { kind: 'html', html };
  throw invalidRequest('Give `text` or `html`.');
}
