import type { LoggedEvent } from '@parlance/chat';
import { manualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { eventStream } from './event-stream.js';

interface Followed {
  readonly stream: ReadableStream<Uint8Array>;
  readonly closed: () => number;
  readonly released: () => boolean;
}

/** A stream over endless events that tells whether they were let go of. */
function follow(failAfter = Infinity): Followed {
  let closed = 0;
  let isReleased = false;
  async function* events(): AsyncGenerator<LoggedEvent> {
    try {
      for (let id = 1; id <= failAfter; id += 1)
        yield { id: String(id), event: { type: 'transfer-started' } };
      throw new Error('The log cannot be read.');
    } finally {
      isReleased = true;
    }
  }
  const onClose = (): void => {
    closed += 1;
  };
  const stream = eventStream({ events, clock: manualClock(), heartbeatMs: 15_000, onClose });
  return { stream, closed: () => closed, released: () => isReleased };
}

test('a reader that leaves between two events lets go of everything, once', async () => {
  const { stream, closed, released } = follow();
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect([closed(), released()]).toEqual([1, true]);
});

test('a log that cannot be read breaks the stream, and frees its place', async () => {
  const { stream, closed } = follow(2);
  await expect(new Response(stream).text()).rejects.toThrow('cannot be read');
  expect(closed()).toBe(1);
});
