import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema, SpecDocument, SpecOperation, SpecParameter } from './generated/types.js';
import { parseJson } from './lossless-json.js';

/** Checks values against the specs. */
export interface Validator {
  /** What is wrong with a value; undefined when nothing is. */
  problem(schemaRef: string, value: unknown): string | undefined;
  /** The parameters of a request by name, numbers as numbers, JSON as what it says; or what is wrong with one. */
  readParameters(operation: SpecOperation, raw: RawParameters): ParameterReading;
}

/** The parameters of a request as text, percent-decoded. */
export type RawParameters = Readonly<
  Record<'path' | 'query' | 'header', (name: string) => string | undefined>
>;
export type ParameterValues = Readonly<Record<string, unknown>>;
export type ParameterReading =
  | { readonly isValid: true; readonly values: ParameterValues }
  | { readonly isValid: false; readonly problem: string };

/** Compiled schemas have no state, and compiling takes long: all sandboxes of a process share them. */
const compilers = new Map<string, Ajv2020>();

function compilerOf(documents: readonly SpecDocument[]): Ajv2020 {
  const key = documents.map(({ $id }) => $id).join(' ');
  const known = compilers.get(key);
  if (known !== undefined) return known;
  // The schemas themselves are checked by a test: doing it at each start would make up most of the start.
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    strictRequired: false,
    meta: false,
    validateSchema: false,
  });
  addFormats(ajv);
  for (const { $id, schemas } of documents) ajv.addSchema({ $id, $defs: schemas });
  compilers.set(key, ajv);
  return ajv;
}

/** A validator for the schemas of some specs. */
export function createValidator(documents: readonly SpecDocument[]): Validator {
  const ajv = compilerOf(documents);
  const byRef = (schemaRef: string): ValidateFunction => {
    const validate = ajv.getSchema(schemaRef);
    if (validate === undefined) throw new Error(`No spec has the schema ${schemaRef}.`);
    return validate;
  };

  const isObject = objectSchemasOf(documents);
  const parameterProblem = ({ name, ...parameter }: SpecParameter, value: unknown): string | undefined => {
    if (value === undefined) return parameter.required ? `${name} is missing` : undefined;
    const schema: AnySchema = parameter.schema;
    const validate = ajv.compile(schema);
    return validate(value) ? undefined : describe(validate.errors, name);
  };

  return {
    problem(schemaRef, value) {
      const validate = byRef(schemaRef);
      return validate(value) ? undefined : describe(validate.errors, 'body');
    },
    readParameters(operation, raw) {
      const values: Record<string, unknown> = {};
      for (const parameter of operation.parameters) {
        const value = toValue(parameter, raw[parameter.in](parameter.name), isObject(parameter.schema));
        const problem = parameterProblem(parameter, value);
        if (problem !== undefined) return { isValid: false, problem };
        if (value !== undefined) values[parameter.name] = value;
      }
      return { isValid: true, values };
    },
  };
}

/** What a parameter's text says; an object is sent as JSON, and what is none stays a text, which fits no such schema. */
function toValue({ schema }: SpecParameter, text: string | undefined, isObject: boolean): unknown {
  if (text === undefined) return undefined;
  if (isObject) return jsonOr(text);
  return schema['type'] === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}

function jsonOr(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** Whether a schema is a reference to one for objects. */
function objectSchemasOf(documents: readonly SpecDocument[]): (schema: JsonSchema) => boolean {
  const refs: ReadonlySet<unknown> = new Set(
    documents.flatMap(({ $id, schemas }) =>
      Object.entries(schemas).flatMap(([name, { type }]) =>
        type === 'object' ? `${$id}#/$defs/${name}` : [],
      ),
    ),
  );
  return ({ $ref }) => refs.has($ref);
}

/** Names the field and the rule, never the value: that may be somebody's words. */
function describe(errors: readonly ErrorObject[] | null | undefined, whole: string): string {
  const [error] = errors ?? [];
  if (error === undefined) return `${whole} is not valid`;
  const field = error.instancePath.slice(1).replaceAll('/', '.') || whole;
  const extra: unknown = error.params['additionalProperty'];
  return typeof extra === 'string'
    ? `${field} must not have the field ${extra}`
    : `${field} ${error.message ?? 'is not valid'}`;
}
