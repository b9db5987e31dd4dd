/** The steps that the clock is moved on by with one click. */
export const STEPS = [
  { label: '5 s', byMs: 5_000 },
  { label: '1 min', byMs: 60_000 },
  { label: '5 min', byMs: 300_000 },
] as const;

export type Unit = 'seconds' | 'minutes' | 'hours';

const UNIT_MS: Readonly<Record<Unit, number>> = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };

/** As far as the control door goes at once: a year. */
const MAX_MS = 31_536_000_000;

/** How far to move the clock; undefined where the amount is no number above 0, or too large. */
export function readAdvance(typed: string, unit: Unit): number | undefined {
  if (!/^\s*\d+([.,]\d+)?\s*$/.test(typed)) return undefined;
  const byMs = Math.round(Number(typed.replace(',', '.')) * UNIT_MS[unit]);
  return byMs >= 1 && byMs <= MAX_MS ? byMs : undefined;
}

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'UTC',
});

/** A moment of the sandbox, to the second. */
export const clockWords = (ms: number): string => `${format.format(ms)} UTC`;
