import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

import type { OpenApiDocument, Schema } from '../load/document.js';
import type { ApiModel } from '../model/model.js';
import { sourceLine } from '../model/source.js';
import { unwrapped } from '../model/walk.js';
import { header, type OutputFile } from './text.js';

/** The types of the whole description, by openapi-typescript. */
export async function emitSchema(model: ApiModel, document: OpenApiDocument): Promise<OutputFile> {
  const described: OpenAPI3 = JSON.parse(JSON.stringify(document, describe));
  const nodes = await openapiTS(described, {
    silent: true,
    alphabetize: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    transform: (schema) => {
      const types = [schema.type].flat();
      const known = openEnum(schema['x-extensible-enum'], types.includes('null'));
      return known ?? longType(schema.format, types) ?? bytesType(schema.format);
    },
  });
  return { path: 'schema.ts', text: `${header(model)}\n${astToString(nodes)}` };
}

/** Known values complete in the editor, unknown ones still fit. */
function openEnum(values: unknown, mayBeNull: boolean): ts.TypeNode | undefined {
  if (!Array.isArray(values)) return undefined;
  const { factory } = ts;
  const isText = values.every((value) => typeof value === 'string');
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(isText ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(literal(value))),
    factory.createParenthesizedType(anyOther),
    ...(mayBeNull ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

const literal = (value: unknown): ts.LiteralTypeNode['literal'] =>
  typeof value === 'number'
    ? ts.factory.createNumericLiteral(value)
    : ts.factory.createStringLiteral(String(value));

/** A number that would lose digits comes as text, and is sent as such. */
function longType(format: string | undefined, types: readonly unknown[]): ts.TypeNode | undefined {
  if (format !== 'int64' || !types.some((type) => type === 'integer' || type === 'number')) return undefined;
  const { factory } = ts;
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ...(types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

const bytesType = (format: string | undefined): ts.TypeNode | undefined =>
  format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;

/**
 * Puts what openapi-typescript leaves out, limits and sources, into the descriptions; and values in the place of texts that
 * hold them as JSON.
 */
function describe(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const schema: Schema = unwrapped({ ...value }) ?? { ...value };
  const source = schema['x-source'];
  const notes = [limits(schema), typeof source === 'object' ? sourceLine(source) : ''].filter(
    (note) => note !== '',
  );
  if (notes.length === 0 || (schema.description !== undefined && typeof schema.description !== 'string'))
    return schema;
  return {
    ...schema,
    description: [schema.description?.trim() ?? '', ...notes].filter((note) => note !== '').join('\n\n'),
  };
}

const LIMITS: Record<string, (value: unknown) => string> = {
  minLength: (value) => `at least ${String(value)} characters`,
  maxLength: (value) => `at most ${String(value)} characters`,
  minimum: (value) => `at least ${String(value)}`,
  maximum: (value) => `at most ${String(value)}`,
  minItems: (value) => `at least ${String(value)} items`,
  maxItems: (value) => `at most ${String(value)} items`,
  maxProperties: (value) => `at most ${String(value)} keys`,
  pattern: (value) => `matches \`${String(value)}\``,
};

/** The schema's limits in words; where a keyword is a property's name, its value is an object. */
function limits(schema: Schema): string {
  const found = Object.entries(LIMITS)
    .filter(([keyword]) => ['string', 'number'].includes(typeof schema[keyword]) && schema.type !== undefined)
    .map(([keyword, say]) => say(schema[keyword]));
  return found.length === 0 ? '' : `Limits: ${found.join(', ')}.`;
}
