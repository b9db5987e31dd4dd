/** The time that the simulators live by: real time plus what the control door added. */
export interface SimulatorClock {
  nowMs(): number;
  /** ISO 8601 with Z. */
  nowAt(): string;
  /** Moves the time forward. Whatever depends on the time (tokens, typing marks, readable minutes) follows at once. */
  advance(byMs: number): void;
  /** Calls back after each move, until `signal` is aborted. */
  onAdvance(moved: () => void, signal: AbortSignal): void;
  /** Resolves when the time has come, by itself or by a move; or when `signal` is aborted. */
  until(atMs: number, signal: AbortSignal): Promise<void>;
}

/** A clock that starts at what `now` says and follows it. */
export function createClock(now: () => number): SimulatorClock {
  const listeners = new Set<() => void>();
  let offsetMs = 0;
  const nowMs = (): number => now() + offsetMs;
  const onAdvance: SimulatorClock['onAdvance'] = (moved, signal) => {
    if (signal.aborted) return;
    listeners.add(moved);
    signal.addEventListener('abort', () => listeners.delete(moved), { once: true });
  };
  return {
    nowMs,
    nowAt: () => new Date(nowMs()).toISOString(),
    advance: (byMs) => {
      offsetMs += byMs;
      for (const moved of listeners) moved();
    },
    onAdvance,
    until: (atMs, signal) => untilMoment({ nowMs, onAdvance }, atMs, signal),
  };
}

/** The longest that a timer can wait for. */
const LONGEST_MS = 2 ** 31 - 1;

function untilMoment(
  { nowMs, onAdvance }: Pick<SimulatorClock, 'nowMs' | 'onAdvance'>,
  atMs: number,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const look = (): void => {
      clearTimeout(timer);
      const leftMs = atMs - nowMs();
      if (leftMs <= 0 || signal.aborted) resolve();
      else timer = setTimeout(look, Math.min(leftMs, LONGEST_MS));
    };
    onAdvance(look, over.signal);
    signal.addEventListener('abort', look, { once: true, signal: over.signal });
    look();
  }).finally(() => over.abort());
}
