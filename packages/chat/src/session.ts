import { SessionError, systemClock } from '@parlance/runtime';

import { classifyReadFailure } from './backoff.js';
import { CallAnswerer, type AnsweredCall } from './call-answerer.js';
import type { ChatSession, SendOptions, SessionOptions, StartOptions } from './chat-session.js';
import { checkCustomerName } from './customer-name.js';
import { FIRST_MESSAGE_ID } from './echoes.js';
import { chatEndedError, sessionClosedError } from './errors.js';
import type { ChatEnded, ChatEvent, LoggedEvent } from './events.js';
import { memoryLog } from './memory-log.js';
import { checkPhoneNumber } from './phone-number.js';
import type {
  CallMeInput,
  CallOptions,
  ChatHandle,
  ChatProvider,
  CustomerIdentity,
  ProviderChat,
  StartChatInput,
  VendorProfile,
} from './provider.js';
import { randomId } from './random-id.js';
import { ReadLoop } from './read-loop.js';
import { Recorder, type ChatListener } from './recorder.js';
import { statusEvents } from './send-outcome.js';
import { Sender, type SentMessage } from './sender.js';
import { EMPTY_SNAPSHOT, type ChatSnapshot } from './snapshot.js';
import { TypingExpiry } from './typing-expiry.js';
import { TypingTeller } from './typing-teller.js';

/**
 * Starts a chat.
 * @throws the driver's error when it cannot start; SessionError `customer-name-empty`, `message-empty`, `message-too-long`
 * or `custom-field-unnamed` for an input that no vendor takes, `log-in-use` when `log` holds another chat,
 * `identity-required` where the vendor takes only customers whom somebody has signed for.
 * @example
 * const chat = await startChat(provider, { customer: { name: 'Ana' }, message: 'My invoice is wrong' });
 */
export async function startChat(
  provider: ChatProvider,
  input: StartChatInput,
  options: StartOptions = {},
): Promise<ChatSession> {
  const { identity, browser, ...sessionOptions } = options;
  const { log = memoryLog(), newId = randomId, signal, clock = systemClock } = sessionOptions;
  signal?.throwIfAborted();
  checkStart(input, provider.profile);
  checkIdentity(identity, provider.profile);
  const { handle: recorded } = await log.load();
  if (recorded) {
    throw new SessionError(
      '`log` holds a chat already. Give each chat its own, or go on with `attachChat`.',
      {
        code: 'log-in-use',
      },
    );
  }
  const known = toCustomer(input, identity);
  const handle = await provider.startChat(
    { ...input, customer: known, clientChatId: input.clientChatId ?? newId() },
    {
      ...(signal ? { signal } : {}),
      ...(identity ? { identity } : {}),
      ...(browser ? { browser } : {}),
    },
  );
  const first = {
    clientMessageId: FIRST_MESSAGE_ID,
    status: 'sent',
    text: input.message,
    at: new Date(clock.now()).toISOString(),
  } as const;
  const session = new Session(provider, handle, { ...sessionOptions, log }, (snapshot) => {
    const customer = { ...snapshot.customer, name: known.name };
    return [
      { type: 'state-changed', state: 'waiting' },
      { type: 'participant-joined', participant: customer },
      ...statusEvents({ ...snapshot, customer }, first, provider.profile),
    ];
  });
  await session.ready;
  return session;
}

/**
 * Goes on with a chat: in another process, in another tab, after a page reload. Give the same `log` and nothing is missed
 * or repeated; without one the transcript begins at the handle's cursor.
 * @throws ConfigError for another vendor's handle.
 */
export function attachChat(
  provider: ChatProvider,
  handle: ChatHandle,
  options: SessionOptions = {},
): ChatSession {
  return new Session(provider, handle, options, resume);
}

/** An earlier session's last word on the connection says nothing about ours. */
const resume = ({ state }: ChatSnapshot): readonly ChatEvent[] =>
  state === 'starting'
    ? [{ type: 'state-changed', state: 'waiting' }]
    : [{ type: 'connection-changed', connection: 'connecting' }];

class Session implements ChatSession {
  readonly id: string;
  readonly profile: VendorProfile;
  readonly ready: Promise<void>;
  readonly ended: Promise<ChatEnded>;
  readonly #chat: ProviderChat;
  readonly #recorder: Recorder;
  readonly #reads: ReadLoop;
  readonly #sender: Sender;
  readonly #calls: CallAnswerer;
  readonly #typing: TypingTeller;
  readonly #typingExpiry: TypingExpiry;
  readonly #newId: () => string;
  readonly #stopped = new AbortController();
  readonly #running: Promise<void>;
  #ending: Promise<void> | undefined;

