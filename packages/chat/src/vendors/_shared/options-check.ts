import { ConfigError } from '@parlance/runtime';

import { toFields } from '../../json.js';

/** What a JSON Schema of options says of one of them, as far as drivers use it. */
type OptionRule = {
  readonly type: 'string' | 'integer' | 'boolean' | 'object' | 'array';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
};

/** What the check goes by. An object is one of texts by name, an array is one of texts. */
type OptionRules = {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, OptionRule>>;
};

/** One option in a JSON Schema that is put together from parts. */
export type OptionSchema = OptionRule & {
  readonly description: string;
  readonly default?: string | number | boolean;
  readonly items?: { readonly type: 'string'; readonly pattern: string };
  readonly additionalProperties?: { readonly type: 'string' };
};

/** The JSON Schema of a driver's options; no interface, so that it passes for any JSON Schema. */
export type OptionsSchema = {
  readonly required: readonly string[];
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, OptionSchema>>;
};

/** A driver's options, as the check needs them. */
export interface OptionCheck {
  /** Whose options they are, for messages. */
  readonly vendor: string;
  readonly schema: OptionRules;
  /** Options that may be, or always are, functions. */
  readonly functions: readonly string[];
}

/**
 * Checks options by the rules of their schema, and in the same words for every driver.
 * @throws ConfigError that names the first option that is missing, unknown or not as it should be. Never shows a value.
 */
export function checkOptions(options: object, { vendor, schema, functions }: OptionCheck): void {
  const { required, properties } = schema;
  for (const name of new Set([...required, ...Object.keys(options)])) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined && !required.includes(name)) continue;
    if (typeof value === 'function' && functions.includes(name)) continue;
    const rule = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const known = new Set([...Object.keys(properties), ...functions]);
    const fault = rule ? faultOf(value, rule) : `is not known; known are ${[...known].join(', ')}`;
    if (fault !== undefined) throw optionError(vendor, name, fault);
  }
}

/** The error of an option that cannot be used. `fault` is read after the option's name. */
export const optionError = (vendor: string, name: string, fault: string): ConfigError =>
  new ConfigError(`The ${vendor} option \`${name}\` ${fault}.`, { code: 'invalid-option' });

function faultOf(value: unknown, rule: OptionRule): string | undefined {
  if (value === undefined) return 'is missing';
  if (rule.type === 'integer') return faultOfNumber(value, rule);
  if (rule.type === 'object') return isTextByName(value) ? undefined : 'must be an object of texts';
  if (rule.type === 'array') return faultOfList(value, rule);
  if (typeof value !== rule.type) return `must be a ${rule.type}`;
  return typeof value === 'string' ? faultOfText(value, rule) : undefined;
}

const isTextByName = (value: unknown): boolean =>
  Object.values(toFields(value) ?? { none: undefined }).every((text) => typeof text === 'string');

function faultOfList(value: unknown, { minItems = 0 }: OptionRule): string | undefined {
  const isFit = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (!isFit) return 'must be a list of texts';
  return value.length < minItems ? 'must not be empty' : undefined;
}

function faultOfNumber(
  value: unknown,
  { minimum = -Infinity, maximum = Infinity }: OptionRule,
): string | undefined {
  const isFit = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
  return isFit ? undefined : `must be a whole number from ${minimum} to ${maximum}`;
}

function faultOfText(
  value: string,
  { pattern, enum: words, minLength = 0, maxLength = Infinity }: OptionRule,
): string | undefined {
  if (value.length < minLength) return 'must not be empty';
  if (value.length > maxLength) return `must not be longer than ${maxLength} characters`;
  if (words && !words.includes(value)) return `must be one of ${words.join(', ')}`;
  const isFit = pattern === undefined || new RegExp(pattern).test(value);
  return isFit ? undefined : `must match ${pattern}`;
}
