import { expect, test } from 'vitest';

import { wrapped } from '../emit/fixture.test-helper.js';
import { buildModel } from '../model/build.js';
import { specFrom } from '../spec.test-helper.js';

const messageOf = (text: string): Promise<string> =>
  specFrom(text)
    .then(buildModel)
    .then(
      () => 'nothing was found',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

test('a right spec is taken', async () => {
  expect(await messageOf(wrapped)).toBe('nothing was found');
});

const cases: { name: string; from: string; to: string; want: string | RegExp }[] = [
  {
    name: 'JSON in a text that is no text',
    from: 'who: { type: string,',
    to: 'who: { type: object,',
    want: /openapi\.yaml:\d+:\d+ JSON inside a text needs "type: string"/,
  },
  {
    name: 'JSON in a text that could be anything',
    from: 'Who:\n      type: object',
    to: 'Who:\n      type: string',
    want: /openapi\.yaml:\d+:\d+ what a text has as JSON must be "type: object" or "type: array"/,
  },
  {
    name: 'JSON in the texts of a list',
    from: 'notes: { type: array, items: { type: string } }',
    to: "notes: { type: array, items: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Who' } } }",
    want: "JSON inside a text is understood as a property of a body's schema only",
  },
  {
    name: 'JSON in a text of an error',
    from: "schema: { $ref: '#/components/schemas/Problem' }",
    to: "schema: { $ref: '#/components/schemas/Found' }",
    want: 'JSON inside a text is understood in the body of a success only',
  },
  {
    name: 'an open union that leaves a value to two alternatives',
    from: 'not: { enum: [left, right] }',
    to: 'not: { enum: [left] }',
    want: 'the alternative for other values of side must exclude right too',
  },
  {
    name: 'an open union that leaves a value to none',
    from: 'not: { enum: [left, right] }',
    to: 'not: { enum: [left, right, up] }',
    want: 'no alternative has "const: up" for side, which is excluded from the others',
  },
  {
    name: 'an open union with an alternative that is told by nothing',
    from: "- $ref: '#/components/schemas/Other'",
    to: "- $ref: '#/components/schemas/Other'\n        - $ref: '#/components/schemas/Who'",
    want: 'each alternative but one must say "const" for side',
  },
];
test.each(cases)('$name is told', async ({ from, to, want }) => {
  expect(wrapped).toContain(from);
  expect(await messageOf(wrapped.replace(from, to))).toMatch(want);
});
