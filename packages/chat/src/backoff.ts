import { ApiError, DecodeError, isParlanceError, type Clock } from '@parlance/runtime';

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait after so many failures in a row: doubled each time up to half a minute, spread by half so that many
 * chats do not come back at once, and never shorter than the other side asked for.
 * @param random From 0 up to 1.
 */
export function backoffMs(failures: number, error: unknown, random: number = Math.random()): number {
  const fullMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  const askedMs = isParlanceError(error) ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(askedMs, fullMs * (0.5 + random / 2));
}

/** What a failed read means. */
export type ReadFailure = 'retry' | 'gone' | 'fatal';

/** `gone`: the vendor no longer knows the chat. */
export function classifyReadFailure(error: unknown): ReadFailure {
  if (ApiError.is(error) && (error.status === 404 || error.status === 410)) return 'gone';
  // A read may be repeated, and a proxy's HTML page passes.
  if (DecodeError.is(error)) return 'retry';
  return isParlanceError(error) && error.isRetryable ? 'retry' : 'fatal';
}

/** The stable word for an error; `unexpected` for one that is not ours. */
export const codeOf = (error: unknown): string => (isParlanceError(error) ? error.code : 'unexpected');

/** Sleeps; resolves early, without an error, when the signal is aborted. */
export async function nap(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  if (delayMs <= 0) return;
  await clock.sleep(delayMs, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
