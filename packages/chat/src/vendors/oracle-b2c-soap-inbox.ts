import { systemClock } from '@parlance/runtime';

import type { CallOptions } from '../provider.js';
import type { SystemMessage } from './_shared/oracle-chat/messages.js';

/** What one answer of the chat server brought. */
export interface Delivery {
  readonly messages: readonly SystemMessage[];
  /** When the server was done with it, by its own clock, in milliseconds since 1970. */
  readonly finishedAtMs?: number | undefined;
  /** It is the answer of a read that began after the customer's end was taken. */
  readonly isFinal?: boolean;
}

/** Brings together what reads give and what comes along with the answers of other calls. */
export interface Inbox {
  /** What is there, or what the next read brings; a read goes on where other messages come first. */
  readonly next: (options?: CallOptions) => Promise<readonly Delivery[]>;
  /** The answer of another call, which may carry messages, is on its way. */
  readonly follow: (answer: Promise<Delivery>) => void;
  /** A read goes on that nobody waits for. */
  readonly isReading: () => boolean;
}

/** How long one answer waits for another that may have been written before it. */
const SETTLE_MS = 50;

const ARRIVED = Symbol('arrived');

/**
 * Nothing waits for a read that the server holds: messages that come by another way are given at once, and the read is taken
 * up again by the next call. What comes at the same time is put into the order of the server's clock.
 * Source: specs/oracle-chat-soap/NOTES.md, decisions 9, 26 and 31.
 */
export function inboxOf(read: (options?: CallOptions) => Promise<Delivery>): Inbox {
  let waiting: Delivery[] = [];
  let underWay: Promise<Delivery> | undefined;
  let arrive: () => void = () => undefined;
  const followed = new Set<Promise<void>>();

  const put = (delivery: Delivery): void => {
    if (delivery.messages.length === 0) return;
    waiting = [...waiting, delivery];
    arrive();
  };

  const take = (): Delivery[] => waiting.splice(0);

  const begin = (options?: CallOptions): Promise<Delivery> => {
    const reading = read(options);
    // It may fail while nobody waits for it.
    reading.catch(() => undefined);
    underWay = reading;
    return reading;
  };

  const withRead = async (reading: Promise<Delivery>): Promise<readonly Delivery[]> => {
    underWay = undefined;
    const brought = await reading.catch((error: unknown) => {
      if (waiting.length === 0) throw error;
      return undefined;
    });
    if (followed.size > 0) await isLater(Promise.all(followed));
    return inOrder([...(brought ? [brought] : []), ...take()]);
  };

  return {
    follow: (answer) => {
      const arriving = answer.then(put, () => undefined).finally(() => followed.delete(arriving));
      followed.add(arriving);
    },
    isReading: () => underWay !== undefined,
    async next(options) {
      if (waiting.length > 0 && underWay === undefined) return take();
      const reading = underWay ?? begin(options);
      const arrived = new Promise<typeof ARRIVED>((resolve) => {
        arrive = () => resolve(ARRIVED);
        if (waiting.length > 0) arrive();
      });
      const done = reading.catch(() => undefined);
      const first = await Promise.race([done, arrived]);
      if (first === ARRIVED && (await isLater(done))) return take();
      return withRead(reading);
    },
  };
}

/** Whether it takes longer than a moment. */
async function isLater(done: Promise<unknown>): Promise<boolean> {
  const enough = new AbortController();
  const nap = systemClock.sleep(SETTLE_MS, enough.signal).then(
    () => true,
    () => false,
  );
  const isDone = done.then(() => false);
  return Promise.race([isDone, nap]).finally(() => enough.abort());
}

/** Where the server does not tell its time, as they came. */
const inOrder = (deliveries: readonly Delivery[]): readonly Delivery[] =>
  deliveries.some(({ finishedAtMs }) => finishedAtMs === undefined)
    ? deliveries
    : deliveries.toSorted((one, other) => Number(one.finishedAtMs) - Number(other.finishedAtMs));
