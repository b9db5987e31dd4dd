import type { ChatEvent } from '@parlance/chat';
import { expect, test } from 'vitest';

import { startHandle } from '../shared-chat/fake-browser.test-helper.js';
import { emptyReplica, extendReplica } from '../shared-chat/replica.js';
import { countNews } from './unread.js';

const rosa = { id: 'rosa', role: 'agent', name: 'Rosa' } as const;
const ana = { id: 'customer', role: 'customer', name: 'Ana' } as const;
const at = '2026-01-01T10:00:00.000Z';

const count = (...events: readonly ChatEvent[]): number => {
  const logged = events.map((event, index) => ({ id: String(index + 1), event }));
  return countNews(extendReplica(emptyReplica('Ana'), logged, startHandle) ?? emptyReplica('Ana'));
};

const news: readonly ChatEvent[] = [
  { type: 'message-received', message: { id: '1', from: rosa, text: 'Hello', at } },
  { type: 'url-pushed', url: 'https://example.com/', from: rosa },
  { type: 'redirect-requested', url: 'https://example.com/' },
  { type: 'call-requested', requestId: 'rosa-1', from: rosa },
];
test.each(news)('$type counts', (event) => {
  expect(count(event)).toBe(1);
});

const noNews: readonly ChatEvent[] = [
  { type: 'message-received', message: { id: '1', from: ana, text: 'Hello', at } },
  { type: 'participant-joined', participant: rosa },
  { type: 'call-answered', requestId: 'rosa-1', status: 'sent' },
];
test.each(noNews)('$type of no news does not', (event) => {
  expect(count(event)).toBe(0);
});
