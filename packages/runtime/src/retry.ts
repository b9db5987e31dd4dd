import type { ParlanceError } from './errors.js';
import type { Operation } from './operation.js';
import type { RetryOptions } from './options.js';

/** A failed attempt, and what may be done about it. */
export interface FailedAttempt {
  readonly operation: Operation;
  readonly retry: false | RetryOptions;
  readonly cause: ParlanceError;
  /** How often the call was repeated already. */
  readonly retries: number;
}

/**
 * How long to wait before the call is repeated; absent when it must not be: a repeat has to make sense, and unless the
 * operation is safe to repeat, the failed attempt must surely have had no effect.
 */
export function retryDelayMs({ operation, retry, cause, retries }: FailedAttempt): number | undefined {
  if (retry === false || !cause.isRetryable) return undefined;
  if (!operation.isSafe && cause.outcome !== 'not-sent') return undefined;
  const { maxRetries = 2, baseDelayMs = 500, maxDelayMs = 30_000 } = retry;
  if (retries >= maxRetries) return undefined;
  if (cause.retryAfterMs !== undefined)
    return cause.retryAfterMs > maxDelayMs ? undefined : cause.retryAfterMs;
  return Math.min(maxDelayMs, baseDelayMs * 2 ** retries) * (1 - Math.random() / 2);
}
