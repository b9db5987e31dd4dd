import type { OpenApiDocument, Schema } from '../load/document.js';
import { schemaKey } from './types.js';

const isJson = (mediaType: unknown): boolean =>
  typeof mediaType === 'string' && /[/+]json\b/i.test(mediaType);

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** What a text holds as JSON, where the schema says so. */
export function jsonInside(schema: Schema): Schema | undefined {
  const inner = schema['contentSchema'];
  return isJson(schema['contentMediaType']) && isSchema(inner) ? inner : undefined;
}

/** The same as a schema of the value that callers see: null stays possible where it was. */
export function unwrapped(schema: Schema): Schema | undefined {
  const inner = jsonInside(schema);
  if (inner === undefined) return undefined;
  const { type, contentSchema: _, contentMediaType: __, ...rest } = schema;
  const mayBeNull = Array.isArray(type) && type.includes('null');
  return mayBeNull ? { ...rest, oneOf: [inner, { type: 'null' }] } : { ...inner, ...rest };
}

interface Visit {
  readonly document: OpenApiDocument;
  /** Names of properties that lead here. */
  readonly place: readonly string[];
  readonly see: (schema: Schema, place: readonly string[]) => void;
  /** References on the way, so that a schema inside itself ends. */
  readonly refs: readonly string[];
}

/** Sees a schema and all that are inside it, what contains others first. */
function walk(schema: Schema, visit: Visit): void {
  const { document, place, see, refs } = visit;
  if (schema.$ref !== undefined) {
    const target = document.components?.schemas?.[schemaKey(schema.$ref) ?? ''];
    if (target && !refs.includes(schema.$ref)) walk(target, { ...visit, refs: [...refs, schema.$ref] });
    return;
  }
  see(schema, place);
  const lists: unknown[] = [schema.oneOf, schema['anyOf'], schema['allOf']];
  const here = [jsonInside(schema), schema.items, schema['additionalProperties'], ...lists.flat()];
  for (const inner of here) if (isSchema(inner)) walk(inner, visit);
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    walk(inner, { ...visit, place: [...place, name] });
}

/** Where a body has JSON inside texts: names of properties, what contains others first. */
export function jsonPlaces(document: OpenApiDocument, schema: Schema | undefined): string[][] {
  const places = new Map<string, string[]>();
  const see = (inner: Schema, place: readonly string[]): void => {
    if (jsonInside(inner)) places.set(JSON.stringify(place), [...place]);
  };
  if (schema) walk(schema, { document, place: [], see, refs: [] });
  return [...places.values()];
}

/** Whether a body has integers of 64 bits that can come as numbers. */
export function hasLongs(document: OpenApiDocument, schema: Schema | undefined): boolean {
  let isFound = false;
  const see = ({ format, type }: Schema): void => {
    isFound ||= format === 'int64' && [type].flat().some((one) => one === 'integer' || one === 'number');
  };
  if (schema) walk(schema, { document, place: [], see, refs: [] });
  return isFound;
}
