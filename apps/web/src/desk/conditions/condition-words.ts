import type { Condition } from '@parlance/client-sandbox';

import { strings } from './strings.js';
import { readWholeNumber, type Limits } from './whole-number.js';

export type ConditionValue = Condition['value'];

/** A name in the words that it is made of: `maxSessions` is `Max sessions`. */
export function nameWords(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A value as it is shown. */
export function valueWords(value: ConditionValue): string {
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  return value === '' ? strings.nothing : String(value);
}

export const isChanged = ({ value, defaultValue }: Condition): boolean => value !== defaultValue;

export const limitsOf = ({ minimum, maximum }: Condition): Limits => ({
  minimum: minimum ?? Number.MIN_SAFE_INTEGER,
  maximum: maximum ?? Number.MAX_SAFE_INTEGER,
});

/** The value that was typed; undefined where the condition cannot have it. What a text has to be, only the sandbox knows. */
export const readValue = (condition: Condition, typed: string): ConditionValue | undefined =>
  condition.type === 'integer' ? readWholeNumber(typed, limitsOf(condition)) : typed;