  constructor(
    provider: ChatProvider,
    handle: ChatHandle,
    options: SessionOptions,
    firstEvents: (snapshot: ChatSnapshot) => readonly ChatEvent[],
  ) {
    const { log = memoryLog(), clock = systemClock, newId = randomId, retryBudgetMs = 300_000 } = options;
    const { profile } = provider;
    const { onError } = options;
    const report = onError ? safely(onError) : ignore;
    const pollMs = pollInterval(profile, options.pollMs);
    const chat = provider.attachChat(handle);
    const recorder = new Recorder(log, EMPTY_SNAPSHOT, handle, onError ? report : throwLater);
    const typing = new TypingExpiry(recorder, clock, typingExpiry(profile, pollMs), report);
    const stopped = this.#stopped.signal;

    this.id = options.id ?? newId();
    this.profile = profile;
    this.#newId = newId;
    this.#chat = chat;
    this.#recorder = recorder;
    this.#typingExpiry = typing;
    this.#reads = new ReadLoop({ chat, profile, recorder, typing, clock, pollMs, retryBudgetMs, report });
    this.#sender = new Sender({ chat, profile, recorder, reads: this.#reads, clock, stopped });
    this.#calls = new CallAnswerer({ chat, profile, recorder, report });
    this.#typing = new TypingTeller(chat, profile, clock, report);
    this.ready = this.#prepare(firstEvents);
    this.#running = this.ready.then(() => this.#read());
    this.ended = this.#finish();
    // Whoever does not ask is not told.
    this.ready.catch(() => undefined);
    this.ended.catch(() => undefined);
    followSignal(options.signal, stopped, () => void this.close());
  }

  readonly subscribe = (listener: ChatListener): (() => void) => this.#recorder.subscribe(listener);

  readonly snapshot = (): ChatSnapshot => this.#recorder.snapshot;

  readonly handle = (): ChatHandle => this.#recorder.handle;

  events({ afterId, signal }: { afterId?: string; signal?: AbortSignal } = {}): AsyncIterable<LoggedEvent> {
    return this.#recorder.read(afterId, signal);
  }

