import { Temporal } from 'temporal-polyfill';

/** The clocks of a time zone are changed: `before` becomes `after`, both as a clock shows them. */
export interface ClockChange {
  readonly before: string;
  readonly after: string;
  /** Back: the times between come twice. Forward: they do not exist. */
  readonly isBack: boolean;
}

/** A day of a time zone, of 24 hours or not. */
export interface Day {
  /** For instance `2027-03-28`. */
  readonly date: string;
  /** Its first and its last moment, the latter being the next day's first. ISO 8601 with Z. */
  readonly startAt: string;
  readonly endAt: string;
  readonly timeZone: string;
  readonly change?: ClockChange;
}

/** A moment that can be chosen. Slots are made from moments, so each exists, and exists once. */
export interface Slot {
  /** ISO 8601 with Z. */
  readonly at: string;
  /** As the time zone's clocks show it. */
  readonly time: string;
  /** Where clocks show the time twice on this day: which of the two it is. */
  readonly turn?: 'first' | 'second';
}

const STEP_MS = 30 * 60_000;
const END_OF_DAY = '24:00';

/** So many days from the one of `nowMs` on, as the calendar of the time zone has them. Days without a later slot are left out. */
export function listDays(nowMs: number, timeZone: string, count: number): readonly Day[] {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: count }, (_, days) => today.add({ days }))
    .filter((date) => isOnCalendar(date, timeZone))
    .map((date) => toDay(date, timeZone))
    .filter(({ endAt }) => Date.parse(endAt) - STEP_MS >= nowMs);
}

/** Zones that crossed the date line have skipped a day. */
const isOnCalendar = (date: Temporal.PlainDate, timeZone: string): boolean =>
  date.toZonedDateTime(timeZone).toPlainDate().equals(date);

function toDay(date: Temporal.PlainDate, timeZone: string): Day {
  const start = date.toZonedDateTime(timeZone);
  const end = date.add({ days: 1 }).toZonedDateTime(timeZone);
  const change = findChange(start, end);
  return {
    date: date.toString(),
    startAt: start.toInstant().toString(),
    endAt: end.toInstant().toString(),
    timeZone,
    ...(change === undefined ? {} : { change }),
  };
}

function findChange(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): ClockChange | undefined {
  const at = start.subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  if (at === null || Temporal.ZonedDateTime.compare(at, end) >= 0) return undefined;
  const earlier = at.subtract({ nanoseconds: 1 });
  const before = toTime(at.withTimeZone(earlier.offset));
  const after = toTime(at);
  return before === after
    ? undefined
    : { before, after, isBack: at.offsetNanoseconds < earlier.offsetNanoseconds };
}

/** The moments of a day from `nowMs` on, every half hour; its end is the last. */
export function listSlots(day: Day, nowMs: number): readonly Slot[] {
  const moments = listMoments(day);
  const times = moments.map(toTime);
  const slots = moments.map((at, index): Slot => ({
    at: at.toInstant().toString(),
    ...toShown(times, index),
  }));
  return [...slots, { at: day.endAt, time: END_OF_DAY }].filter(({ at }) => Date.parse(at) >= nowMs);
}

function listMoments({ date, startAt, endAt, timeZone }: Day): readonly Temporal.ZonedDateTime[] {
  const end = Temporal.Instant.from(endAt).toZonedDateTimeISO(timeZone);
  const moments: Temporal.ZonedDateTime[] = [];
  let at = Temporal.Instant.from(startAt).toZonedDateTimeISO(timeZone);
  while (Temporal.ZonedDateTime.compare(at, end) < 0) {
    moments.push(at);
    at = at.add({ milliseconds: STEP_MS });
  }
  // Clocks that go back shortly after midnight show the day before once more.
  return moments.filter((moment) => moment.toPlainDate().toString() === date);
}

function toShown(times: readonly string[], index: number): Omit<Slot, 'at'> {
  const time = times[index] ?? '';
  const isRepeated = times.indexOf(time) !== times.lastIndexOf(time);
  if (!isRepeated) return { time };
  return { time, turn: times.indexOf(time) === index ? 'first' : 'second' };
}

const toTime = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' });

/** The time zone of the customer's device; UTC where it does not know its own. */
export function ownTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    return new Temporal.ZonedDateTime(0n, timeZone).timeZoneId;
  } catch {
    return 'UTC';
  }
}
