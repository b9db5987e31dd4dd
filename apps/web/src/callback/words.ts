import type { TimeWindow } from '@parlance/chat';

import { listDays, listSlots, type Day, type Slot } from './days.js';
import { strings } from './strings.js';

const LOCALE = 'en-GB';

/** For instance `Western European Time (Europe/Lisbon)`. */
export function nameZone(timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALE, { timeZone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined || name === timeZone ? timeZone : `${name} (${timeZone})`;
}

/** For instance `Sunday 28 March`. */
export const nameDay = ({ startAt, timeZone }: Pick<Day, 'startAt' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(LOCALE, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(startAt),
  );

/** For instance `09:30`, or `01:30 (before the change)`. */
export function nameSlot({ time, turn }: Slot): string {
  if (time === '24:00') return `${time} (${strings.midnight})`;
  return turn === undefined ? time : `${time} (${strings.turn[turn]})`;
}

/** What is special about a day on which the clocks are changed. */
export function nameChange({ change }: Day): string | undefined {
  if (change === undefined) return undefined;
  return (change.isBack ? strings.clocksBack : strings.clocksForward)(change.before, change.after);
}

/** For instance `Sunday 28 March, 09:30 to 11:00`; where clocks show a time twice, with what tells the two apart. */
export function nameWindow({ startAt, endAt }: TimeWindow, timeZone: string): string {
  const startMs = Date.parse(startAt);
  const [day] = listDays(startMs, timeZone, 1);
  if (day === undefined) return `${startAt} to ${endAt}`;
  const slots = listSlots(day, Date.parse(day.startAt));
  const name = (at: string): string => {
    const slot = slots.find((each) => Date.parse(each.at) === Date.parse(at));
    return slot === undefined ? at : nameSlot(slot);
  };
  return `${nameDay(day)}, ${name(startAt)} to ${name(endAt)}`;
}
