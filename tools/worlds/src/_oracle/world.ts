import type { SandboxClient } from '@parlance/client-sandbox';

import { AGENT_ID, agentAt, conversationWhere, type Reads, type TalkingAgent } from '../agent.js';

/** An agent of Oracle's chat server. Fits the contract suite's `ContractAgent`. */
export interface OracleAgent extends TalkingAgent {
  /** Sends markup as it is. */
  sayHtml(html: string): Promise<void>;
  /** Agents come or go, before any chat. */
  setPresent(isPresent: boolean): Promise<void>;
}

/** What goes wrong between the driver and the chat server. Fits the contract suite's `ContractFaults`. */
export interface OracleFaults {
  failNextRead(kind: 'before' | 'after' | 'unavailable'): Promise<void>;
  failNextSend(kind: 'before' | 'after'): Promise<void>;
  injectUnknown(name: string): Promise<void>;
}

/** Who plays in a world, and what goes wrong in it. */
export interface OraclePlay {
  readonly agent: OracleAgent;
  readonly faults: OracleFaults;
  /** What HTML, or the protocol, cannot carry. */
  readonly refuses: readonly string[];
}

/** What chats of Oracle's products can do. */
export const ORACLE_CAPABILITIES = {
  agentTyping: true,
  customerTyping: true,
  queuePosition: true,
  availability: true,
  pushUrl: false,
  callMe: false,
  callbacks: false,
  transfer: true,
  redirect: false,
} as const;

/** A read that finds nothing waits so long, in milliseconds; a vendor's waits 30 s. */
export const HOLD_MS = 250;

const FAULTS = {
  before: { kind: 'drop-before' },
  after: { kind: 'drop-after' },
  unavailable: { kind: 'status', status: 503 },
} as const;

/** What a protocol of the chat server's has of its own. */
export interface OracleProtocol {
  /** The operation that reads. */
  readonly reads: string;
  /** The operation that sends a text. */
  readonly posts: string;
  /** What nobody can send. */
  readonly refuses: readonly string[];
  /** What changes when the agents come, or go. */
  readonly presence: (isPresent: boolean) => Readonly<Record<string, number | boolean>>;
}

const OVER_REST: OracleProtocol = {
  reads: 'messages.get',
  posts: 'messages.post',
  refuses: ['<\u0000>'],
  presence: (isPresent) => {
    const agents = isPresent ? 2 : 0;
    return { agentsAvailable: agents, agentSessions: agents };
  },
};

/** @param vendor As the sandbox names it. */
export function oraclePlay(
  sandbox: SandboxClient,
  vendor: string,
  protocol: OracleProtocol = OVER_REST,
): OraclePlay {
  const { conversations, faults } = sandbox;
  const reads: Reads = { vendor, operation: protocol.reads };
  const path = async (): Promise<{ conversationId: string }> => {
    const { conversationId } = await conversationWhere(sandbox, () => true);
    return { conversationId };
  };
  return {
    refuses: protocol.refuses,
    agent: {
      ...agentAt(sandbox, reads),
      sayHtml: async (html) =>
        void (await conversations.say({ path: await path(), body: { agentId: AGENT_ID, html } })),
      setPresent: async (isPresent) => {
        const body = protocol.presence(isPresent);
        await sandbox.conditions.change({ path: { vendor }, body });
      },
    },
    faults: {
      failNextRead: async (kind) => void (await faults.add({ body: { ...reads, ...FAULTS[kind] } })),
      failNextSend: async (kind) =>
        void (await faults.add({ body: { vendor, operation: protocol.posts, ...FAULTS[kind] } })),
      injectUnknown: async (name) => {
        await conversations.inject({ path: await path(), body: { type: name, agentId: AGENT_ID } });
      },
    },
  };
}
