import type { OpenApiDocument, Schema } from '../load/document.js';
import { toPascal } from '../names.js';
import type { OpenUnionModel } from './model.js';
import { schemaKey } from './types.js';

/** One alternative of a union, as far as it is told apart by a property. */
interface Alternative {
  readonly typeName: string;
  readonly properties: Readonly<Record<string, Schema>>;
}

/** The unions that have, besides alternatives by a property's values, one for all other values. */
export const toOpenUnions = (document: OpenApiDocument): OpenUnionModel[] =>
  Object.entries(document.components?.schemas ?? {}).flatMap(([key, schema]) => {
    const alternatives = (schema.oneOf ?? []).flatMap(({ $ref }) => toAlternative(document, $ref));
    const other = alternatives
      .flatMap(({ properties }) => Object.entries(properties))
      .find(([, property]) => excluded(property) !== undefined);
    if (!other) return [];
    const [property] = other;
    const listed = alternatives.flatMap(({ typeName, properties }) => {
      const value = properties[property]?.const;
      return typeof value === 'string' ? [{ typeName, value }] : [];
    });
    return [{ typeName: toPascal(key), property, listed }];
  });

function toAlternative(document: OpenApiDocument, ref: string | undefined): Alternative[] {
  const key = ref === undefined ? undefined : schemaKey(ref);
  const schema = key === undefined ? undefined : document.components?.schemas?.[key];
  return schema === undefined || key === undefined
    ? []
    : [{ typeName: toPascal(key), properties: schema.properties ?? {} }];
}

/** The values that a text must not have. */
function excluded(schema: Schema): unknown {
  const not = schema['not'];
  return typeof not === 'object' && not !== null ? Reflect.get(not, 'enum') : undefined;
}
