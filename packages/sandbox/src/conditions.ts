/** One thing about a simulated contact center that can be changed while it runs; the control door's `Condition`. */
export interface Condition extends Kind {
  readonly name: string;
  /** `reading`: the vendor's document does not decide it. */
  readonly group: 'installation' | 'reading';
  readonly description: string;
  readonly value: ConditionValue;
  /** What the sandbox was started with. */
  readonly defaultValue: ConditionValue;
}

export type ConditionValue = boolean | number | string;

/** What values a condition can have. */
interface Kind {
  readonly type: 'boolean' | 'integer' | 'text' | 'choice';
  readonly choices?: readonly string[];
  readonly minimum?: number;
}

/** One condition: what it is about, and how its values are read. */
export interface Definition<Value extends ConditionValue> {
  readonly group: Condition['group'];
  readonly description: string;
  readonly kind: Kind;
  /** A value where it is one for this condition, else what it has to be. */
  readonly read: (value: unknown) => { readonly value: Value } | { readonly expected: string };
}

/** What the definitions of some conditions are. */
export type Definitions<Values extends { readonly [Name in keyof Values]: ConditionValue }> = {
  readonly [Name in keyof Values]: Definition<Values[Name]>;
};

/** The conditions of one simulator. */
export interface Conditions<V extends object = object> {
  values(): V;
  /** In the order of the definitions. */
  list(): readonly Condition[];
  /**
   * Changes some, all or nothing.
   * @throws ConditionRefusal that names the first name or value that is not possible.
   */
  change(values: Readonly<Record<string, unknown>>): void;
  /** Sets all back to what they were at first. */
  reset(): void;
}

/** Why conditions were not changed: the message names the condition and what is possible. */
export class ConditionRefusal extends Error {
  override readonly name = 'ConditionRefusal';
}

/**
 * Conditions that begin with `initial`.
 * @throws ConditionRefusal where `initial` has a name or value that is not possible.
 */
export function createConditions<V extends { readonly [Name in keyof V]: ConditionValue }>(
  definitions: Definitions<V>,
  initial: V,
): Conditions<V> {
  const names = Object.keys(definitions);
  const isName = (name: string): name is keyof V & string => Object.hasOwn(definitions, name);
  const withValue = (values: V, name: keyof V & string, sent: unknown): V => {
    const reading = definitions[name].read(sent);
    if ('expected' in reading) throw new ConditionRefusal(`${name} must be ${reading.expected}.`);
    return { ...values, [name]: reading.value };
  };
  const changed = (current: V, values: object): V =>
    Object.entries(values).reduce<V>((next, [name, value]) => {
      if (isName(name)) return withValue(next, name, value);
      throw new ConditionRefusal(`There is no condition ${name}. There are ${names.join(', ')}.`);
    }, current);

  const first = changed(initial, initial);
  let current = first;
  return {
    values: () => current,
    list: () =>
      names.filter(isName).map((name) => {
        const { group, description, kind } = definitions[name];
        return { name, group, description, ...kind, value: current[name], defaultValue: first[name] };
      }),
    change: (values) => {
      current = changed(current, values);
    },
    reset: () => {
      current = first;
    },
  };
}

/** What a condition is about. */
type About = Pick<Definition<boolean>, 'group' | 'description'>;

/** About how a contact center is set up. */
export const installation = (description: string): About => ({ group: 'installation', description });

/** About a place where the vendor's document can be read in more than one way. */
export const reading = (description: string): About => ({ group: 'reading', description });

/** A condition that is or is not. */
export const flag = (about: About): Definition<boolean> => ({
  ...about,
  kind: { type: 'boolean' },
  read: (value) => (typeof value === 'boolean' ? { value } : { expected: 'true or false' }),
});

/** A whole number, 0 or more. */
export const count = (about: About): Definition<number> => ({
  ...about,
  kind: { type: 'integer', minimum: 0 },
  read: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? { value }
      : { expected: 'a whole number from 0 on' },
});

/** A text in some form. */
export const text = (
  about: About,
  form: { readonly isRight: (text: string) => boolean; readonly expected: string } = ANY_TEXT,
): Definition<string> => ({
  ...about,
  kind: { type: 'text' },
  read: (value) =>
    typeof value === 'string' && form.isRight(value) ? { value } : { expected: form.expected },
});

const ANY_TEXT = { isRight: () => true, expected: 'a text' } as const;

/** One of some texts. */
export const choice = <const Choice extends string>(
  about: About,
  choices: readonly Choice[],
): Definition<Choice> => ({
  ...about,
  kind: { type: 'choice', choices },
  read: (value) => {
    const found = choices.find((one) => one === value);
    return found === undefined ? { expected: `one of ${choices.join(', ')}` } : { value: found };
  },
});

/** Gives a reading's condition by its name: what it is about, and its choices. */
export const readingsFrom =
  <const Choices extends { readonly [Name in keyof Choices]: readonly string[] }>(
    choices: Choices,
    descriptions: Readonly<Record<keyof Choices, string>>,
  ): (<Name extends keyof Choices>(name: Name) => Definition<Choices[Name][number]>) =>
  (name) =>
    choice(reading(descriptions[name]), choices[name]);
