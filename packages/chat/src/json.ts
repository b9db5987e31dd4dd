import type { Json } from './events.js';

/** The fields of an object that came from elsewhere; their values are yet to be checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of `value`, or `undefined` when it is no object. */
export function toFields(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}

/** What JSON can hold of `value`, which came out of JSON: all of it. Anything else becomes null. */
export function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
