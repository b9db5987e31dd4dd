import { expect, test } from 'vitest';

import { isTabMessage } from './protocol.js';

test('knows its own messages', () => {
  expect(isTabMessage({ kind: 'log-wanted', chatKey: 'a' })).toBe(true);
});

test.each([undefined, null, 'log', 7, {}, { kind: 'log' }, { kind: 'bye', chatKey: 'a' }, { chatKey: 'a' }])(
  'passes over %j',
  (data) => {
    expect(isTabMessage(data)).toBe(false);
  },
);
