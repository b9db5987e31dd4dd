import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import {
  startSandbox,
  type GenesysGwsAccess,
  type GenesysGwsInstallation,
  type GenesysGwsReadings,
} from '@parlance/sandbox';

import { AGENT_ID, agentAt, conversationWhere, type Reads, type TalkingAgent } from '../agent.js';

/** How a world's contact center is set up and read. */
export interface GenesysGwsWorldOptions {
  /** Other readings of the vendor's pages than ours. */
  readonly readings?: Partial<GenesysGwsReadings>;
  /** How the installation is set up, so far as it is not as usual. */
  readonly installation?: Partial<GenesysGwsInstallation>;
}

/** What goes wrong between the driver and the vendor. Fits the contract suite's `ContractFaults`. */
export interface GenesysGwsFaults {
  failNextRead(kind: 'before' | 'after' | 'unavailable'): Promise<void>;
  failNextSend(kind: 'before' | 'after'): Promise<void>;
  injectUnknown(name: string): Promise<void>;
}

/** A sandbox of its own, with one agent of Genesys Web Services. Close it. */
export interface GenesysGwsWorld {
  /** For the driver: where the simulated vendor is, what it accepts, and the settings that its readings ask for. */
  readonly connection: GenesysGwsAccess & { readonly paths?: 'me' };
  /** The sandbox's doors. */
  readonly sandbox: SandboxClient;
  readonly agent: TalkingAgent;
  readonly faults: GenesysGwsFaults;
  /** A chat that has ended cannot be read any more. */
  readonly forgetsEnded: boolean;
  close(): Promise<void>;
}

/** What chats with this vendor can do. */
export const GENESYS_GWS_CAPABILITIES = {
  agentTyping: true,
  customerTyping: true,
  queuePosition: false,
  availability: false,
  pushUrl: false,
  callMe: false,
  callbacks: false,
  transfer: true,
  redirect: false,
} as const;

const VENDOR = 'genesys-gws';

/** Starts a sandbox for one test. */
export async function genesysGwsWorld(options: GenesysGwsWorldOptions = {}): Promise<GenesysGwsWorld> {
  const { readings = {} } = options;
  const running = await startSandbox({ genesysGws: options });
  const sandbox = createSandboxClient({ baseUrl: running.url });
  const isServedAtMe = readings.mePaths === 'served';
  const reads: Reads = {
    vendor: VENDOR,
    operation: isServedAtMe ? 'chats.listMessagesMe' : 'chats.listMessages',
  };
  return {
    connection: { ...running.genesysGws, ...(isServedAtMe ? { paths: 'me' } : {}) },
    sandbox,
    agent: agentAt(sandbox, reads),
    faults: faultsAt(sandbox, reads),
    forgetsEnded: readings.endedChat === 'gone',
    close: () => running.close(),
  };
}

const FAULTS = {
  before: { kind: 'drop-before' },
  after: { kind: 'drop-after' },
  unavailable: { kind: 'status', status: 503 },
} as const;

function faultsAt(sandbox: SandboxClient, reads: Reads): GenesysGwsFaults {
  return {
    failNextRead: async (kind) => {
      await sandbox.faults.add({ body: { ...reads, ...FAULTS[kind] } });
    },
    failNextSend: async (kind) => {
      await sandbox.faults.add({ body: { vendor: VENDOR, operation: 'chats.sendMessage', ...FAULTS[kind] } });
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
