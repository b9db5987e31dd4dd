import type { TimeWindow } from '@parlance/client-sandbox';

/** When to call, in words. */
export interface WindowWords {
  /** In the agent's own time, with its distance from UTC: times come twice when clocks go back. */
  readonly local: string;
  readonly utc: string;
}

/** A moment as a time zone's clocks and calendar show it. */
interface Shown {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

const LOCALE = 'en-GB';

/** A window in a time zone and in UTC; what start and end share is said once. */
export const describeWindow = (window: TimeWindow, timeZone: string): WindowWords => ({
  local: describeIn(window, timeZone),
  utc: describeIn(window, 'UTC'),
});

function describeIn({ startAt, endAt }: TimeWindow, timeZone: string): string {
  const start = show(startAt, timeZone);
  const end = show(endAt, timeZone);
  const startZone = start.zone === end.zone ? '' : ` ${start.zone}`;
  const endDay = start.day === end.day ? '' : `${end.day}, `;
  return `${start.day}, ${start.time}${startZone} – ${endDay}${end.time} ${end.zone}`;
}

function show(at: string, timeZone: string): Shown {
  const date = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(LOCALE, { timeZone, ...options });
  const parts = format({ timeZoneName: timeZone === 'UTC' ? 'short' : 'shortOffset' }).formatToParts(date);
  return {
    day: format({ weekday: 'short', day: 'numeric', month: 'short' }).format(date),
    time: format({ hour: '2-digit', minute: '2-digit' }).format(date),
    zone: parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
