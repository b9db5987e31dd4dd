import { describe, expect, test } from 'vitest';

import { listDays, listSlots, type Day } from './days.js';
import { moveStart, moveToDay, slotsAfter, suggestWindow } from './window.js';

const ZONE = 'Europe/Lisbon';
const daysFrom = (nowMs: number): readonly [Day, Day, Day] => {
  const [one, two, three] = listDays(nowMs, ZONE, 3);
  if (one === undefined || two === undefined || three === undefined)
    throw new Error('Three days are missing.');
  return [one, two, three];
};
const nowMs = Date.parse('2026-10-23T00:00:00Z');
const [friday, saturday, sunday] = daysFrom(nowMs);

describe('a suggested window', () => {
  test('is two hours from ten o’clock on', () => {
    expect(suggestWindow(saturday, nowMs)).toEqual({
      startAt: '2026-10-24T09:00:00Z',
      endAt: '2026-10-24T11:00:00Z',
    });
  });

  test('late in the day is what is left of it', () => {
    const lateMs = Date.parse('2026-10-23T21:45:00Z');
    expect(suggestWindow(friday, lateMs)).toEqual({
      startAt: '2026-10-23T22:00:00Z',
      endAt: '2026-10-23T23:00:00Z',
    });
  });
});

describe('a window that is moved', () => {
  const window = { startAt: '2026-10-24T00:30:00Z', endAt: '2026-10-24T01:30:00Z' };
  const slots = listSlots(saturday, nowMs);

  test('keeps its length', () => {
    expect(moveStart(window, '2026-10-24T09:00:00Z', slots)).toEqual({
      startAt: '2026-10-24T09:00:00Z',
      endAt: '2026-10-24T10:00:00Z',
    });
  });

  test('ends with its day', () => {
    expect(moveStart(window, '2026-10-24T22:30:00Z', slots)).toEqual({
      startAt: '2026-10-24T22:30:00Z',
      endAt: '2026-10-24T23:00:00Z',
    });
  });

  test('to another day stays at its time; where clocks show that twice, at the first', () => {
    expect(moveToDay(window, slots, sunday, nowMs)).toEqual({
      startAt: '2026-10-25T00:30:00Z',
      endAt: '2026-10-25T01:30:00Z',
    });
  });

  test('to a day on which its time is over, to the next one there is', () => {
    const lateMs = Date.parse('2026-10-23T15:10:00Z');
    expect(moveToDay(window, slots, friday, lateMs)).toEqual({
      startAt: '2026-10-23T15:30:00Z',
      endAt: '2026-10-23T16:30:00Z',
    });
  });

  test('to a day that is nearly over, to its last', () => {
    const lateMs = Date.parse('2026-10-23T22:10:00Z');
    expect(
      moveToDay({ startAt: '2026-10-24T09:00:00Z', endAt: '2026-10-24T11:00:00Z' }, slots, friday, lateMs),
    ).toEqual({ startAt: '2026-10-23T22:30:00Z', endAt: '2026-10-23T23:00:00Z' });
  });
});

test('a window ends after it starts', () => {
  const slots = listSlots(sunday, nowMs);
  const ends = slotsAfter(slots, '2026-10-25T23:00:00Z');
  expect(ends.map(({ time }) => time)).toEqual(['23:30', '24:00']);
});
