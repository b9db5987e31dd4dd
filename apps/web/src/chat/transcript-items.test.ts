import type { TranscriptMessage } from '@parlance/chat';
import { describe, expect, test } from 'vitest';

import { emptyReplica, type ChatNote, type ChatView } from '../shared-chat/replica.js';
import { toTranscriptItems } from './transcript-items.js';

const ana = { id: 'customer', role: 'customer', name: 'Ana' } as const;
const rosa = { id: 'rosa', role: 'agent', name: 'Rosa' } as const;
const text = (
  id: string,
  from: TranscriptMessage['from'],
  minute = 0,
  more: Partial<TranscriptMessage> = {},
): TranscriptMessage => ({
  id,
  from,
  text: id,
  at: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString(),
  isReceived: true,
  ...more,
});
const view = (messages: readonly TranscriptMessage[], notes: readonly ChatNote[] = []): ChatView => ({
  chat: { ...emptyReplica('Ana').chat, messages },
  notes,
});
const joined = (id: string, afterMessageId?: string): ChatNote => ({
  id,
  event: { type: 'participant-joined', participant: rosa },
  ...(afterMessageId === undefined ? {} : { afterMessageId }),
});

describe('name and time are shown', () => {
  test.each([
    ['for each new speaker', [text('a', ana), text('b', rosa)], [true, true]],
    ['once for several texts in a row', [text('a', ana), text('b', ana)], [true, false]],
    ['again after five minutes', [text('a', ana, 0), text('b', ana, 5)], [true, true]],
  ])('%s', (_, messages, want) => {
    const items = toTranscriptItems(view(messages));
    expect(items.map((item) => item.kind === 'message' && item.isFirst)).toEqual(want);
  });
});

test('notes stand after the text they followed', () => {
  const items = toTranscriptItems(view([text('a', ana), text('b', rosa)], [joined('1'), joined('2', 'a')]));
  expect(items.map(({ key }) => key)).toEqual(['note-1', 'a', 'note-2', 'b']);
});

test('an own text is the same line before and after the contact center shows it', () => {
  const before = text('own-1', ana, 0, { clientMessageId: 'own-1', isReceived: false });
  const [item] = toTranscriptItems(view([before]));
  const [echoed] = toTranscriptItems(view([text('vendor-9', ana, 0, { clientMessageId: 'own-1' })]));
  expect(echoed?.key).toBe(item?.key);
});
