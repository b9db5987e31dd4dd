import { expect, test } from 'vitest';

import { clockWords, readAdvance } from './clock-words.js';

test.each([
  ['90', 'seconds', 90_000],
  [' 1.5 ', 'minutes', 90_000],
  ['0,5', 'hours', 1_800_000],
  ['8760', 'hours', 31_536_000_000],
  ['8761', 'hours', undefined],
  ['0', 'hours', undefined],
  ['-5', 'seconds', undefined],
  ['soon', 'seconds', undefined],
  ['', 'seconds', undefined],
] as const)('%j %s', (typed, unit, byMs) => {
  expect(readAdvance(typed, unit)).toBe(byMs);
});

test('the time of the sandbox is said in UTC, to the second', () => {
  expect(clockWords(Date.parse('2026-05-04T09:08:07.900Z'))).toBe('4 May 2026, 09:08:07 UTC');
});
