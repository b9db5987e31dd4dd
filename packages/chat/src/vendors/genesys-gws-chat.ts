import { ApiError, DecodeError, isParlanceError } from '@parlance/runtime';

import { toFields } from '../json.js';
import type { Batch, CallOptions, ChatHandle, ProviderChat } from '../provider.js';
import { readChat, readMessages, type GwsChat, type GwsMessage } from './genesys-gws-answer.js';
import { connect } from './genesys-gws-connection.js';
import { explained } from './genesys-gws-errors.js';
import {
  endEvents,
  interpretChat,
  interpretMessages,
  isNothingAllowed,
  type Reading,
} from './genesys-gws-events.js';
import { readChatOf, readCursor, toHandle } from './genesys-gws-handle.js';
import type { GenesysGwsSettings } from './genesys-gws-options.js';

const TYPING = 'SendStartTypingNotification';

/**
 * One chat of the vendor's, of which only the handle is known.
 * @throws ConfigError when the handle is not one of this driver.
 */
export function genesysGwsChat(settings: GenesysGwsSettings, handle: ChatHandle): ProviderChat {
  const chatId = readChatOf(handle);
  const path = { chatId };
  const { client, http, post } = connect(settings, readCursor(handle).http);
  const unlessForgotten = forgettable();
  let isEndAsked = false;
  let isEndTaken = false;
  /** When to look at the state again whatever the messages say; at once in a new process. */
  let lookDueMs = 0;
  /** What may be done, as the last look told; unknown after an agent has come. */
  let capabilities: GwsChat['capabilities'];

  // The session decides when to read again: a repeat in here would only hide a broken line from it.
  const once = (options?: CallOptions) => ({ ...options, retry: false }) as const;

  const list = async (index: number, options?: CallOptions): Promise<readonly GwsMessage[] | undefined> => {
    const data: unknown = await unlessForgotten(
      client.chats.listMessages({ path, query: { index } }, once(options)),
    );
    return data === undefined ? undefined : readMessages(data);
  };

  const look = async (options?: CallOptions): Promise<GwsChat | undefined> => {
    const data: unknown = await unlessForgotten(client.chats.get({ path }, once(options)));
    return data === undefined ? undefined : readChat(data);
  };

  const batch = ({ events, cursor }: Reading): Batch => ({
    events,
    next: toHandle(chatId, { ...cursor, http: http() }),
    isLast: false,
  });

  /** @param isForgotten The vendor does not know the chat any more, so that it may have more than it gave. */
  const lastBatch = ({ events, cursor }: Reading, isForgotten: boolean): Batch => ({
    ...batch({ events, cursor }),
    events: [...events, ...endEvents(cursor, { isAsked: isEndAsked, isTaken: isEndTaken, isForgotten })],
    isLast: true,
    ...(isForgotten ? { isPartial: true } : {}),
  });

  const receive = async (from: ChatHandle, options?: CallOptions): Promise<Batch> => {
    const before: Reading = { events: [], cursor: readCursor(from) };
    // Texts from before the end are in a read that begins after it.
    const isFinal = isEndTaken;
    const messages = await list(before.cursor.nextIndex, options);
    if (messages === undefined) return lastBatch(before, true);
    const news = interpretMessages(messages, before.cursor, Date.now());
    if (news.cursor.agents.some((id) => !before.cursor.agents.includes(id))) capabilities = undefined;
    if (isFinal) return lastBatch(news, false);
    if (!news.isStateInDoubt && performance.now() < lookDueMs) return batch(news);
    // Set before the look: an operation that is refused meanwhile asks for another.
    lookDueMs = performance.now() + settings.stateMs;
    const looked = await look(options).then(
      (chat) => ({ chat }),
      (error: unknown) => ({ error }),
    );
    if ('chat' in looked) return afterLook(news, looked.chat, options);
    options?.signal?.throwIfAborted();
    // What was said is not held back; but whether the chat is over has to be known once nothing more is said.
    const mayBeOver = news.cursor.ender !== null;
    if (mayBeOver) lookDueMs = 0;
    if (mayBeOver && news.events.length === 0) throw looked.error;
    return batch(news);
  };

  const afterLook = async (
    news: Reading,
    chat: GwsChat | undefined,
    options?: CallOptions,
  ): Promise<Batch> => {
    if (chat === undefined) return lastBatch(news, true);
    const { isOver, ...told } = interpretChat(chat, news.cursor);
    const soFar = { events: [...news.events, ...told.events], cursor: told.cursor };
    if (isOver) return lastBatch(await lastReading(soFar, options), false);
    ({ capabilities } = chat);
    return batch(soFar);
  };

  /** What was said between the last read and the end; where it cannot be read now, the next read looks again. */
  const lastReading = async ({ events, cursor }: Reading, options?: CallOptions): Promise<Reading> => {
    const messages = await list(cursor.nextIndex, options).catch((error: unknown) => {
      lookDueMs = 0;
      throw error;
    });
    const rest = interpretMessages(messages ?? [], cursor, Date.now());
    return { events: [...events, ...rest.events], cursor: rest.cursor };
  };

  /** An operation that the chat does not allow may mean that it is over: the next read looks. */
  const act = async (send: () => Promise<unknown>, options?: CallOptions): Promise<void> => {
    await post(chatId, send, options).catch((error: unknown) => {
      if (isRefused(error)) lookDueMs = 0;
      throw error;
    });
  };

  return {
    receive,
    async sendMessage({ text }, options) {
      await act(() => client.chats.sendMessage({ path, body: { text } }, options), options);
      return {};
    },
    async setTyping(isTyping, options) {
      // A courtesy: where the chat does not take it, nobody has to be told.
      if (capabilities !== undefined && !capabilities.includes(TYPING)) return;
      const { sendStartTypingNotification, sendStopTypingNotification } = client.chats;
      const send = isTyping ? sendStartTypingNotification : sendStopTypingNotification;
      await act(() => send({ path }, options), options);
    },
    async endChat(options) {
      isEndAsked = true;
      try {
        await act(() => client.chats.complete({ path }, options), options);
        isEndTaken = true;
      } catch (error) {
        isEndAsked = !(isParlanceError(error) && error.outcome === 'not-sent');
        if (!isRefused(error)) throw error;
        // Because the chat is over, which is what was wanted, or because it does not allow this.
        const chat = await look(options);
        if (chat && !isNothingAllowed(chat)) throw error;
        isEndAsked = true;
      }
    },
  };
}

