const MOMENT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

const FIRST_MS = Date.parse('0000-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/** The moment, in milliseconds since 1970, of an ISO 8601 time with Z or an offset; `undefined` when it is none. */
export function readMoment(text: string): number | undefined {
  const date = MOMENT.exec(text)?.[1];
  if (date === undefined || !isDate(date)) return undefined;
  const ms = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return ms >= FIRST_MS && ms <= LAST_MS ? ms : undefined;
}

/** Date.parse takes the 30th of February for a day of March. */
const isDate = (date: string): boolean => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
};
