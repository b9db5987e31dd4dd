import { ConfigError } from './errors.js';
import type { Operation } from './operation.js';
import type { AnyAnswer } from './result.js';
import type { ClientCore } from './settings.js';

/** A choice that is made once for a client. */
export interface Choice {
  readonly given: string | undefined;
  /** The first one is taken where none is given. */
  readonly values: readonly [string, ...string[]];
}

/**
 * A client's core with choices, by the names of the options.
 * @throws ConfigError for a value that is not one of the choice's.
 */
export function withChoices({ settings }: ClientCore, choices: Readonly<Record<string, Choice>>): ClientCore {
  const made = Object.entries(choices).map(([option, { given, values }]): [string, string] => {
    const value = given ?? values[0];
    if (values.includes(value)) return [option, value];
    throw new ConfigError(`\`${option}\` must be ${values.map((one) => `'${one}'`).join(' or ')}.`);
  });
  return { settings: { ...settings, choices: Object.fromEntries(made) } };
}

/** An operation at the path that the client's choice asks for. */
export function atChosenPath<Answer extends AnyAnswer>(
  { settings }: ClientCore,
  operation: Operation<Answer>,
  option: string,
  paths: Readonly<Record<string, string>>,
): Operation<Answer> {
  const path = paths[settings.choices?.[option] ?? ''];
  return path === undefined ? operation : { ...operation, path };
}
