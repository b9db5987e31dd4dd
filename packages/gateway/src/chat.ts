import {
  attachChat,
  memoryLog,
  startChat,
  type ChatSession,
  type SessionOptions,
  type StartChatInput,
  type StartContext,
} from '@parlance/chat';
import type { Clock } from '@parlance/runtime';

import type { ConfiguredProvider } from './config-check.js';
import { refusal } from './problems.js';
import { newChatId, shortHash, TokenRing } from './secrets.js';

/** What a browser says to start a chat. `clientChatId` is as secret as a token. */
export type StartRequest = StartChatInput & { readonly clientChatId: string };

/** Which chat a log line is about. `chat` tells chats apart, and lets nobody in. */
export interface ChatName {
  readonly providerId: string;
  readonly chat: string;
}

/** What all chats of a gateway share. */
export interface ChatParts {
  readonly clock: Clock;
  /** Trouble with a vendor that a session deals with by itself. */
  readonly report: (where: ChatName, error: unknown) => void;
}

/** One chat that is kept here. */
export class Chat {
  readonly id: string;
  readonly name: ChatName;
  readonly configured: ConfiguredProvider;
  readonly tokens: TokenRing = new TokenRing();
  readonly #options: SessionOptions;
  #session: ChatSession;
  #openStreams = 0;
  #reviving: Promise<ChatSession> | undefined;
  #isClosed = false;

  private constructor(
    id: string,
    configured: ConfiguredProvider,
    options: SessionOptions,
    session: ChatSession,
  ) {
    this.id = id;
    this.name = nameOf(id, configured);
    this.configured = configured;
    this.#options = options;
    this.#session = session;
  }

  /** @throws the driver's error when the chat cannot start. */
  static async start(
    configured: ConfiguredProvider,
    input: StartRequest,
    context: StartContext,
    { clock, report }: ChatParts,
  ): Promise<Chat> {
    const id = newChatId();
    const name = nameOf(id, configured);
    const options = {
      clock,
      id: name.chat,
      log: memoryLog(),
      onError: (error: unknown) => report(name, error),
    };
    const session = await startChat(configured.provider, input, { ...options, ...context });
    return new Chat(id, configured, options, session);
  }

  get session(): ChatSession {
    return this.#session;
  }

  /** The session; where it gave up on its vendor, another one over the same record, since somebody asks for the chat. */
  revive(): Promise<ChatSession> {
    this.#reviving ??= this.#revive().finally(() => {
      this.#reviving = undefined;
    });
    return this.#reviving;
  }

  /** Stops reading for good; texts under way are waited for. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#reviving;
    await this.#session.close();
  }

  /** Counts an event stream as open until the returned function is called. */
  openStream(limit: number): () => void {
    if (this.#openStreams >= limit) {
      throw refusal(
        'too-many-requests',
        'Too many event streams of this chat are open. Share one between tabs.',
        5_000,
      );
    }
    this.#openStreams += 1;
    let isOpen = true;
    return () => {
      if (isOpen) this.#openStreams -= 1;
      isOpen = false;
    };
  }

  async #revive(): Promise<ChatSession> {
    const { state, connection } = this.#session.snapshot();
    if (connection !== 'failed' || state === 'ended' || this.#isClosed) return this.#session;
    // Two sessions must not write to one log.
    await this.#session.close();
    this.#session = attachChat(this.configured.provider, this.#session.handle(), this.#options);
    await this.#session.ready;
    return this.#session;
  }
}

const nameOf = (id: string, { providerId }: ConfiguredProvider): ChatName => ({
  providerId,
  chat: shortHash(id),
});
