import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SpecDocument, SpecOperation, SpecParameter } from './generated/types.js';

/** Checks values against the specs. */
export interface Validator {
  /** What is wrong with a value; undefined when nothing is. */
  problem(schemaRef: string, value: unknown): string | undefined;
  /** The parameters of a request by name, numbers as numbers; or what is wrong with one. */
  readParameters(operation: SpecOperation, raw: RawParameters): ParameterReading;
}

/** The parameters of a request as text, percent-decoded. */
export type RawParameters = Readonly<
  Record<'path' | 'query' | 'header', (name: string) => string | undefined>
>;
export type ParameterValues = Readonly<Record<string, string | number>>;
export type ParameterReading =
  | { readonly isValid: true; readonly values: ParameterValues }
  | { readonly isValid: false; readonly problem: string };

/** A validator for the schemas of some specs. */
export function createValidator(documents: readonly SpecDocument[]): Validator {
  // The schemas themselves are checked by a test: doing it at each start would make up most of the start.
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    strictRequired: false,
    meta: false,
    validateSchema: false,
  });
  addFormats(ajv);
  for (const { $id, schemas } of documents) ajv.addSchema({ $id, $defs: schemas });

  const byRef = (schemaRef: string): ValidateFunction => {
    const validate = ajv.getSchema(schemaRef);
    if (validate === undefined) throw new Error(`No spec has the schema ${schemaRef}.`);
    return validate;
  };

  const parameterProblem = (parameter: SpecParameter, text: string | undefined): string | undefined => {
    if (text === undefined) return parameter.required ? `${parameter.name} is missing` : undefined;
    const schema: AnySchema = parameter.schema;
    const validate = ajv.compile(schema);
    return validate(toValue(parameter, text)) ? undefined : describe(validate.errors, parameter.name);
  };

  return {
    problem(schemaRef, value) {
      const validate = byRef(schemaRef);
      return validate(value) ? undefined : describe(validate.errors, 'body');
    },
    readParameters(operation, raw) {
      const values: Record<string, string | number> = {};
      for (const parameter of operation.parameters) {
        const text = raw[parameter.in](parameter.name);
        const problem = parameterProblem(parameter, text);
        if (problem !== undefined) return { isValid: false, problem };
        if (text !== undefined) values[parameter.name] = toValue(parameter, text);
      }
      return { isValid: true, values };
    },
  };
}

function toValue({ schema }: SpecParameter, text: string): string | number {
  return schema['type'] === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
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
