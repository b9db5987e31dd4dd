const LOCALE = 'en-GB';
const time = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });
const dateAndTime = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of day; with the date when it is not today. */
export function formatAt(at: string, now: Date = new Date()): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  return (isSameDay(date, now) ? time : dateAndTime).format(date);
}

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** Up to two letters for a round picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = '') => word.slice(0, 1).toLocaleUpperCase(LOCALE)).join('');
}

/** `Rosa`, `Rosa and Kenji`, `Rosa, Kenji and Ana`. */
export const listNames = (names: readonly string[]): string =>
  new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(names);

/** How long ago, in whole minutes and hours: `now`, `4 min`, `2 h`. */
export function formatAge(at: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (!(minutes >= 1)) return 'now';
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}
