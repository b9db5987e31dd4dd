import { describe, expect, test } from 'vitest';

import { formatAge, formatAt, initials, listNames } from './format.js';

describe('formatAt', () => {
  const now = new Date(2026, 4, 17, 15, 0);

  test('gives the time of day for today', () => {
    expect(formatAt(new Date(2026, 4, 17, 9, 5).toISOString(), now)).toBe('09:05');
  });

  test('adds the date for any other day', () => {
    expect(formatAt(new Date(2026, 4, 16, 23, 59).toISOString(), now)).toBe('16 May, 23:59');
  });

  test('shows nothing instead of "Invalid Date"', () => {
    expect(formatAt('soon', now)).toBe('');
  });
});

test.each([
  ['Rosa Marin', 'RM'],
  ['Ana', 'A'],
  ['  maria  de la cruz ', 'MC'],
  ['', ''],
])('initials of %j are %j', (name, want) => {
  expect(initials(name)).toBe(want);
});

test.each([
  [['Rosa'], 'Rosa'],
  [['Rosa', 'Kenji'], 'Rosa and Kenji'],
])('names %j read %j', (names, want) => {
  expect(listNames(names)).toBe(want);
});

test.each([
  [59_000, 'now'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [150 * 60_000, '2 h'],
])('%d ms ago is %j', (agoMs, want) => {
  const now = Date.UTC(2026, 0, 1);
  expect(formatAge(new Date(now - agoMs).toISOString(), now)).toBe(want);
});
