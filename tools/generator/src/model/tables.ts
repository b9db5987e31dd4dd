import type { BodyError, OpenApiDocument } from '../load/document.js';
import type { BodyErrorModel, ErrorTableModel, OptionModel } from './model.js';
import { toCamel, toPascal } from '../names.js';
import { typeOf } from './types.js';

/** The tables by which bodies tell success and refusal. */
export const toErrorTables = (document: OpenApiDocument): ErrorTableModel[] =>
  Object.entries(document['x-error-tables'] ?? {}).map(
    ([name, { property, success, schema, values, otherwise }]) => ({
      name: toCamel(name),
      property,
      success,
      type: typeOf({ $ref: schema }, ''),
      schema: { $ref: schema },
      errors: Object.entries(values).map(([value, error]) => toBodyError(value, error)),
      otherwise: toBodyError('', otherwise),
    }),
  );

const toBodyError = (value: string, error: BodyError): BodyErrorModel => ({
  value,
  description: error.description.trim(),
  code: error['x-error-code'],
  ...(error['x-retryable'] !== undefined && { isRetryable: error['x-retryable'] }),
  ...(error['x-outcome'] && { outcome: error['x-outcome'] }),
});

/** The choices that are made once for a client. */
export const toOptions = (document: OpenApiDocument): OptionModel[] =>
  Object.entries(document['x-client-options'] ?? {}).map(([name, option]) => ({
    name,
    description: option.description?.trim() ?? '',
    values: option.values,
    fallback: option.default,
  }));

/** The name of the type of a table's error codes. */
export const codesName = (table: string): string => `${toPascal(table)}ErrorCode`;
