import type { SimulatorClock } from '../../clock.js';

/** The polls that wait for something to tell, at most one for each chat. */
export interface Polls {
  isHeld(engagementId: bigint): boolean;
  /** Ends a poll that waits: there is something to tell. */
  wake(engagementId: bigint): void;
  /** Ends a poll that waits with nothing to tell, as another one takes its place. */
  displace(engagementId: bigint): void;
  /**
   * Waits until there is something to tell, the time is over, or nobody wants to know any more. Gives whether whoever polls
   * is to be told what there is then.
   */
  hold(engagementId: bigint, untilMs: number, gone: AbortSignal): Promise<boolean>;
}

/** No polls yet. */
export function createPolls(clock: SimulatorClock): Polls {
  const held = new Map<bigint, { readonly over: AbortController; isDisplaced: boolean }>();
  const end = (engagementId: bigint, isDisplaced: boolean): void => {
    const poll = held.get(engagementId);
    if (poll === undefined) return;
    held.delete(engagementId);
    poll.isDisplaced = isDisplaced;
    poll.over.abort();
  };
  return {
    isHeld: (engagementId) => held.has(engagementId),
    wake: (engagementId) => end(engagementId, false),
    displace: (engagementId) => end(engagementId, true),
    async hold(engagementId, untilMs, gone) {
      if (gone.aborted) return false;
      const poll = { over: new AbortController(), isDisplaced: false };
      held.set(engagementId, poll);
      gone.addEventListener('abort', () => poll.over.abort(), { signal: poll.over.signal });
      await clock.until(untilMs, poll.over.signal);
      if (held.get(engagementId) === poll) held.delete(engagementId);
      poll.over.abort();
      return !poll.isDisplaced && !gone.aborted;
    },
  };
}
