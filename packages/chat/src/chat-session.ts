import type { Clock } from '@parlance/runtime';

import type { AnsweredCall } from './call-answerer.js';
import type { ChatEnded, LoggedEvent } from './events.js';
import type { ChatLog } from './log.js';
import type { CallMeInput, CallOptions, ChatHandle, StartContext, VendorProfile } from './provider.js';
import type { ChatListener } from './recorder.js';
import type { SentMessage } from './sender.js';
import type { ChatSnapshot } from './snapshot.js';

/** Settings of one session; all have defaults. */
export interface SessionOptions {
  /** Where events are recorded before anybody sees them. In memory by default. */
  readonly log?: ChatLog;
  /** Closes the session when aborted, as `close()` does; the chat goes on at the vendor. */
  readonly signal?: AbortSignal;
  /** Names the session in your logs. Random by default; no secret. */
  readonly id?: string;
  /**
   * From one read to the next where the vendor is asked at an interval; kept within what the vendor allows.
   * @default the interval that the vendor advises
   */
  readonly pollMs?: number;
  /**
   * How long reads may fail in a row before the connection is `failed` and the session stops.
   * @default 300_000
   */
  readonly retryBudgetMs?: number;
  /**
   * Trouble that the session deals with by itself, for your logs: a failed read that is repeated, typing not told. Also
   * the errors of your listeners, which are thrown as uncaught ones otherwise.
   */
  readonly onError?: (error: unknown) => void;
  readonly clock?: Clock;
  /** Makes random ids of at least 128 bits. */
  readonly newId?: () => string;
}

/** Settings of a new chat: those of its session, and what a server knows of the customer, for the driver. */
export interface StartOptions extends SessionOptions, StartContext {}

/** How one text is sent. */
export interface SendOptions extends CallOptions {
  /** Idempotency key of the text; a new one by default. Sent again under the same key, a text is not sent twice. */
  readonly clientMessageId?: string;
}

/** One live chat. */
export interface ChatSession {
  readonly id: string;
  readonly profile: VendorProfile;
  /** Resolves when an attached session has caught up with its log; rejects when the log cannot be read. */
  readonly ready: Promise<void>;
  /** Calls `listener` with each event that is recorded from now on. Returns its own undo. */
  readonly subscribe: (listener: ChatListener) => () => void;
  /**
   * The recorded events after `afterId` (from the first by default), then new ones as they come. Ends after the last
   * event of an ended chat, when the session is closed, and when `signal` is aborted.
   */
  events(options?: { readonly afterId?: string; readonly signal?: AbortSignal }): AsyncIterable<LoggedEvent>;
  /** Where the chat stands; the same object until something changes. */
  readonly snapshot: () => ChatSnapshot;
  /** With it another process goes on: see `attachChat`. Secret. */
  readonly handle: () => ChatHandle;
  /**
   * Sends a text of the customer, after those sent before. Idempotent by `clientMessageId`.
   * @returns `unconfirmed` when it cannot be known whether the vendor has it.
   * @throws SessionError `chat-ended`, `session-closed`, `message-empty`, `message-too-long` or
   * `client-message-id-reused`; the driver's error when the text surely failed; the signal's reason after an abort.
   */
  sendMessage(text: string, options?: SendOptions): Promise<SentMessage>;
  /**
   * Answers the agent who asks to call (`snapshot().callRequest`) with the number to call. Idempotent in one session: the
   * same number again gives the same answer and asks nobody twice. A later session knows an answered request no more.
   * @returns `unconfirmed` when it cannot be known whether the agent has the number. It is never given twice for that.
   * @throws SessionError `call-me-not-supported`, `phone-number-invalid` (fewer than two digits), `call-not-requested`
   * (nobody asks for this call, or not any more), `call-already-answered` (with another number), `chat-ended` or
   * `session-closed`; the driver's error when the agent surely has no number, and then the request stays open; the
   * signal's reason after an abort.
   */
  callMe(call: CallMeInput, options?: CallOptions): Promise<AnsweredCall>;
  /** Call it at every key: the agent is told once, and that the customer stopped after 4 s without. Never rejects. */
  setTyping(isTyping: boolean): Promise<void>;
  /**
   * Ends the chat, once texts under way are sent. Resolves when the vendor was told; the agent's last texts still come
   * as events, then `chat-ended`. Ending an ended chat does nothing.
   */
  endChat(options?: CallOptions): Promise<void>;
  /** Resolves when the chat has ended. Rejects when the session stops before: closed, or not able to read on. */
  readonly ended: Promise<ChatEnded>;
  /** Stops reading and lets texts under way finish. The chat goes on at the vendor: `attachChat` continues it. */
  close(): Promise<void>;
}
