import type { ChatEvent, LoggedEvent } from '@parlance/chat';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { startHandle } from './fake-browser.test-helper.js';
import { emptyReplica, extendReplica, type Replica } from './replica.js';

const rosa = { id: 'rosa', role: 'agent', name: 'Rosa' } as const;
const said = (id: string): ChatEvent => ({
  type: 'message-received',
  message: { id, from: rosa, text: `text ${id}`, at: '2026-01-01T10:00:00.000Z' },
});
const log = (...events: readonly ChatEvent[]): readonly LoggedEvent[] =>
  events.map((event, index) => ({ id: String(index + 1), event }));
const empty = emptyReplica('Ana');

test('whatever way the log arrives, with repeats and pieces missing, each event counts once and in order', () => {
  const all = log(...Array.from({ length: 12 }, (_, index) => said(String(index))));
  const pieces = fc.array(
    fc
      .tuple(fc.nat(11), fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => all.slice(from, from + count)),
  );
  fc.assert(
    fc.property(pieces, (arriving) => {
      let replica: Replica = empty;
      for (const piece of arriving) replica = extendReplica(replica, piece, startHandle) ?? replica;
      expect(replica.events).toEqual(all.slice(0, replica.events.length));
      expect(replica.chat.messages).toHaveLength(replica.events.length);
      expect(extendReplica(replica, all, startHandle)?.events).toEqual(all);
    }),
  );
});

test('a gap is told instead of filled with what comes later', () => {
  expect(extendReplica(empty, log(said('1'), said('2')).slice(1), startHandle)).toBeUndefined();
});

test('what happens between the texts stays at its place', () => {
  const replica = extendReplica(
    empty,
    log(
      { type: 'participant-joined', participant: rosa },
      said('1'),
      { type: 'url-pushed', url: 'https://example.com/', from: rosa },
      said('2'),
    ),
    startHandle,
  );
  expect(replica?.notes.map(({ event, afterMessageId }) => [event.type, afterMessageId])).toEqual([
    ['participant-joined', undefined],
    ['url-pushed', '1'],
  ]);
});
