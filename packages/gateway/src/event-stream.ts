import type { LoggedEvent } from '@parlance/chat';
import type { Clock } from '@parlance/runtime';

/** What an event stream is made of. */
export interface EventStreamParts {
  /** Follows the events until `signal` is aborted. */
  readonly events: (signal: AbortSignal) => AsyncIterable<LoggedEvent>;
  readonly clock: Clock;
  readonly heartbeatMs: number;
  /** Called once, when the stream is over for whatever reason. */
  readonly onClose: () => void;
}

/**
 * Events as server-sent events. Reads on only as fast as the other side takes them; stops following when that side goes
 * away. Ends after the last event.
 */
export function eventStream({
  events,
  clock,
  heartbeatMs,
  onClose,
}: EventStreamParts): ReadableStream<Uint8Array> {
  const over = new AbortController();
  const iterator = events(over.signal)[Symbol.asyncIterator]();
  const finish = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    onClose();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // Something has to be written for proxies to pass the headers on.
      controller.enqueue(COMMENT);
      void beat(controller, { clock, heartbeatMs, signal: over.signal });
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (over.signal.aborted) return;
        if (done !== true) {
          controller.enqueue(toBytes(value));
          return;
        }
        finish();
        controller.close();
      } catch (error) {
        finish();
        controller.error(error);
      }
    },
    async cancel() {
      finish();
      await iterator.return?.();
    },
  });
}

const encoder = new TextEncoder();
const COMMENT = encoder.encode(':\n\n');

const toBytes = ({ id, event }: LoggedEvent): Uint8Array =>
  encoder.encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);

/** A comment from time to time; none while the other side has enough to take. */
async function beat(
  controller: ReadableStreamDefaultController<Uint8Array>,
  {
    clock,
    heartbeatMs,
    signal,
  }: { readonly clock: Clock; readonly heartbeatMs: number; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await clock.sleep(heartbeatMs, signal).catch(() => undefined);
    if (!signal.aborted && (controller.desiredSize ?? 0) > 0) controller.enqueue(COMMENT);
  }
}
