/** The time that the simulators live by: real time plus what the control door added. */
export interface SimulatorClock {
  nowMs(): number;
  /** ISO 8601 with Z. */
  nowAt(): string;
  /** Moves the time forward. Whatever depends on the time (tokens, typing marks, readable minutes) follows at once. */
  advance(byMs: number): void;
}

/** A clock that starts at what `now` says and follows it. */
export function createClock(now: () => number): SimulatorClock {
  let offsetMs = 0;
  const nowMs = (): number => now() + offsetMs;
  return {
    nowMs,
    nowAt: () => new Date(nowMs()).toISOString(),
    advance: (byMs) => {
      offsetMs += byMs;
    },
  };
}
