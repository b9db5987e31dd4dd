import { createSandboxCore } from '@parlance/client-sandbox';

import { createBench, type Bench } from '../bench.js';
import { sandboxApi, type SandboxOperations } from '../generated/sandbox.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';

const URL_TO_SHOW = 'https://example.com/size-guide';

const presets = ({
  sessionId: conversationId = '',
  agentId = 'rosa',
}: Memory): Presets<SandboxOperations> => ({
  'agentEvents.stream': { query: { afterId: undefined } },
  'agents.list': {},
  'agents.put': { path: { agentId: 'noor' }, body: { firstName: 'Noor', lastName: 'Haddad' } },
  'callbacks.list': { query: { vendor: undefined } },
  'clock.advance': { body: { byMs: 60_000 } },
  'clock.get': {},
  'conditions.change': { path: { vendor: 'openscape' }, body: { licensed: false } },
  'conditions.get': { path: { vendor: 'openscape' } },
  'conditions.reset': { path: { vendor: 'openscape' } },
  'conversations.accept': { path: { conversationId }, body: { agentId } },
  'conversations.end': { path: { conversationId }, body: { agentId } },
  'conversations.get': { path: { conversationId } },
  'conversations.inject': {
    path: { conversationId },
    body: { type: 'AGENT_WAVED', text: 'Of a type that nobody knows', agentId: undefined },
  },
  'conversations.join': { path: { conversationId }, body: { agentId: 'noor' } },
  'conversations.list': { query: { state: 'waiting', customerName: undefined } },
  'conversations.pushUrl': { path: { conversationId }, body: { agentId, url: URL_TO_SHOW } },
  'conversations.redirect': { path: { conversationId }, body: { agentId, url: URL_TO_SHOW } },
  'conversations.requestCall': { path: { conversationId }, body: { agentId } },
  'conversations.requeue': { path: { conversationId }, body: { agentId } },
  'conversations.say': { path: { conversationId }, body: { agentId, text: 'Hello Ana!', html: undefined } },
  'conversations.setTyping': { path: { conversationId }, body: { agentId, isTyping: true } },
  'faults.add': {
    body: {
      vendor: 'openscape',
      operation: 'contents.add',
      kind: 'drop-after',
      conversationId: undefined,
      times: 1,
      afterMatches: 0,
      status: undefined,
      delayMs: undefined,
    },
  },
  'faults.clear': { query: { conversationId: undefined } },
  'faults.list': {},
  'phone.getRegistration': { query: { agentId } },
  'requests.list': { query: { vendor: undefined, operation: undefined, conversationId: undefined } },
  'sandbox.describe': {},
});

const lessons: Lessons<SandboxOperations, Memory> = {
  'agents.list': ({ agents: [agent] }) => (agent === undefined ? {} : { agentId: agent.agentId }),
  'conversations.list': ({ conversations }) => {
    const newest = conversations.at(-1);
    return newest === undefined ? {} : { sessionId: newest.conversationId };
  },
};

/** The sandbox's own doors. */
export const sandboxBench: Bench = createBench(sandboxApi, {
  presets,
  lessons,
  connect: ({ sandboxUrl, fetch }) => createSandboxCore({ baseUrl: sandboxUrl, fetch }),
});
