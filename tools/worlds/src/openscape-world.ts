import {
  createSandboxClient,
  type Callback,
  type Conversation,
  type SandboxClient,
} from '@parlance/client-sandbox';
import { startSandbox, type OpenscapeAccess, type OpenscapeReadings } from '@parlance/sandbox';

/** One text as the agent sees it. */
export interface SeenText {
  readonly from: 'customer' | 'agent' | 'system';
  readonly text: string;
}

/** Plays the agent of the one chat that a test starts. Fits the contract suite's `ContractAgent`. */
export interface WorldAgent {
  /** Takes the chat; waits until it is there. */
  accept(): Promise<void>;
  say(text: string): Promise<void>;
  sayHtml(html: string): Promise<void>;
  setTyping(isTyping: boolean): Promise<void>;
  /** Resolves once the agent is shown that the customer types, or does not. */
  seesTyping(isTyping: boolean): Promise<void>;
  end(lastTexts?: readonly string[]): Promise<void>;
  transcript(): Promise<readonly SeenText[]>;
  pushUrl(url: string): Promise<void>;
  requestCall(): Promise<void>;
  calledNumber(): Promise<string>;
  requeue(): Promise<void>;
  join(): Promise<void>;
  redirect(url: string): Promise<void>;
}

/** What goes wrong between the driver and the vendor. Fits the contract suite's `ContractFaults`. */
export interface WorldFaults {
  failNextRead(kind: 'before' | 'after' | 'unavailable'): Promise<void>;
  failNextSend(kind: 'before' | 'after'): Promise<void>;
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
  close(): Promise<void>;
}

/** What chats with this vendor can do. */
export const OPENSCAPE_CAPABILITIES = {
  agentTyping: true,
  customerTyping: true,
  queuePosition: false,
  pushUrl: true,
  callMe: true,
  callbacks: true,
  callbackWindows: 2,
  transfer: true,
  redirect: true,
} as const;

/** One of the agents that every sandbox has. */
const AGENT_ID = 'rosa';
const SECOND_AGENT_ID = 'kenji';
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
    agent: agentAt(sandbox),
    faults: faultsAt(sandbox),
    callbacks: async () => (await sandbox.callbacks.list()).callbacks,
    redirectEnds: readings.afterRedirect === 'ends',
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

function agentAt(sandbox: SandboxClient): WorldAgent {
  const { conversations } = sandbox;
  const agentId = AGENT_ID;
  const path = async (): Promise<{ conversationId: string }> => {
    const { conversationId } = await conversationWhere(sandbox, () => true);
    return { conversationId };
  };
  const say = async (text: string): Promise<void> => {
    await conversations.say({ path: await path(), body: { agentId, text } });
  };
  return {
    accept: async () => void (await conversations.accept({ path: await path(), body: { agentId } })),
    say,
    sayHtml: async (html) => void (await conversations.say({ path: await path(), body: { agentId, html } })),
    setTyping: async (isTyping) => {
      await conversations.setTyping({ path: await path(), body: { agentId, isTyping } });
    },
    seesTyping: async (isTyping) => {
      await conversationWhere(sandbox, (conversation) => conversation.isCustomerTyping === isTyping);
    },
    end: async (lastTexts = []) => {
      const at = await path();
      // No read gets through until the end, so that the last texts and the end wait for the same one.
      const isHeldBack = lastTexts.length > 0;
      if (isHeldBack)
        await sandbox.faults.add({ body: { ...READS, ...at, ...FAULTS.unavailable, times: 10_000 } });
      for (const text of lastTexts) await say(text);
      await conversations.end({ path: at, body: { agentId } });
      if (isHeldBack) await sandbox.faults.clear({ query: at });
    },
    transcript: async () => {
      const { entries } = await conversations.get({ path: await path() });
      return entries.filter(({ kind }) => kind === 'message').map(({ role, text }) => ({ from: role, text }));
    },
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
    requeue: async () => void (await conversations.requeue({ path: await path(), body: { agentId } })),
    join: async () => {
      await conversations.join({ path: await path(), body: { agentId: SECOND_AGENT_ID } });
    },
    redirect: async (url) => {
      const { conversationId, state } = await conversationWhere(sandbox, () => true);
      // While the customer waits, it is the workflow that redirects.
      const by = state === 'active' ? { agentId } : {};
      await conversations.redirect({ path: { conversationId }, body: { ...by, url } });
    },
  };
}

/** The only conversation, as soon as it is there and as wanted. */
async function conversationWhere(
  { conversations, agentEvents }: SandboxClient,
  isWanted: (conversation: Conversation) => boolean,
): Promise<Conversation> {
  // From the first recorded event, so that nothing falls between a look and the next event.
  for await (const _event of agentEvents.stream({ query: { afterId: '0' } })) {
    const wanted = (await conversations.list()).conversations.find(isWanted);
    if (wanted !== undefined) return wanted;
  }
  throw new Error('The sandbox stopped before the conversation was as wanted.');
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
