import { createSandboxClient, type Callback, type SandboxClient } from '@parlance/client-sandbox';
import { startSandbox, type OpenscapeAccess, type OpenscapeReadings } from '@parlance/sandbox';

import { AGENT_ID, agentAt, conversationWhere, holdReads, type TalkingAgent } from '../agent.js';

/** Plays the agent of the one chat that a test starts. Fits the contract suite's `ContractAgent`. */
export interface WorldAgent extends TalkingAgent {
  sayHtml(html: string): Promise<void>;
  pushUrl(url: string): Promise<void>;
  requestCall(): Promise<void>;
  calledNumber(): Promise<string>;
  redirect(url: string): Promise<void>;
}

/** What goes wrong between the driver and the vendor. Fits the contract suite's `ContractFaults`. */
export interface WorldFaults {
  failNextRead(kind: 'before' | 'after' | 'unavailable'): Promise<void>;
  failNextSend(kind: 'before' | 'after'): Promise<void>;
  holdReads(act: () => Promise<void>): Promise<void>;
  injectUnknown(name: string): Promise<void>;
  failNextCall(kind: 'before' | 'after'): Promise<void>;
  failNextCallback(kind: 'before' | 'after' | 'refused'): Promise<void>;
}

/** A sandbox of its own, with one OpenScape agent. Close it. */
export interface OpenscapeWorld {
  /** For the driver: where the simulated vendor is, what it accepts, and the settings that its readings ask for. */
  readonly connection: OpenscapeAccess & DriverSettings;
  /** The sandbox's doors. */
  readonly sandbox: SandboxClient;
  readonly agent: WorldAgent;
  readonly faults: WorldFaults;
  /** The callbacks that the agents were given. */
  callbacks(): Promise<readonly Callback[]>;
  readonly redirectEnds: boolean;
  /** Texts that the agent door refuses. */
  readonly refuses: readonly string[];
  close(): Promise<void>;
}

/** What chats with this vendor can do. */
export const OPENSCAPE_CAPABILITIES = {
  agentTyping: true,
  customerTyping: true,
  queuePosition: false,
  availability: false,
  pushUrl: true,
  callMe: true,
  callbacks: true,
  callbackWindows: 2,
  transfer: true,
  redirect: true,
} as const;

const VENDOR = 'openscape';

/**
 * Starts a sandbox for one test.
 * @param readings Other readings of the vendor's document than ours.
 */
export async function openscapeWorld(readings: Partial<OpenscapeReadings> = {}): Promise<OpenscapeWorld> {
  const running = await startSandbox({ openscape: { readings } });
  const sandbox = createSandboxClient({ baseUrl: running.url });
  return {
    connection: { ...running.openscape, ...settingsFor(readings) },
    sandbox,
    agent: openscapeAgentAt(sandbox),
    faults: faultsAt(sandbox),
    callbacks: async () => (await sandbox.callbacks.list()).callbacks,
    redirectEnds: readings.afterRedirect === 'ends',
    refuses: ['<\u0000>'],
    close: () => running.close(),
  };
}

/** What a site that meets these readings sets in the driver's options. */
interface DriverSettings {
  readonly typingAs?: 'text';
  readonly forbiddenCharacters?: string;
}

const settingsFor = ({ isTyping, forbiddenCharacters }: Partial<OpenscapeReadings>): DriverSettings => ({
  ...(isTyping === 'text' ? { typingAs: 'text' } : {}),
  ...(forbiddenCharacters === 'more' ? { forbiddenCharacters: '!"%*,_`|@&+' } : {}),
});

function openscapeAgentAt(sandbox: SandboxClient): WorldAgent {
  const { conversations } = sandbox;
  const agentId = AGENT_ID;
  const path = async (): Promise<{ conversationId: string }> => {
    const { conversationId } = await conversationWhere(sandbox, () => true);
    return { conversationId };
  };
  return {
    ...agentAt(sandbox, READS),
    sayHtml: async (html) => void (await conversations.say({ path: await path(), body: { agentId, html } })),
    pushUrl: async (url) =>
      void (await conversations.pushUrl({ path: await path(), body: { agentId, url } })),
    requestCall: async () =>
      void (await conversations.requestCall({ path: await path(), body: { agentId } })),
    calledNumber: async () => {
      const { call } = await conversationWhere(
        sandbox,
        (conversation) => conversation.call?.phoneNumber !== undefined,
      );
      return call?.phoneNumber ?? '';
    },
    redirect: async (url) => {
      const { conversationId, state } = await conversationWhere(sandbox, () => true);
      // While the customer waits, it is the workflow that redirects.
      const by = state === 'active' ? { agentId } : {};
      await conversations.redirect({ path: { conversationId }, body: { ...by, url } });
    },
  };
}

const READS = { vendor: VENDOR, operation: 'contents.listFrom' } as const;

const FAULTS = {
  before: { kind: 'drop-before' },
  after: { kind: 'drop-after' },
  unavailable: { kind: 'status', status: 503 },
  refused: { kind: 'status', status: 503 },
} as const;

function faultsAt(sandbox: SandboxClient): WorldFaults {
  return {
    failNextCall: async (kind) => {
      await sandbox.faults.add({ body: { vendor: VENDOR, operation: 'callMe.request', ...FAULTS[kind] } });
    },
    failNextCallback: async (kind) => {
      await sandbox.faults.add({ body: { vendor: VENDOR, operation: 'callbacks.create', ...FAULTS[kind] } });
    },
    failNextRead: async (kind) => {
      await sandbox.faults.add({ body: { ...READS, ...FAULTS[kind] } });
    },
    holdReads: (act) => holdReads(sandbox, READS, act),
    failNextSend: async (kind) => {
      await sandbox.faults.add({ body: { vendor: VENDOR, operation: 'contents.add', ...FAULTS[kind] } });
    },
    injectUnknown: async (name) => {
      const { conversationId } = await conversationWhere(sandbox, () => true);
      await sandbox.conversations.inject({
        path: { conversationId },
        body: { type: name, agentId: AGENT_ID },
      });
    },
  };
}
