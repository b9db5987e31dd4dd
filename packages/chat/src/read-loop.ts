import type { Clock } from '@parlance/runtime';
import { backoffMs, classifyReadFailure, codeOf, nap } from './backoff.js';
import { interpret, type ReadContext } from './interpret.js';
import type { Batch, ProviderChat, VendorProfile } from './provider.js';
import type { Recorder } from './recorder.js';
import type { TypingExpiry } from './typing-expiry.js';

/** What the read loop works with. */
export interface ReadLoopParts {
  readonly chat: ProviderChat;
  readonly profile: VendorProfile;
  readonly recorder: Recorder;
  readonly typing: TypingExpiry;
  readonly clock: Clock;
  /** From the start of one read to the start of the next, where the vendor is asked at an interval. */
  readonly pollMs: number;
  /** How long reads may fail in a row before the loop gives up. */
  readonly retryBudgetMs: number;
  readonly report: (error: unknown) => void;
}

/**
 * What a read showed: `complete` all that the vendor had, `partial` less; `failed` brought nothing, or there was none.
 */
export type ReadOutcome = 'complete' | 'partial' | 'failed';

type Waiter = (outcome: ReadOutcome) => void;

/** An answer that came at once with nothing new must not make the loop spin: doubled while it goes on like that. */
const IDLE_READ_MS = 100;
const LONGEST_IDLE_READ_MS = 2_000;

/** A read that the vendor has held so long is one that it has taken; after failures in a row it must prove itself longer. */
const HELD_MS = 2_000;

/** Reads the vendor until the chat is over: one read at a time, each recorded before the next begins. */
export class ReadLoop {
  readonly #parts: ReadLoopParts;
  readonly #stop = new AbortController();
  #isOver = false;
  #isEnding = false;
  #idleReads = 0;
  #failedReads = 0;
  #pause: AbortController | undefined;
  /** Wait for a read that begins from now on. */
  #waiting: Waiter[] = [];
  /** Wait for the read that is under way. */
  #served: Waiter[] = [];

  constructor(parts: ReadLoopParts) {
    this.#parts = parts;
  }

  /** No read will begin any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Reads until the last batch is recorded, or until `stop`; rejects when reading is not possible any more. */
  async run(): Promise<void> {
    try {
      await this.#readToTheEnd();
    } catch (error) {
      if (!this.#stop.signal.aborted) await this.#giveUp(error);
    } finally {
      this.#isOver = true;
      this.#serve('failed');
      this.#waiting.splice(0).forEach((resolve) => resolve('failed'));
    }
  }

  /** Resolves once a read that begins after this call is recorded or has failed. Does not wait for the interval. */
  nextRead(): Promise<ReadOutcome> {
    if (this.#isOver) return Promise.resolve('failed');
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#pause?.abort();
    });
  }

  /** The customer ends the chat: reads on quickly, and knows who ended it where the vendor does not say. */
  expectEnd(): void {
    this.#isEnding = true;
    this.#pause?.abort();
  }

  /** Begins no further read. A read of a `once` vendor is waited for: its messages would be lost. */
  stop(): void {
    this.#stop.abort();
    this.#pause?.abort();
  }

  async #readToTheEnd(): Promise<void> {
    const { clock, recorder } = this.#parts;
    let isReadUnderWay = false;
    for (let isLast = false; !isLast && (isReadUnderWay || !this.#stop.signal.aborted);) {
      const startedAt = clock.now();
      const before = recorder.snapshot;
      const batch = await this.#persist(() => this.#receive(), isReadWorthRepeating);
      await this.#persist(() => this.#record(batch), isCommitWorthRepeating);
      this.#serve(batch.isPartial ? 'partial' : 'complete');
      isLast = batch.isLast;
      isReadUnderWay = batch.isReadUnderWay === true;
      const isIdle = recorder.snapshot === before;
      if (!isLast) await this.#waitForTurn(startedAt, isIdle, batch.expectSoon);
    }
  }

  async #receive(): Promise<Batch> {
    const { chat, profile, recorder } = this.#parts;
    this.#served = this.#waiting.splice(0);
    const answered = new AbortController();
    if (profile.delivery.kind === 'held') void this.#tellHeld(profile.delivery.holdMs, answered.signal);
    try {
      const batch = await chat.receive(
        recorder.handle,
        profile.reads === 'repeatable' ? { signal: this.#stop.signal } : {},
      );
      this.#failedReads = 0;
      return batch;
    } catch (error) {
      this.#failedReads += 1;
      this.#serve('failed');
      throw error;
    } finally {
      answered.abort();
    }
  }

