import { eventsStream } from '@parlance/client-gateway';
import { unwrap, type ClientCore } from '@parlance/runtime';

/** One event as it arrived, yet to be checked. */
export interface Arrival {
  readonly id?: string;
  readonly data: unknown;
}

/** What has arrived; `isOver` when the gateway closed the stream. */
export interface Arrivals {
  readonly arrivals: readonly Arrival[];
  readonly isOver: boolean;
}

/** An open event stream of one chat. One reader at a time. */
export interface RemoteStream {
  /**
   * Everything that has arrived, as soon as there is something.
   * @throws what broke the stream, once everything before it was given.
   */
  take(): Promise<Arrivals>;
  /** Closes the stream whenever `signal` aborts, also after this call. */
  closeOn(signal: AbortSignal | undefined): void;
  close(): void;
}

type UntilClosed = <Value>(pending: Promise<Value>) => Promise<Value>;

/**
 * Opens a chat's event stream after `afterId`, from the first event when absent. Resolves when the gateway has answered.
 * @param signal Closes the stream whenever it aborts, also after it was opened.
 */
export async function openStream(
  core: ClientCore,
  { chatId, afterId }: { readonly chatId: string; readonly afterId: string | undefined },
  signal: AbortSignal | undefined,
): Promise<RemoteStream> {
  const controller = new AbortController();
  let giveUp: ((reason: unknown) => void) | undefined;
  const close = (): void => {
    controller.abort();
    giveUp?.(controller.signal.reason);
  };
  // Not left to `fetch` alone: one that calls a gateway in process knows no signal.
  const untilClosed: UntilClosed = (pending) =>
    new Promise((resolve, reject) => {
      giveUp = reject;
      if (controller.signal.aborted) reject(controller.signal.reason);
      pending.then(resolve, reject);
    });
  const followed = new WeakSet<AbortSignal>();
  const closeOn = (following: AbortSignal | undefined): void => {
    if (following === undefined || followed.has(following)) return;
    followed.add(following);
    if (following.aborted) close();
    following.addEventListener('abort', close, { signal: controller.signal });
  };
  closeOn(signal);
  // The session decides when to connect again: a repeat in here would only hide a broken line from it.
  const options = { signal: controller.signal, retry: false } as const;
  const result = await untilClosed(eventsStream(core, { path: { chatId }, query: { afterId } }, options));
  return { take: takeFrom(unwrap(result)[Symbol.asyncIterator](), untilClosed), closeOn, close };
}

function takeFrom(events: AsyncIterator<Arrival>, untilClosed: UntilClosed): () => Promise<Arrivals> {
  let pending: Promise<IteratorResult<Arrival>> | undefined;
  const next = (): Promise<IteratorResult<Arrival>> => {
    const result = events.next();
    // Whoever takes next is told; until then it must not count as unhandled.
    result.catch(() => undefined);
    return result;
  };
  return async () => {
    const arrivals: Arrival[] = [];
    let result: IteratorResult<Arrival> | undefined = await untilClosed((pending ??= next()));
    while (result !== undefined && result.done !== true) {
      arrivals.push(result.value);
      pending = next();
      result = await Promise.race([pending.catch(() => undefined), nextTurn()]);
    }
    return { arrivals, isOver: result?.done === true };
  };
}

/** What has arrived already is there before this resolves. */
const nextTurn = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), 0));
