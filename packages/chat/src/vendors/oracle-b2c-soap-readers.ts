import { SessionError } from '@parlance/runtime';

import type { Delivery } from './oracle-b2c-soap-inbox.js';

/** Somebody who reads a chat. */
export interface Reader {
  /** Takes what a read brought that somebody else had begun. */
  readonly take: (delivery: Delivery) => void;
}

/**
 * Who reads which chat in this process. A chat that is gone back into has the same session as before: of two who read it,
 * each would get a part of what is said, and nothing is numbered that could tell them.
 */
export interface Readers {
  /** From now on `reader` is the only one. */
  readonly claim: (sessionId: string, reader: Reader) => void;
  /** @throws SessionError `chat-taken-over` where another one reads by now, who then has what was read meanwhile. */
  readonly assertStill: (sessionId: string, reader: Reader, read?: readonly Delivery[]) => void;
}

/** Nobody reads yet. Whoever is no longer used is forgotten. */
export function createReaders(): Readers {
  const readers = new Map<string, WeakRef<Reader>>();
  const gone = new FinalizationRegistry<string>((sessionId) => {
    if (readers.get(sessionId)?.deref() === undefined) readers.delete(sessionId);
  });
  return {
    claim(sessionId, reader) {
      readers.set(sessionId, new WeakRef(reader));
      gone.register(reader, sessionId);
    },
    assertStill(sessionId, reader, read = []) {
      const current = readers.get(sessionId)?.deref();
      if (current === undefined || current === reader) return;
      read.forEach((delivery) => current.take({ ...delivery, isFinal: false }));
      throw new SessionError(
        'Another session reads this chat by now: the customer has gone back into it. Go on there, and close this one.',
        { code: 'chat-taken-over' },
      );
    },
  };
}