  /**
   * Nobody should see a lost connection for as long as a quiet read is held; nor one that comes and goes with each read
   * that fails late.
   */
  async #tellHeld(holdMs: number, answered: AbortSignal): Promise<void> {
    const { clock, recorder, report } = this.#parts;
    const heldMs = Math.min(holdMs, HELD_MS * 2 ** Math.max(0, this.#failedReads - 1));
    await nap(clock, heldMs, answered);
    if (answered.aborted) return;
    await recorder
      .commit((snapshot) =>
        snapshot.connection === 'connected' ? [] : [{ type: 'connection-changed', connection: 'connected' }],
      )
      .catch(report);
  }

  async #record(batch: Batch): Promise<void> {
    const { recorder, typing } = this.#parts;
    const context = this.#context();
    await recorder.commit((snapshot) => interpret(snapshot, batch, context), batch.next);
    typing.renew(batch.events);
  }

  /** Repeats while it is worth it and the budget lasts; the same batch is recorded, not read a second time. */
  async #persist<T>(attempt: () => Promise<T>, isWorthRepeating: (error: unknown) => boolean): Promise<T> {
    const { clock, retryBudgetMs, report } = this.#parts;
    let firstFailureAt: number | undefined;
    for (let failures = 0; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (this.#stop.signal.aborted) throw error;
        firstFailureAt ??= clock.now();
        const delayMs = backoffMs(failures, error);
        const isBudgetUsed = clock.now() + delayMs - firstFailureAt > retryBudgetMs;
        if (isBudgetUsed || !isWorthRepeating(error)) throw error;
        report(error);
        await this.#tellConnection('reconnecting', error);
        await nap(clock, delayMs, this.#stop.signal);
        if (this.#stop.signal.aborted) throw error;
      }
    }
  }

  async #waitForTurn(startedAt: number, isIdle: boolean, expectSoon = false): Promise<void> {
    const { clock, profile, pollMs } = this.#parts;
    const { delivery } = profile;
    const untilMs = (elapsedMs: number): number => startedAt + elapsedMs - clock.now();
    if (delivery.kind !== 'interval') {
      const wasAtOnce = isIdle && untilMs(IDLE_READ_MS) > 0;
      this.#idleReads = wasAtOnce && !this.#isEnding ? this.#idleReads + 1 : 0;
      const pauseMs = Math.min(LONGEST_IDLE_READ_MS, IDLE_READ_MS * 2 ** Math.max(0, this.#idleReads - 1));
      if (isIdle && this.#waiting.length === 0) await this.#pauseFor(untilMs(pauseMs));
      await nap(clock, isIdle ? untilMs(IDLE_READ_MS) : 0, this.#stop.signal);
      return;
    }
    const isUrgent = expectSoon || this.#isEnding || this.#waiting.length > 0;
    if (!isUrgent) await this.#pauseFor(untilMs(pollMs));
    await nap(clock, untilMs(delivery.minMs), this.#stop.signal);
  }

  /** A pause that ends early when somebody waits for the next read. */
  async #pauseFor(delayMs: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    this.#pause = new AbortController();
    await nap(this.#parts.clock, delayMs, this.#pause.signal);
    this.#pause = undefined;
  }

  async #giveUp(error: unknown): Promise<void> {
    const { recorder, report } = this.#parts;
    if (classifyReadFailure(error) === 'gone') {
      const context = this.#context(codeOf(error));
      await recorder.commit((snapshot) => interpret(snapshot, NOTHING_READ, context));
      return;
    }
    report(error);
    await this.#tellConnection('failed', error);
    throw error;
  }

  #context(reason?: string): ReadContext {
    const { clock, profile } = this.#parts;
    const ending: ReadContext['ending'] = {
      by: this.#isEnding ? 'customer' : 'unknown',
      ...(reason === undefined || this.#isEnding ? {} : { reason }),
    };
    return { echoesCustomer: profile.echoesCustomer, at: new Date(clock.now()).toISOString(), ending };
  }

  async #tellConnection(connection: 'reconnecting' | 'failed', error: unknown): Promise<void> {
    const { recorder, report } = this.#parts;
    const errorCode = codeOf(error);
    await recorder
      .commit((snapshot) =>
        snapshot.connection === connection ? [] : [{ type: 'connection-changed', connection, errorCode }],
      )
      .catch(report);
  }

  #serve(outcome: ReadOutcome): void {
    this.#served.splice(0).forEach((resolve) => resolve(outcome));
  }
}

/** The vendor has forgotten the chat, and with it whatever it did not give. */
const NOTHING_READ = { events: [], isLast: true, isPartial: true } as const;

const isReadWorthRepeating = (error: unknown): boolean => classifyReadFailure(error) === 'retry';

/** A log's own errors may pass (a locked file); one of ours says so. */
const isCommitWorthRepeating = (error: unknown): boolean =>
  codeOf(error) === 'unexpected' || classifyReadFailure(error) === 'retry';
