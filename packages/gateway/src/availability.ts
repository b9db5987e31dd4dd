import type { Availability, CustomerIdentity } from '@parlance/chat';
import type { Clock } from '@parlance/runtime';

import type { ConfiguredProvider } from './config-check.js';
import { refusal } from './problems.js';
import { sha256 } from './secrets.js';

/** How many answers are kept; beyond that the contact center is asked each time. */
const MAX_KEPT = 1_000;

interface Kept {
  readonly until: number;
  readonly answer: Promise<Availability>;
}

/** Asks contact centers whether somebody is there, each once in a while, however many customers want to know. */
export class Availabilities {
  readonly #clock: Clock;
  readonly #ttlMs: number;
  readonly #kept = new Map<string, Kept>();

  /** @param ttlMs How long an answer is given again. */
  constructor(clock: Clock, ttlMs: number) {
    this.#clock = clock;
    this.#ttlMs = ttlMs;
  }

  /** @throws Refusal `availability-not-offered`; the driver's error. */
  async ask(
    { providerId, provider }: ConfiguredProvider,
    identity: CustomerIdentity | undefined,
  ): Promise<Availability> {
    if (!provider.getAvailability) {
      throw refusal(
        'availability-not-offered',
        'The profile says whether a contact center has it: `capabilities.availability`.',
      );
    }
    const now = this.#clock.now();
    this.#forgetBefore(now);
    const key =
      identity === undefined ? providerId : `${providerId}/${sha256(identity.subject).toString('hex')}`;
    const kept = this.#kept.get(key);
    if (kept) return kept.answer;
    const answer = provider.getAvailability(identity === undefined ? {} : { identity });
    if (this.#kept.size < MAX_KEPT) this.#keep(key, { until: now + this.#ttlMs, answer });
    return answer;
  }

  /** A failure is told to those who wait for it, and to nobody later. */
  #keep(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    kept.answer.catch(() => {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    });
  }

  /** The map is in the order of the questions. */
  #forgetBefore(now: number): void {
    for (const [key, { until }] of this.#kept) {
      if (until > now) break;
      this.#kept.delete(key);
    }
  }
}
