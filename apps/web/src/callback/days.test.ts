import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { listDays, listSlots, type Day } from './days.js';

const HOUR_MS = 3_600_000;

const dayOn = (date: string, timeZone: string): Day => {
  const startMs = Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
  const [day] = listDays(startMs, timeZone, 1);
  if (day === undefined) throw new Error(`${timeZone} has no ${date}.`);
  return day;
};
const slotsOn = (date: string, timeZone: string): ReturnType<typeof listSlots> => {
  const day = dayOn(date, timeZone);
  return listSlots(day, Date.parse(day.startAt));
};
const lengthInHours = ({ startAt, endAt }: Day): number =>
  (Date.parse(endAt) - Date.parse(startAt)) / HOUR_MS;

describe('clocks that go forward', () => {
  test.each([
    ['Europe/Lisbon', '2027-03-28', 23, '01:00', '02:00', ['01:00', '01:30']],
    ['America/New_York', '2027-03-14', 23, '02:00', '03:00', ['02:00', '02:30']],
    ['Australia/Lord_Howe', '2026-10-04', 23.5, '02:00', '02:30', ['02:00']],
    ['America/Havana', '2026-03-08', 23, '00:00', '01:00', ['00:00', '00:30']],
  ])('in %s on %s: what does not exist is not offered', (timeZone, date, hours, before, after, missing) => {
    const day = dayOn(date, timeZone);
    expect(lengthInHours(day)).toBe(hours);
    expect(day.change).toEqual({ before, after, isBack: false });
    const times = slotsOn(date, timeZone).map(({ time }) => time);
    expect(times.filter((time) => missing.includes(time))).toEqual([]);
    expect(times).toContain(after);
    expect(times).toHaveLength(hours * 2 + 1);
  });
});

describe('clocks that go back', () => {
  test.each([
    ['Europe/Lisbon', '2026-10-25', 25, '02:00', '01:00', ['01:00', '01:30'], 1],
    ['America/New_York', '2026-11-01', 25, '02:00', '01:00', ['01:00', '01:30'], 1],
    ['Australia/Lord_Howe', '2027-04-04', 24.5, '02:00', '01:30', ['01:30'], 0.5],
    ['America/Havana', '2026-11-01', 25, '01:00', '00:00', ['00:00', '00:30'], 1],
  ])(
    'in %s on %s: what exists twice is offered twice, and told apart',
    (timeZone, date, hours, before, after, twice, byHours) => {
      const day = dayOn(date, timeZone);
      expect(lengthInHours(day)).toBe(hours);
      expect(day.change).toEqual({ before, after, isBack: true });
      const slots = slotsOn(date, timeZone);
      const [first, second] = (['first', 'second'] as const).map((turn) =>
        slots.filter((slot) => slot.turn === turn),
      );
      expect(first?.map(({ time }) => time)).toEqual(twice);
      expect(second?.map(({ time }) => time)).toEqual(twice);
      expect(second?.map(({ at }) => Date.parse(at))).toEqual(
        first?.map(({ at }) => Date.parse(at) + byHours * HOUR_MS),
      );
    },
  );
});

test('an offset of quarter hours and no clock changes', () => {
  const slots = slotsOn('2026-11-21', 'Asia/Kathmandu');
  expect(slots).toHaveLength(49);
  expect(slots[0]).toEqual({ at: '2026-11-20T18:15:00Z', time: '00:00' });
  expect(slots[1]).toEqual({ at: '2026-11-20T18:45:00Z', time: '00:30' });
  expect(slots.at(-1)).toEqual({ at: '2026-11-21T18:15:00Z', time: '24:00' });
});

test('a day that a zone skipped is not offered', () => {
  const days = listDays(Date.parse('2011-12-29T12:00:00Z'), 'Pacific/Apia', 4);
  expect(days.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  expect(days.map(lengthInHours)).toEqual([24, 24, 24]);
  expect(days[0]?.endAt).toBe(days[1]?.startAt);
});

test('clocks that go back to the day before, as St. John’s had them', () => {
  const slots = slotsOn('2010-11-07', 'America/St_Johns');
  expect(slots.slice(0, 3)).toEqual([
    { at: '2010-11-07T02:30:00Z', time: '00:00', turn: 'first' },
    { at: '2010-11-07T03:30:00Z', time: '00:00', turn: 'second' },
    { at: '2010-11-07T04:00:00Z', time: '00:30' },
  ]);
});

describe('what is over is not offered', () => {
  const startMs = Date.parse('2026-11-20T00:00:00Z');

  test('of today', () => {
    const [today] = listDays(startMs + 9.2 * HOUR_MS, 'Etc/UTC', 1);
    expect(today && listSlots(today, startMs + 9.2 * HOUR_MS)[0]?.time).toBe('09:30');
  });

  test('nor today itself, late at night', () => {
    const days = listDays(startMs + 23.9 * HOUR_MS, 'Etc/UTC', 2);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-21']);
  });

  test('and today is the one of the customer, not that of UTC', () => {
    expect(listDays(startMs, 'Pacific/Apia', 1)[0]?.date).toBe('2026-11-20');
    expect(listDays(startMs, 'America/New_York', 1)[0]?.date).toBe('2026-11-19');
  });
});

/** By the engine's own calendar, which days.ts does not use. */
const shownBy = (at: string, timeZone: string): { readonly date: string; readonly time: string } => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
};

const zones = fc.constantFrom(
  'Europe/Lisbon',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/Havana',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Tehran',
  'Antarctica/Troll',
  'Etc/UTC',
);
/** Any moment from 2000 to 2037, often near to a change of clocks. */
const momentsIn = (timeZone: string): fc.Arbitrary<number> =>
  fc
    .tuple(
      fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 11) }),
      fc.boolean(),
      fc.integer({ min: -36, max: 12 }),
    )
    .map(([ms, isNearChange, hours]) => {
      const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
      const change = isNearChange ? at.getTimeZoneTransition('next') : null;
      return (change?.epochMilliseconds ?? ms) + hours * HOUR_MS;
    });

test('from the shown time to the moment and back: any day of any zone, each moment of it once, as its clocks show it', () => {
  const cases = zones.chain((timeZone) => momentsIn(timeZone).map((nowMs) => ({ timeZone, nowMs })));
  fc.assert(
    fc.property(cases, ({ timeZone, nowMs }) => {
      for (const day of listDays(nowMs, timeZone, 2)) {
        const slots = listSlots(day, Date.parse(day.startAt));
        const inDay = slots.slice(0, -1);
        for (const { at, time, turn } of inDay) {
          expect(shownBy(at, timeZone)).toEqual({ date: day.date, time });
          const disambiguation = turn === 'second' ? 'later' : 'earlier';
          const meant = Temporal.PlainDateTime.from(`${day.date}T${time}`).toZonedDateTime(timeZone, {
            disambiguation,
          });
          expect(Date.parse(at)).toBe(meant.epochMilliseconds);
        }
        // No two that read the same.
        expect(new Set(slots.map(({ time, turn }) => `${time} ${turn}`)).size).toBe(slots.length);
        // Nothing of the day is left out.
        for (let ms = Date.parse(day.startAt); ms < Date.parse(day.endAt); ms += HOUR_MS / 2) {
          const at = new Date(ms).toISOString().replace('.000', '');
          const isOfDay = shownBy(at, timeZone).date === day.date;
          expect(inDay.some((slot) => slot.at === at)).toBe(isOfDay);
        }
      }
    }),
    { numRuns: 40 },
  );
});
