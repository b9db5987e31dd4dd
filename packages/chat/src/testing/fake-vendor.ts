import { ApiError, ConfigError, NetworkError } from '@parlance/runtime';

import type { Participant, VendorEvent } from '../events.js';
import type {
  Batch,
  ChatHandle,
  ChatProvider,
  ProviderChat,
  StartChatInput,
  VendorProfile,
} from '../provider.js';
import { buildAgent, buildCustomer, buildProfile } from './builders.js';
import type { AgentView, ContractWorld } from './world.js';

/** A vendor in memory, for tests of code that works with a ChatSession. It keeps one chat at a time. */
export interface FakeVendor extends ContractWorld {
  /** How often each operation was asked for. */
  readonly calls: Readonly<Record<'start' | 'read' | 'send' | 'typing' | 'end', number>>;
}

/** Polled every 5 ms, so that tests on the real clock are quick; the agent is Rosa. */
export function fakeVendor(fields: Partial<VendorProfile> = {}): FakeVendor {
  const profile = buildProfile({
    delivery: { kind: 'interval', advisedMs: 5, minMs: 1, maxMs: 10_000 },
    ...fields,
  });
  const chat = new FakeChat(profile);
  return {
    createProvider: () => fakeProvider(profile, chat),
    agent: {
      accept: () => chat.started,
      say: async (text) => chat.agentSays(text),
      sayHtml: async (html) => chat.agentSays(html.replaceAll(/<[^>]*>/g, ''), html),
      setTyping: async (isTyping) => chat.agentTypes(isTyping),
      seesTyping: (isTyping) => chat.customerTypes(isTyping),
      end: async (lastTexts = []) => {
        lastTexts.forEach((text) => chat.agentSays(text));
        chat.end('agent');
      },
      transcript: async () => chat.transcript,
    },
    faults: {
      failNextRead: async (kind) => void chat.readFaults.push(kind),
      failNextSend: async (kind) => void chat.sendFaults.push(kind),
      injectUnknown: async (name) => chat.add({ type: 'vendor-event', name, data: { name } }),
    },
    calls: chat.calls,
    close: async () => undefined,
  };
}

type ReadFault = 'before' | 'after' | 'unavailable';

/** The vendor's record of the chat. */
class FakeChat {
  readonly profile: VendorProfile;
  readonly calls = { start: 0, read: 0, send: 0, typing: 0, end: 0 };
  readonly readFaults: ReadFault[] = [];
  readonly sendFaults: ('before' | 'after')[] = [];
  readonly transcript: AgentView[] = [];
  readonly started: Promise<void>;
  customer: Participant = buildCustomer();
  readonly #agent = buildAgent();
  readonly #items: VendorEvent[] = [];
  #taken = 0;
  #isAgentTyping = false;
  #isCustomerTyping = false;
  #typingWatchers: (() => void)[] = [];
  #endedBy: 'agent' | 'customer' | undefined;
  #start: () => void = () => undefined;

  constructor(profile: VendorProfile) {
    this.profile = profile;
    this.started = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  start(input: StartChatInput): void {
    this.calls.start += 1;
    this.customer = buildCustomer({ name: input.customer.name });
    this.customerSays(input.message);
    this.#start();
  }

  add(item: VendorEvent): void {
    this.#items.push(item);
  }

  customerSays(text: string): void {
    this.transcript.push({ from: 'customer', text });
    if (this.profile.echoesCustomer) this.#addMessage(this.customer, text);
    this.setCustomerTyping(false);
  }

  agentSays(text: string, html?: string): void {
    this.transcript.push({ from: 'agent', text });
    this.#addMessage(this.#agent, text, html);
    this.#isAgentTyping = false;
  }

  agentTypes(isTyping: boolean): void {
    this.#isAgentTyping = isTyping;
  }

  setCustomerTyping(isTyping: boolean): void {
    this.#isCustomerTyping = isTyping;
    this.#typingWatchers.splice(0).forEach((watcher) => watcher());
  }

  async customerTypes(isTyping: boolean): Promise<void> {
    while (this.#isCustomerTyping !== isTyping) {
      await new Promise<void>((resolve) => this.#typingWatchers.push(resolve));
    }
  }

  end(by: 'agent' | 'customer'): void {
    this.#endedBy ??= by;
  }

  get isOver(): boolean {
    return this.#endedBy !== undefined;
  }

  /** What came after `position`; where reads are `once`, only what no read has taken yet. */
  read(position: number): Omit<Batch, 'next'> & { readonly position: number } {
    const from = this.profile.reads === 'once' ? Math.max(position, this.#taken) : position;
    const events = this.#items.slice(from);
    this.#taken = this.#items.length;
    const isLast = this.#endedBy !== undefined;
    if (this.#isAgentTyping && !isLast) events.push({ type: 'typing-started', participant: this.#agent });
    if (!this.#isAgentTyping) events.push({ type: 'typing-stopped', participant: this.#agent });
    if (this.#endedBy) events.push({ type: 'chat-ended', by: this.#endedBy });
    return { events, isLast, missed: from - position, position: this.#items.length };
  }

  #addMessage(from: Participant, text: string, html?: string): void {
    const id = `item-${this.#items.length + 1}`;
    const at = new Date().toISOString();
    this.add({
      type: 'message-received',
      message: { id, from, text, at, ...(html === undefined ? {} : { html }) },
    });
  }
}

function fakeProvider(profile: VendorProfile, chat: FakeChat): ChatProvider {
  return {
    profile,
    startChat: async (input, options) => {
      options?.signal?.throwIfAborted();
      chat.start(input);
      return { vendor: profile.vendor, version: 1, fixed: { clientChatId: input.clientChatId }, cursor: 0 };
    },
    attachChat: (handle) => {
      if (handle.vendor !== profile.vendor) {
        throw new ConfigError(
          `This handle belongs to "${handle.vendor}". Attach it with that vendor's provider.`,
        );
      }
      return fakeProviderChat(chat);
    },
  };
}

function fakeProviderChat(chat: FakeChat): ProviderChat {
  return {
    receive: async (from, options) => {
      chat.calls.read += 1;
      const fault = chat.readFaults.shift();
      throwEarly(fault);
      const { position, ...batch } = chat.read(Number(from.cursor));
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      if (fault === 'after') throw lostAnswer();
      return { ...batch, next: withCursor(from, position) };
    },
    sendMessage: async ({ text }, options) => {
      chat.calls.send += 1;
      options?.signal?.throwIfAborted();
      const fault = chat.sendFaults.shift();
      if (fault === 'before') throw lostAnswer();
      if (chat.isOver) throw alreadyOver();
      chat.customerSays(text);
      if (fault === 'after') throw lostAnswer();
      return {};
    },
    setTyping: async (isTyping) => {
      chat.calls.typing += 1;
      chat.setCustomerTyping(isTyping);
    },
    endChat: async () => {
      chat.calls.end += 1;
      chat.end('customer');
    },
  };
}

const withCursor = (handle: ChatHandle, cursor: number): ChatHandle => ({ ...handle, cursor });

function throwEarly(fault: ReadFault | undefined): void {
  if (fault === 'before') throw lostAnswer();
  if (fault === 'unavailable') {
    throw new ApiError('The fake vendor is told to be unavailable.', {
      operation: 'fake.read',
      status: 503,
      isRetryable: true,
    });
  }
}

const lostAnswer = (): NetworkError => new NetworkError('The fake vendor is told to lose this call.');

const alreadyOver = (): ApiError =>
  new ApiError('The fake chat is over.', { operation: 'fake.send', status: 503, outcome: 'not-sent' });
