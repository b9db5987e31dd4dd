import { scheduleCallback, type CallbackRequest } from '@parlance/chat';
import type { Clock } from '@parlance/runtime';

import type { ConfiguredProvider } from './config-check.js';
import { callbackProblem, draining, refusal, Refusal, type Problem } from './problems.js';
import { sha256 } from './secrets.js';

/** What a browser says to ask for a callback. */
export type ScheduleRequest = CallbackRequest & { readonly clientCallbackId: string };

/** How long a callback is remembered, so that a repeat is not scheduled a second time. */
export const CALLBACK_MEMORY_MS = 86_400_000;
/** How many callbacks are remembered; beyond them the oldest are forgotten early. */
export const CALLBACK_MEMORY_SIZE = 10_000;

/** One callback that was asked for. Of what the customer said, only a hash is kept. */
interface Attempt {
  readonly inputHash: string;
  readonly startedAt: number;
  /** Until the contact center has answered, or its answer is lost. */
  running?: Promise<void> | undefined;
  /** Where the answer was lost. */
  problem?: Problem;
}

/** The callbacks that were asked for here: each is asked of the contact center once, however often it is repeated. */
export class Callbacks {
  readonly #clock: Clock;
  readonly #attempts = new Map<string, Attempt>();
  #isClosed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Schedules the callback of this `clientCallbackId`, or gives the outcome of an earlier request with the same input.
   * Repeats at the same time share one attempt. What surely failed is forgotten and may be tried again; where the answer
   * was lost, a repeat is told the same: the customer could be called twice.
   * @throws Refusal `client-callback-id-reused`, `draining`, or what the contact center's driver said.
   */
  async schedule(configured: ConfiguredProvider, request: ScheduleRequest): Promise<void> {
    const expiredAt = this.#clock.now() - CALLBACK_MEMORY_MS;
    this.#forgetWhile(({ startedAt }) => startedAt <= expiredAt);
    const key = sha256(`${configured.providerId}/${request.clientCallbackId}`).toString('base64');
    const known = this.#attempts.get(key);
    if (!known) return this.#begin(key, configured, request);
    if (known.inputHash !== hashOf(request)) {
      throw refusal('client-callback-id-reused', 'Make a new random `clientCallbackId` for each callback.');
    }
    await known.running;
    if (known.problem) throw new Refusal(known.problem);
  }

  /** Schedules nothing more; what is under way is waited for. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled([...this.#attempts.values()].flatMap(({ running }) => running ?? []));
  }

  #begin(key: string, configured: ConfiguredProvider, request: ScheduleRequest): Promise<void> {
    if (this.#isClosed) throw draining();
    this.#forgetWhile(() => this.#attempts.size >= CALLBACK_MEMORY_SIZE);
    const attempt: Attempt = { inputHash: hashOf(request), startedAt: this.#clock.now() };
    this.#attempts.set(key, attempt);
    const running = this.#run(key, attempt, configured, request).finally(() => {
      attempt.running = undefined;
    });
    attempt.running = running;
    return running;
  }

  async #run(
    key: string,
    attempt: Attempt,
    { provider }: ConfiguredProvider,
    request: ScheduleRequest,
  ): Promise<void> {
    try {
      await scheduleCallback(provider, request);
    } catch (cause) {
      const problem = callbackProblem(cause);
      if (problem.outcome === 'not-sent') this.#attempts.delete(key);
      else attempt.problem = problem;
      throw new Refusal(problem, { cause });
    }
  }

  /** From the oldest on: the map is in the order of the first requests. What is under way is kept. */
  #forgetWhile(isTooMuch: (attempt: Attempt) => boolean): void {
    for (const [key, attempt] of this.#attempts) {
      if (!isTooMuch(attempt)) break;
      if (!attempt.running) this.#attempts.delete(key);
    }
  }
}

/** The same for the same input, whatever the order of its fields. */
const hashOf = (request: ScheduleRequest): string =>
  sha256(JSON.stringify(request, (_key, value: unknown) => sortFields(value))).toString('base64');

function sortFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
