import type { Clock } from '@parlance/runtime';

const WINDOW_MS = 60_000;

/** Counts per key and minute. All keys share the minute, so that nothing is kept of one that stays away. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #clock: Clock;
  #counts = new Map<string, number>();
  #windowEndsAt = 0;

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /** Counts one for `key`. Gives the time to wait when that is too many, else `undefined`. */
  exceededForMs(key: string): number | undefined {
    const now = this.#clock.now();
    if (now >= this.#windowEndsAt) {
      this.#counts = new Map();
      this.#windowEndsAt = now + WINDOW_MS;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > this.#perMinute ? this.#windowEndsAt - now : undefined;
  }
}
