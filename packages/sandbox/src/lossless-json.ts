import { randomUUID } from 'node:crypto';

/**
 * Reads JSON; whole numbers beyond 2^53 become texts with all their digits.
 * @throws SyntaxError where it is no JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text.replace(TOKEN, keepDigits));
  return value;
}

/** Texts, so that nothing in them is taken for a number, and numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

const keepDigits = (token: string): string =>
  /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;

/** Writes JSON; a bigint becomes a number with all its digits. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'bigint' ? `${MARK}${one}` : one,
  );
  return text.replaceAll(MARKED, '$1');
}

// Nobody can say it: it is another one in each process.
const MARK = randomUUID();
const MARKED = new RegExp(`"${MARK}(-?\\d+)"`, 'g');

/** A value as a schema can look at it: a bigint as a number, or as text where a number would lose digits. */
export function checkable(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(checkable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, checkable(field)]));
}
