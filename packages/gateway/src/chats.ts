import { isDeepStrictEqual } from 'node:util';

import type { StartContext } from '@parlance/chat';

import { Chat, type ChatParts, type StartRequest } from './chat.js';
import type { ConfiguredProvider } from './config-check.js';
import { draining, refusal } from './problems.js';
import { sha256 } from './secrets.js';

interface ChatsParts extends ChatParts {
  readonly endedChatTtlMs: number;
}

interface Start {
  readonly input: StartRequest;
  /** Whom the company has signed for. */
  readonly subject: string | undefined;
  readonly chat: Promise<Chat>;
}

/** The chats that are kept here, by id and by the key they were started under. */
export class Chats {
  readonly #parts: ChatsParts;
  readonly #starts = new Map<string, Start>();
  readonly #chats = new Map<string, Chat>();
  readonly #closed = new AbortController();

  constructor(parts: ChatsParts) {
    this.#parts = parts;
  }

  /** No chat is started any more. */
  get isClosed(): boolean {
    return this.#closed.signal.aborted;
  }

  find(chatId: string): Chat | undefined {
    return this.#chats.get(chatId);
  }

  /**
   * The chat of this `clientChatId`: started now, or before with the same input for the same customer. Repeats at the same time share one start;
   * a start that fails is forgotten.
   */
  async start(configured: ConfiguredProvider, input: StartRequest, context: StartContext): Promise<Chat> {
    if (this.isClosed) throw draining();
    const key = sha256(`${configured.providerId}/${input.clientChatId}`).toString('base64');
    const known = this.#starts.get(key);
    if (!known) return this.#start(key, configured, input, context);
    if (known.subject !== context.identity?.subject || !isDeepStrictEqual(known.input, input)) {
      throw refusal('client-chat-id-reused', 'Make a new random `clientChatId` for each chat.');
    }
    return known.chat;
  }

  /**
   * Starts nothing more and stops reading, at once: no chat waits for another one that is still being started. Texts
   * under way are waited for. The chats go on at their vendors.
   */
  async close(): Promise<void> {
    this.#closed.abort();
    const starting = [...this.#starts.values()].map(({ chat }) => chat);
    await Promise.allSettled(starting.map(async (chat) => (await chat).close()));
  }

  #start(
    key: string,
    configured: ConfiguredProvider,
    input: StartRequest,
    context: StartContext,
  ): Promise<Chat> {
    const chat = Chat.start(configured, input, context, this.#parts);
    this.#starts.set(key, { input, subject: context.identity?.subject, chat });
    chat.then(
      (started) => this.#keep(key, started),
      () => this.#starts.delete(key),
    );
    return chat;
  }

  #keep(key: string, chat: Chat): void {
    this.#chats.set(chat.id, chat);
    void this.#forgetLater(key, chat);
  }

  /** An ended chat can be read for a while. One whose session gave up is kept as long, for somebody to ask for it again. */
  async #forgetLater(key: string, chat: Chat): Promise<void> {
    const { clock, endedChatTtlMs } = this.#parts;
    for (let session: unknown; session !== chat.session;) {
      session = chat.session;
      await chat.session.ended.catch(() => undefined);
      await clock.sleep(endedChatTtlMs, this.#closed.signal).catch(() => undefined);
    }
    // A gateway that is being stopped keeps its chats to the last: "not found" would tell a browser that its chat is over.
    if (this.isClosed) return;
    this.#starts.delete(key);
    this.#chats.delete(chat.id);
  }
}
