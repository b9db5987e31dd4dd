/**
 * The fields of a JSON object that has been checked against its schema. A field of another type than asked for means that
 * the schema and the reader disagree: that throws.
 */
export interface Fields {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  readonly integer: (name: string) => number;
  readonly optionalInteger: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
  /** A list of objects; empty where the field is absent. */
  readonly list: (name: string) => readonly Fields[];
  /** All fields, of whatever types. */
  readonly values: () => Readonly<Record<string, unknown>>;
}

/** The fields of a checked value; none for a value that is no object. */
export function fieldsOf(value: unknown): Fields {
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const optional =
    <Value>(isRight: (field: unknown) => field is Value) =>
    (name: string): Value | undefined => {
      const field = fields.get(name);
      return field === undefined || isRight(field) ? field : wrong(name);
    };
  const required =
    <Value>(isRight: (field: unknown) => field is Value) =>
    (name: string): Value =>
      optional(isRight)(name) ?? wrong(name);
  return {
    text: required(isText),
    optionalText: optional(isText),
    integer: required(isInteger),
    optionalInteger: optional(isInteger),
    flag: required(isFlag),
    list: (name) => (optional(isList)(name) ?? []).map(fieldsOf),
    values: () => Object.fromEntries(fields),
  };
}

const isText = (field: unknown): field is string => typeof field === 'string';
const isInteger = (field: unknown): field is number => Number.isInteger(field);
const isFlag = (field: unknown): field is boolean => typeof field === 'boolean';
const isList = (field: unknown): field is readonly unknown[] => Array.isArray(field);

function wrong(name: string): never {
  throw new Error(`The schema does not give ${name} the type that the sandbox reads.`);
}
