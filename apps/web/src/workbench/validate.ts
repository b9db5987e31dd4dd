import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import type { JsonSchema } from './generated/types.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);

/**
 * A type guard for what a schema describes, made when it is first asked for. That `Value` and the schema say the same is
 * the generator's promise: it makes both from one spec.
 */
export function validatorOf<Value>(schema: JsonSchema): () => ValidateFunction<Value> {
  let made: ValidateFunction<Value> | undefined;
  return () => (made ??= ajv.compile<Value>(schema));
}

/** What was wrong with the data that a guard looked at last. */
export const problemsOf = ({ errors }: Pick<ValidateFunction, 'errors'>): readonly string[] =>
  (errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'The input'} ${message ?? 'is wrong'}`,
  );