  async sendMessage(text: string, options: SendOptions = {}): Promise<SentMessage> {
    await this.ready;
    const { clientMessageId = this.#newId(), ...call } = options;
    checkText(text, this.profile);
    const known = this.#sender.known({ clientMessageId, text });
    if (known) return abortable(known, call.signal);
    call.signal?.throwIfAborted();
    this.#assertOpen();
    void this.#typing.set(false);
    return abortable(this.#sender.send({ clientMessageId, text }, call), call.signal);
  }

  async callMe(call: CallMeInput, options: CallOptions = {}): Promise<AnsweredCall> {
    await this.ready;
    checkPhoneNumber(call.phoneNumber);
    const known = this.#calls.known(call);
    if (known) return abortable(known, options.signal);
    options.signal?.throwIfAborted();
    this.#assertOpen();
    return abortable(this.#calls.answer(call, options), options.signal);
  }

  async setTyping(isTyping: boolean): Promise<void> {
    if (this.#recorder.snapshot.state === 'ended' || this.#stopped.signal.aborted) return;
    await this.#typing.set(isTyping);
  }

  async endChat(options: CallOptions = {}): Promise<void> {
    await this.ready;
    if (this.#recorder.snapshot.state === 'ended') return;
    this.#assertOpen();
    this.#ending ??= this.#endChat(options).catch((error: unknown) => {
      this.#ending = undefined;
      throw error;
    });
    await abortable(this.#ending, options.signal);
  }

  async close(): Promise<void> {
    this.#stop();
    await this.ended.catch(() => undefined);
  }

  async #prepare(firstEvents: (snapshot: ChatSnapshot) => readonly ChatEvent[]): Promise<void> {
    await this.#recorder.load();
    await this.#recorder.commit(firstEvents);
    const { typing } = this.#recorder.snapshot;
    typing.forEach((participant) => this.#typingExpiry.watch(participant));
    this.#sender.settleInterrupted();
  }

  async #read(): Promise<void> {
    if (this.#recorder.snapshot.state !== 'ended') await this.#reads.run();
  }

  async #endChat(options: CallOptions): Promise<void> {
    // Texts under way arrive, and what the agent has just sent is read, before the vendor is told; a broken connection
    // must not hold the end up.
    if (this.#recorder.snapshot.connection === 'connected') {
      await this.#sender.idle();
      if (this.profile.delivery.kind === 'interval' && (await this.#reads.nextRead()) === 'partial')
        await this.#reads.nextRead();
    }
    if (this.#recorder.snapshot.state === 'ended') return;
    options.signal?.throwIfAborted();
    await this.#chat.endChat(options).catch((error: unknown) => {
      if (classifyReadFailure(error) !== 'gone') throw error;
    });
    this.#reads.expectEnd();
  }

  /** The session's whole life: reads, then lets the last texts finish. */
  async #finish(): Promise<ChatEnded> {
    try {
      await this.#running;
    } finally {
      this.#stop();
      await Promise.all([this.#sender.idle(), this.#calls.idle()]);
      await this.#recorder.finish();
    }
    const { ended } = this.#recorder.snapshot;
    if (!ended) throw sessionClosedError();
    return ended;
  }

  #stop(): void {
    this.#stopped.abort();
    this.#reads.stop();
    this.#typing.stop();
    this.#typingExpiry.stop();
  }

  #assertOpen(): void {
    if (this.#recorder.snapshot.state === 'ended') throw chatEndedError();
    if (this.#stopped.signal.aborted) throw sessionClosedError();
  }
}

function checkStart({ customer, message, customFields = {} }: StartChatInput, profile: VendorProfile): void {
  checkCustomerName(customer);
  checkText(message, profile);
  if (Object.keys(customFields).some((key) => key.trim() === ''))
    throw new SessionError('A key of `customFields` is empty. Name each field.', {
      code: 'custom-field-unnamed',
    });
}

/** Whoever has signed for the customer knows better than a form. */
const toCustomer = (
  { customer }: StartChatInput,
  identity: CustomerIdentity | undefined,
): StartChatInput['customer'] => {
  const name = identity && signedName(identity);
  const email = identity?.email;
  return {
    ...customer,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  };
};

function signedName({ name, givenName, familyName }: CustomerIdentity): string | undefined {
  const parts = [givenName, familyName].filter((part) => part !== undefined);
  return name ?? (parts.length === 0 ? undefined : parts.join(' '));
}

function checkIdentity(identity: CustomerIdentity | undefined, { requiresIdentity }: VendorProfile): void {
  if (!requiresIdentity || identity) return;
  throw new SessionError(
    'This vendor takes only customers whom somebody has signed for. Pass `identity`, from a token of your backend that you have verified.',
    { code: 'identity-required', outcome: 'not-sent' },
  );
}

function checkText(text: string, { capabilities: { maxMessageLength = Infinity } }: VendorProfile): void {
  if (text.trim() === '')
    throw new SessionError('The text is empty. Send at least one character.', { code: 'message-empty' });
  if (text.length > maxMessageLength) {
    throw new SessionError(
      `The text is longer than the ${maxMessageLength} characters this vendor takes. Split it.`,
      {
        code: 'message-too-long',
      },
    );
  }
}

/** As asked for, within what the vendor allows. */
function pollInterval({ delivery }: VendorProfile, askedMs: number | undefined): number {
  if (delivery.kind !== 'interval') return 0;
  return Math.min(delivery.maxMs, Math.max(delivery.minMs, askedMs ?? delivery.advisedMs));
}

/** Two missed reads, and at least 8 s; a held read may be quiet for its whole hold. A stream tells the end of typing itself. */
function typingExpiry({ delivery }: VendorProfile, pollMs: number): number | undefined {
  if (delivery.kind === 'stream') return undefined;
  return delivery.kind === 'held' ? delivery.holdMs + 8_000 : Math.max(8_000, pollMs * 2.5);
}

const ignore = (): void => undefined;

/** A callback of the caller's that fails must not take the chat with it. */
const safely =
  (onError: (error: unknown) => void) =>
  (error: unknown): void => {
    try {
      onError(error);
    } catch (failure) {
      throwLater(failure);
    }
  };

/** A listener's error is its author's to see, and nobody else's to suffer from. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

function followSignal(signal: AbortSignal | undefined, until: AbortSignal, act: () => void): void {
  if (!signal) return;
  if (signal.aborted) act();
  signal.addEventListener('abort', act, { once: true, signal: until });
}

/** The promise, or the signal's reason as soon as it is aborted. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
