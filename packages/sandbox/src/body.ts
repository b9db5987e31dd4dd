import type { SpecBody } from './generated/types.js';
import { parseJson } from './lossless-json.js';

export type BodyReading =
  | { readonly isValid: true; readonly value: unknown }
  | { readonly isValid: false; readonly problem: string };

/** How JSON is read. */
interface JsonReading {
  /** Whole numbers beyond 2^53 are read as texts. */
  readonly keepsDigits?: boolean;
}

/** Reads a request's body as the spec says it is sent. */
export function readBody(
  spec: SpecBody | undefined,
  contentType: string | undefined,
  text: string,
  { keepsDigits = false }: JsonReading = {},
): BodyReading {
  if (spec === undefined) return { isValid: true, value: undefined };
  if (text === '')
    return spec.required
      ? { isValid: false, problem: 'body is missing' }
      : { isValid: true, value: undefined };
  const expected = essence(spec.mediaType);
  if (essence(contentType) !== expected)
    return { isValid: false, problem: `content-type must be ${expected}` };
  return expected === FORM ? { isValid: true, value: readForm(text) } : readJson(text, keepsDigits);
}

/** A body as the request log keeps it: parsed where it can be, without credentials. */
export function loggableBody(
  contentType: string | undefined,
  text: string,
  { keepsDigits = false }: JsonReading = {},
): unknown {
  if (text === '') return undefined;
  if (essence(contentType) === FORM) return withoutSecrets(readForm(text));
  const json = readJson(text, keepsDigits);
  return json.isValid ? withoutSecrets(json.value) : text;
}

const FORM = 'application/x-www-form-urlencoded';
const SECRETS: ReadonlySet<string> = new Set([
  'client_id',
  'client_secret',
  'password',
  'access_token',
  'refresh_token',
]);

const essence = (mediaType: string | undefined): string =>
  (mediaType ?? '').split(';', 1).join('').trim().toLowerCase();

const readForm = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(text));

function readJson(text: string, keepsDigits: boolean): BodyReading {
  try {
    const value: unknown = keepsDigits ? parseJson(text) : JSON.parse(text);
    return { isValid: true, value };
  } catch {
    return { isValid: false, problem: 'body is not JSON' };
  }
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => !SECRETS.has(key.toLowerCase()));
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutSecrets(field)]));
}