/** A 404 that does not come from the vendor, but from a server in front that is being restarted, say, passes. */
const SURE_AFTER = 3;

/** Tells what a call gives, or `undefined` where the vendor does not know the chat any more. */
function forgettable(): (call: Promise<unknown>) => Promise<unknown> {
  let doubtful = 0;
  return async (call) => {
    try {
      const data = await explained(call);
      doubtful = 0;
      return data;
    } catch (error) {
      if (!ApiError.is(error) || error.code !== 'chat-not-found') throw error;
      doubtful += 1;
      if (hasStatusCode(error) || doubtful >= SURE_AFTER) return undefined;
      throw new DecodeError(
        'The chat is answered with 404 and without a `statusCode`: it is gone, or a server in front answers in its place.',
        { code: 'genesys-gws-answer', cause: error },
      );
    }
  };
}

const hasStatusCode = ({ cause }: ApiError): boolean =>
  ApiError.is(cause) && toFields(cause.body)?.['statusCode'] !== undefined;

/** What an operation that the chat does not allow is refused with; `bad-request` where a server in front says it. */
const REFUSALS: ReadonlySet<string> = new Set(['invalid-in-state', 'chat-not-found', 'bad-request']);

const isRefused = (error: unknown): boolean => ApiError.is(error) && REFUSALS.has(error.code);
