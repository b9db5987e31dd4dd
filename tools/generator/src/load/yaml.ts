import { parseYaml } from '@redocly/openapi-core';

import { entries, field } from './fields.js';
import type { SpecError } from './load.js';

/** Makes the error that says where a file is not as it should be. */
export type Fail = (where: string, what: string) => SpecError;

/** What a YAML file says. */
export function readYaml(text: string, fail: Fail): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw fail('the file', `is no YAML: ${error instanceof Error ? error.message : ''}`);
  }
}

/** A text that has to be there. */
export function textOf(value: unknown, key: string, where: string, fail: Fail): string {
  const text = field(value, key);
  if (typeof text !== 'string' || text.trim() === '') throw fail(where, `\`${key}\` has to be a text`);
  return text.trim();
}

/** Stops at a key that means nothing: it is a slip of the pen. */
export function onlyKeys(value: unknown, keys: readonly string[], where: string, fail: Fail): void {
  const unknown = entries(value).find(([key]) => !keys.includes(key));
  if (unknown) throw fail(where, `\`${unknown[0]}\` is not one of ${keys.join(', ')}`);
}
