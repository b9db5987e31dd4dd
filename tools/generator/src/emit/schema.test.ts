import { describe, expect, test } from 'vitest';

import { formatFile } from '../format.js';
import { buildModel } from '../model/build.js';
import { specFrom, specOfSchema } from '../spec.test-helper.js';
import { emitModels } from './models.js';
import { emitSchema } from './schema.js';

/** What the schema `T` becomes, on one line, with its comments. */
async function typeOf(schema: string): Promise<string> {
  const spec = await specFrom(specOfSchema(schema));
  const { text } = await formatFile(await emitSchema(buildModel(spec), spec.document), {
    printWidth: 320,
    singleQuote: true,
  });
  const found = /schemas: \{\n\s+Other: string;\n([\s\S]*?)\n  \};/.exec(text)?.[1] ?? text;
  return found.replaceAll(/\s+/g, ' ').trim();
}

describe('a schema becomes a type', () => {
  const cases: { given: string; want: string }[] = [
    { given: '{ type: string }', want: 'T: string;' },
    { given: '{ type: [string, "null"] }', want: 'T: string | null;' },
    {
      given: '{ type: integer, minimum: 1, maximum: 100 }',
      want: '/** @description Limits: at least 1, at most 100. */ T: number;',
    },
    {
      given: '{ type: array, items: { $ref: "#/components/schemas/Other" } }',
      want: "T: components['schemas']['Other'][];",
    },
    { given: '{ type: string, enum: [a, b-c] }', want: "/** @enum {string} */ T: 'a' | 'b-c';" },
    { given: '{ type: string, x-extensible-enum: [A, B] }', want: "T: 'A' | 'B' | (string & {});" },
    { given: '{ const: stream }', want: "/** @constant */ T: 'stream';" },
    {
      given: '{ type: object, required: [a], properties: { b: { type: string }, a: { type: boolean } } }',
      want: 'T: { a: boolean; b?: string; };',
    },
    {
      given: '{ type: object, properties: { mode: { type: string, default: x } } }',
      want: '/** @default x */ mode?: string;',
    },
    {
      given: '{ type: object, additionalProperties: { type: string } }',
      want: 'T: { [key: string]: string; };',
    },
    { given: '{ type: object }', want: 'T: Record<string, unknown>;' },
    { given: '{ oneOf: [{ type: string }, { type: integer }] }', want: 'T: string | number;' },
    { given: '{ description: As sent. }', want: '/** @description As sent. */ T: unknown;' },
    { given: '{ type: string, format: binary }', want: 'T: Blob;' },
    {
      given:
        '{ type: string, description: An id., maxLength: 5, x-source: { document: Guide, section: "4.2", confidence: documented } }',
      want: '/** * @description An id. * * Limits: at most 5 characters. * * Source: Guide, 4.2 (documented). */ T: string;',
    },
  ];
  test.each(cases)('$given', async ({ given, want }) => {
    expect(await typeOf(given)).toContain(want);
  });
});

test('each schema has a name of its own, with its description and source', async () => {
  const schema =
    '{ type: string, description: "Ends */ here.", deprecated: true, x-source: { document: Guide, confidence: inferred, note: guessed } }';
  const { text } = emitModels(buildModel(await specFrom(specOfSchema(schema))));
  expect(text).toContain(`/**
 * Ends *\\/ here.
 *
 * Source: Guide (inferred; guessed).
 * @deprecated
 */
export type T = components['schemas']['T'];`);
});
