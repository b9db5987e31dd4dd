import {
  ConfigError,
  type Batch,
  type ChatHandle,
  type ChatProvider,
  type Message,
  type ProviderChat,
  type VendorProfile,
} from '@parlance/chat';

import type { TabMessage } from './protocol.js';
import { SharedChat, type TabEnvironment } from './shared-chat.js';
import type { StoredChat } from './stored-chat.js';

export const profile: VendorProfile = {
  vendor: 'fake',
  capabilities: {
    agentTyping: true,
    customerTyping: true,
    queuePosition: false,
    availability: false,
    pushUrl: true,
    callMe: true,
    callbacks: false,
    transfer: false,
    redirect: false,
  },
  delivery: { kind: 'stream' },
  echoesCustomer: true,
  reads: 'repeatable',
  idempotentSends: true,
};

export const startHandle: ChatHandle = { vendor: 'fake', version: 1, fixed: {}, cursor: 0 };

type GatewayEvent = Batch['events'][number];

/** A gateway with one chat: its events, who reads them from where, and the texts it was sent. */
export class FakeGateway {
  readonly events: GatewayEvent[] = [];
  readonly readsFrom: number[] = [];
  readonly sent: string[] = [];
  /** Numbers that agents were given. */
  readonly called: string[] = [];
  /** While set, a number is taken, but the answer is lost or a refusal. */
  callTrouble: Error | undefined;
  /** While set, nobody hears that the customer ends the chat. */
  isDeaf = false;
  /** As a driver does with handles of another version. */
  refusesHandles = false;
  openReads = 0;
  /** While set, every read fails with it. */
  trouble: Error | undefined;
  #wake: (() => void)[] = [];

  add(...events: readonly GatewayEvent[]): void {
    this.events.push(...events);
    for (const wake of this.#wake.splice(0)) wake();
  }

  agentSays(text: string): void {
    const from = { id: 'rosa', role: 'agent', name: 'Rosa' } as const;
    this.add({ type: 'message-received', message: this.#message(text, from) });
  }

  asksToCall(requestId: string): void {
    this.add({ type: 'call-requested', requestId, from: { id: 'rosa', role: 'agent', name: 'Rosa' } });
  }

  readonly provider: ChatProvider = {
    profile,
    startChat: async () => startHandle,
    attachChat: () => {
      if (this.refusesHandles)
        throw new ConfigError('The chat handle has version 1.', { code: 'invalid-handle' });
      return this.#chat();
    },
  };

  readonly #chat = (): ProviderChat => ({
    receive: (from, { signal } = {}) => this.#receive(from, signal),
    sendMessage: async ({ clientMessageId, text }) => {
      if (!this.sent.includes(clientMessageId)) {
        this.sent.push(clientMessageId);
        const from = { id: 'customer', role: 'customer', name: 'Ana' } as const;
        this.add({ type: 'message-received', message: { ...this.#message(text, from), clientMessageId } });
      }
      return {};
    },
    setTyping: async () => undefined,
    callMe: async ({ phoneNumber }) => {
      this.called.push(phoneNumber);
      if (this.callTrouble) throw this.callTrouble;
    },
    endChat: async () => {
      if (this.isDeaf) await new Promise(() => undefined);
      this.add({ type: 'chat-ended', by: 'customer' });
    },
  });

  #message(text: string, from: Message['from']): Message {
    return { id: `m${this.events.length + 1}`, from, text, at: '2026-01-01T10:00:00.000Z' };
  }

  async #receive(from: ChatHandle, signal: AbortSignal | undefined): Promise<Batch> {
    const cursor = Number(from.cursor);
    this.readsFrom.push(cursor);
    if (this.trouble) throw this.trouble;
    this.openReads += 1;
    try {
      await this.#until(() => this.events.length > cursor, signal);
    } finally {
      this.openReads -= 1;
    }
    const events = this.events.slice(cursor);
    const isLast = events.some(({ type }) => type === 'chat-ended');
    return { events, next: { ...from, cursor: this.events.length }, isLast };
  }

  async #until(isTrue: () => boolean, signal: AbortSignal | undefined): Promise<void> {
    while (!isTrue()) {
      await new Promise<void>((resolve, reject) => {
        this.#wake.push(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    }
  }
}

interface Listeners {
  readonly message: Set<(message: TabMessage) => void>;
  readonly stored: Set<() => void>;
}

/** A browser whose tabs share a storage, a channel and a lock, as real ones do. */
export class FakeBrowser {
  readonly gateway: FakeGateway = new FakeGateway();
  stored: StoredChat | undefined;
  /** Pauses are over at once; else never. */
  isHurried = false;
  readonly #tabs = new Set<Listeners>();
  readonly #listenersOf = new Map<SharedChat, Listeners>();
  readonly #held = new Map<Listeners, (() => void)[]>();
  readonly #queue: (() => void)[] = [];
  #isLed = false;
  #ids = 0;

  openTab(): SharedChat {
    const listeners: Listeners = { message: new Set(), stored: new Set() };
    this.#tabs.add(listeners);
    const tab = new SharedChat(this.#environment(listeners));
    this.#listenersOf.set(tab, listeners);
    return tab;
  }

  /** Keeps what this tab posts from now on, until it is released. */
  holdMessagesOf(tab: SharedChat): { release(): void } {
    const held: (() => void)[] = [];
    const listeners = this.#listenersOf.get(tab);
    if (listeners) this.#held.set(listeners, held);
    return { release: () => held.forEach((deliver) => deliver()) };
  }

  /** As the start of a chat does. */
  store(chatKey: string, more: Pick<StoredChat, 'signedInAs'> = {}): void {
    this.stored = {
      ...more,
      chatKey,
      gatewayUrl: 'http://gateway',
      providerId: 'fake',
      profile,
      customerName: 'Ana',
      handle: startHandle,
    };
    this.#tellStored();
  }

  #environment(listeners: Listeners): TabEnvironment {
    return {
      newId: () => `id-${(this.#ids += 1)}`,
      now: () => 0,
      pause: () => (this.isHurried ? Promise.resolve() : new Promise(() => undefined)),
      provider: () => this.gateway.provider,
      readChat: () => this.stored,
      forgetChat: () => {
        this.stored = undefined;
        this.#tellStored(listeners);
      },
      onChatStored: (listener) => registered(listeners.stored, listener),
      post: (message) => this.#deliver(listeners, structuredClone(message)),
      onMessage: (listener) => registered(listeners.message, listener),
      lead: (signal) => this.#lead(signal),
    };
  }

  #deliver(sender: Listeners, message: TabMessage): void {
    const deliver = (): void => {
      for (const tab of this.#tabs) {
        if (tab !== sender) queueMicrotask(() => tab.message.forEach((listener) => listener(message)));
      }
    };
    const held = this.#held.get(sender);
    if (held) held.push(deliver);
    else deliver();
  }

  #tellStored(except?: Listeners): void {
    for (const tab of this.#tabs) {
      if (tab !== except) queueMicrotask(() => tab.stored.forEach((listener) => listener()));
    }
  }

  async #lead(signal: AbortSignal): Promise<void> {
    while (this.#isLed) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#isLed = true;
    signal.addEventListener('abort', () => {
      this.#isLed = false;
      this.#queue.shift()?.();
    });
  }
}

function registered<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
