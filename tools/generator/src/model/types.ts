import type { Schema } from '../load/document.js';
import type { TypeText } from './model.js';
import { toLiteral, toPascal } from '../names.js';

const PRIMITIVES: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

const plain = (text: string): TypeText => ({ text, models: [] });

/** The name of the schema that a reference points to. */
export const schemaKey = (ref: string): string | undefined =>
  /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1]?.replaceAll('~1', '/');

/**
 * A schema's type: by its model's name, by a simple word, or else by its place in openapi-typescript's output.
 * @param place Indexed access, for instance `operations['sessions.create']['requestBody']`.
 */
export function typeOf(schema: Schema | undefined, place: string): TypeText {
  return (schema && simpleType(schema)) ?? { text: place, models: [], usesOperations: true };
}

function simpleType(schema: Schema): TypeText | undefined {
  // OpenAPI 3.0's way to allow null.
  if (schema['nullable'] === true) return undefined;
  const model = schema.$ref === undefined ? undefined : schemaKey(schema.$ref);
  if (model !== undefined) return { text: toPascal(model), models: [toPascal(model)] };
  if (typeof schema.const === 'string') return plain(toLiteral(schema.const));
  if (schema.enum) return enumType(schema.enum);
  if (schema['x-extensible-enum'] && !Array.isArray(schema.type))
    return openType(schema['x-extensible-enum']);
  if (schema.type === 'array' && schema.items) {
    const items = simpleType(schema.items);
    return items && { ...items, text: `readonly (${items.text})[]` };
  }
  if (schema.format === 'int64' && (schema.type === 'integer' || schema.type === 'number'))
    return plain('number | string');
  const primitive = typeof schema.type === 'string' ? PRIMITIVES[schema.type] : undefined;
  return primitive === undefined ? undefined : plain(primitive);
}

const enumType = (values: readonly unknown[]): TypeText | undefined =>
  values.every((value) => typeof value === 'string') ? plain(literals(values)) : undefined;

const openType = (values: readonly unknown[]): TypeText =>
  values.every((value) => typeof value === 'number')
    ? plain(`${values.join(' | ')} | (number & {})`)
    : plain(`${literals(values)} | (string & {})`);

const literals = (values: readonly unknown[]): string =>
  values.map((value) => toLiteral(String(value))).join(' | ');
