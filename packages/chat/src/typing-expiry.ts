import type { Clock } from '@parlance/runtime';
import { nap } from './backoff.js';
import type { Participant } from './events.js';
import type { Batch } from './provider.js';
import type { Recorder } from './recorder.js';

/** Ends somebody's typing when the vendor does not renew it. */
export class TypingExpiry {
  readonly #recorder: Recorder;
  readonly #clock: Clock;
  readonly #expiryMs: number | undefined;
  readonly #report: (error: unknown) => void;
  readonly #timers = new Map<string, AbortController>();

  /** @param expiryMs Absent where the vendor surely tells the end. */
  constructor(
    recorder: Recorder,
    clock: Clock,
    expiryMs: number | undefined,
    report: (error: unknown) => void,
  ) {
    this.#recorder = recorder;
    this.#clock = clock;
    this.#expiryMs = expiryMs;
    this.#report = report;
  }

  /** Counts anew for everybody who types in these events. */
  renew(events: Batch['events']): void {
    for (const event of events) {
      if (event.type === 'typing-started') this.watch(event.participant);
    }
  }

  watch(participant: Participant): void {
    if (this.#expiryMs === undefined) return;
    const timer = new AbortController();
    this.#timers.get(participant.id)?.abort();
    this.#timers.set(participant.id, timer);
    this.#expire(participant, this.#expiryMs, timer.signal).catch(this.#report);
  }

  stop(): void {
    for (const timer of this.#timers.values()) timer.abort();
  }

  async #expire(participant: Participant, expiryMs: number, signal: AbortSignal): Promise<void> {
    await nap(this.#clock, expiryMs, signal);
    if (signal.aborted) return;
    await this.#recorder.commit(({ typing }) =>
      typing.some(({ id }) => id === participant.id) ? [{ type: 'typing-stopped', participant }] : [],
    );
  }
}
