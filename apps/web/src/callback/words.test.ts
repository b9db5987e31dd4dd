import { expect, test } from 'vitest';

import { listDays } from './days.js';
import { nameChange, nameWindow, nameZone } from './words.js';

test.each([
  ['Europe/Lisbon', 'Western European Time (Europe/Lisbon)'],
  ['Asia/Kathmandu', 'Nepal Time (Asia/Kathmandu)'],
  ['Australia/Lord_Howe', 'Lord Howe Time (Australia/Lord_Howe)'],
])('%s is called %s', (timeZone, name) => {
  expect(nameZone(timeZone)).toBe(name);
});

test.each([
  ['2026-10-24T09:00:00Z', '2026-10-24T11:00:00Z', 'Saturday 24 October, 10:00 to 12:00'],
  ['2026-10-24T22:00:00Z', '2026-10-24T23:00:00Z', 'Saturday 24 October, 23:00 to 24:00 (midnight)'],
  [
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
    'Sunday 25 October, 01:30 (before the change) to 01:30 (after the change)',
  ],
])('from %s to %s is told as %s', (startAt, endAt, want) => {
  expect(nameWindow({ startAt, endAt }, 'Europe/Lisbon')).toBe(want);
});

test.each([
  ['2026-10-25T12:00:00Z', /go back on this day: 02:00 becomes 01:00/],
  ['2027-03-28T12:00:00Z', /go forward on this day: 01:00 becomes 02:00/],
])('on the day of %s the customer is told what happens to the clocks', (at, want) => {
  const [day] = listDays(Date.parse(at), 'Europe/Lisbon', 1);
  expect(day && nameChange(day)).toMatch(want);
});

test('an ordinary day needs no words', () => {
  const [day] = listDays(Date.parse('2026-10-26T12:00:00Z'), 'Europe/Lisbon', 1);
  expect(day && nameChange(day)).toBeUndefined();
});
