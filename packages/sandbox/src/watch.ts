/** How long it can take until the desks are told what time has brought about, where nobody asks. */
const EVERY_MS = 1_000;

/** Looks at something again and again while there is a reason to, until it is stopped. */
export interface Watch {
  start(): void;
}

/** A watch that calls `look` until that says no; a running one does not keep the process alive. */
export function createWatch(stopping: AbortSignal, look: () => boolean): Watch {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  stopping.addEventListener('abort', stop);
  return {
    start() {
      if (timer !== undefined || stopping.aborted) return;
      timer = setInterval(() => {
        if (!look()) stop();
      }, EVERY_MS).unref();
    },
  };
}
