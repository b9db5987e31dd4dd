import type { Fault } from './schema-check.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A copy of the configuration in which each `{ "env": "NAME" }` is the variable's text, and what could not be filled in. */
export function fillEnvironment(
  config: unknown,
  env: Environment,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fill = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => fill(item, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return value;
    const variable = variableOf(value);
    if (variable === undefined) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, fill(inner, path === '' ? key : `${path}.${key}`)]),
      );
    }
    const text = env[variable];
    if (text !== undefined && text !== '') return text;
    const state = text === undefined ? 'not set' : 'empty';
    faults.push({
      path,
      reason: `is taken from the environment variable ${variable}, which is ${state}: set it, or write the value here`,
    });
    return PLACEHOLDER;
  };
  return { value: fill(config, ''), faults };
}

/** Fits most texts, so that a missing variable is told once, as what it is. */
const PLACEHOLDER = 'https://unset.invalid';

function variableOf(value: object): string | undefined {
  const [[key, name] = [], ...others] = Object.entries(value);
  return key === 'env' && typeof name === 'string' && others.length === 0 ? name : undefined;
}
