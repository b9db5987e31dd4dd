import type { Schema } from '../load/document.js';
import { unwrapped } from '../model/walk.js';

/** A reference of the spec as one to `$defs` of the document `$id`; the schema's own `$defs` where that is empty. */
export const rewriteRef = (ref: string, $id: string): string =>
  ref.replace('#/components/schemas/', `${$id}#/$defs/`);

// Words of OpenAPI that JSON Schema validators do not know.
const NOT_JSON_SCHEMA = /^(x-.*|example|xml|externalDocs|discriminator)$/;
const MAPS_OF_SCHEMAS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const DATA = new Set(['enum', 'const', 'default', 'examples', 'required']);

/**
 * A schema of the spec as a JSON Schema that stands alone but for its references to `$id`. Known values of an open list
 * are `examples`.
 */
export function toJsonSchema(schema: Schema, $id: string): Schema {
  const known = schema['x-extensible-enum'];
  const entries = Object.entries(known === undefined ? schema : { ...schema, examples: known })
    .filter(([keyword]) => !NOT_JSON_SCHEMA.test(keyword))
    .map(([keyword, value]): [string, unknown] => [keyword, convert(keyword, value, $id)]);
  return Object.fromEntries(entries);
}

/** The same for callers of a client, with references to the schema's own `$defs`: JSON inside a text is the value itself. */
export const toValueSchema = (schema: Schema): Schema =>
  toJsonSchema(
    JSON.parse(
      JSON.stringify(schema, (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? (unwrapped({ ...value }) ?? value)
          : value,
      ),
    ),
    '',
  );

function convert(keyword: string, value: unknown, $id: string): unknown {
  if (keyword === '$ref' && typeof value === 'string') return rewriteRef(value, $id);
  if (DATA.has(keyword)) return value;
  if (Array.isArray(value)) return value.map((one) => convert('', one, $id));
  if (typeof value !== 'object' || value === null) return value;
  if (!MAPS_OF_SCHEMAS.has(keyword)) return toJsonSchema({ ...value }, $id);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert('', inner, $id)]));
}
