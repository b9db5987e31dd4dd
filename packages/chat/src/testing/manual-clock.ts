import type { Clock } from '@parlance/runtime';

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves on, and wakes on the way everybody whose time has come, in order. Resolves when they have had their turn. */
  advance(durationMs: number): Promise<void>;
  /** Moves on to the next sleeper, if there is one, and wakes it. */
  advanceToNext(): Promise<void>;
}

interface Sleeper {
  readonly dueAt: number;
  readonly wake: () => void;
}

/**
 * A clock for tests: time passes only when the test says so.
 * @param startAt Milliseconds since 1970.
 */
export function manualClock(startAt: number = Date.UTC(2026, 0, 1)): ManualClock {
  let currentAt = startAt;
  let sleepers: readonly Sleeper[] = [];

  const sleep = (delayMs: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        signal?.removeEventListener('abort', stop);
      };
      const stop = (): void => {
        leave();
        reject(signal?.reason);
      };
      const wake = (): void => {
        leave();
        resolve();
      };
      const sleeper: Sleeper = { dueAt: currentAt + delayMs, wake };
      if (signal?.aborted) {
        stop();
        return;
      }
      sleepers = [...sleepers, sleeper];
      signal?.addEventListener('abort', stop);
    });

  const next = (): Sleeper | undefined => sleepers.toSorted((one, other) => one.dueAt - other.dueAt)[0];

  async function wakeUntil(untilAt: number): Promise<void> {
    await turn();
    for (let due = next(); due && due.dueAt <= untilAt; due = next()) {
      currentAt = Math.max(currentAt, due.dueAt);
      due.wake();
      await turn();
    }
  }

  return {
    now: () => currentAt,
    sleep,
    advance: async (durationMs) => {
      const untilAt = currentAt + durationMs;
      await wakeUntil(untilAt);
      currentAt = untilAt;
    },
    advanceToNext: async () => {
      await turn();
      const due = next();
      if (!due) return;
      currentAt = Math.max(currentAt, due.dueAt);
      due.wake();
      await turn();
    },
  };
}

/** Lets everything go on that waits for nothing but its turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
