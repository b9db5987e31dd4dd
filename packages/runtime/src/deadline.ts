/** Ends a call when its time is up or its caller gives up, whichever comes first. */
export interface Deadline {
  /** Given to everything the call waits for. */
  readonly signal: AbortSignal;
  /** Why the signal was aborted. */
  readonly cause: 'timeout' | 'abort' | undefined;
  /** Lets the call go on without a time limit, still following the caller's signal. */
  readonly lift: () => void;
  /** Lets go of the timer and of the caller's signal. */
  readonly stop: () => void;
}

/**
 * Starts the deadline of one call.
 *
 * AbortSignal.any would keep an entry per call on a signal that lives as long as a chat, so the caller's signal is
 * followed by a listener that `stop` removes.
 * @param timeoutMs 0 for no limit.
 */
export function startDeadline(timeoutMs: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let cause: Deadline['cause'];
  const end = (why: 'timeout' | 'abort', reason?: unknown): void => {
    cause ??= why;
    controller.abort(reason);
  };
  const onAbort = (): void => end('abort', callerSignal?.reason);
  const timer = timeoutMs > 0 ? setTimeout(() => end('timeout'), timeoutMs) : undefined;
  if (callerSignal?.aborted) onAbort();
  callerSignal?.addEventListener('abort', onAbort);
  const lift = (): void => clearTimeout(timer);
  return {
    signal: controller.signal,
    get cause() {
      return cause;
    },
    lift,
    stop: () => {
      lift();
      callerSignal?.removeEventListener('abort', onAbort);
    },
  };
}
