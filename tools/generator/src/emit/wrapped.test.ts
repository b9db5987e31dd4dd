import { beforeAll, describe, expect, test } from 'vitest';

import { formatFile } from '../format.js';
import { buildModel } from '../model/build.js';
import { specFrom } from '../spec.test-helper.js';
import { compile } from './compile.test-helper.js';
import { emitGenerated } from './emit.js';
import { wrapped } from './fixture.test-helper.js';
import { emitSpecData } from './spec-data.js';
import type { OutputFile } from './text.js';
import { emitWorkbench } from './workbench.js';

let files: OutputFile[] = [];

/** Without what depends on where the formatter breaks lines. */
const flat = (path: string): string =>
  (files.find((file) => file.path === path)?.text ?? `no ${path}`)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/,(?= [}\])])/g, '')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');

beforeAll(async () => {
  const spec = await specFrom(wrapped);
  const model = buildModel(spec);
  const all = [
    ...(await emitGenerated(model, spec)),
    { ...emitSpecData(model), path: 'data.ts' },
    { ...emitWorkbench(model), path: 'bench.ts' },
  ];
  files = await Promise.all(all.map((file) => formatFile(file, { printWidth: 110, singleQuote: true })));
});

test('callers have values where the wire has texts, and listed kinds are told apart; what is wrong does not compile', () => {
  const use = (body: string): OutputFile => ({
    path: 'use.ts',
    text: `import { createAcmeClient, isListedSide, type Side } from './index.js';
const client = createAcmeClient({ baseUrl: 'https://a.example' });
const headers = { 'X-Context': 'c' };
const query = { question: { id: '9007199254740993' } };
${body}
void [client, headers, query, isListedSide];
export type { Side };
`,
  });
  const sources = files.filter(({ path }) => !/^(data|bench)/.test(path));
  const right = use(`
const { all } = await client.things.find({ headers, query, body: { who: { id: 1, more: { a: 'b' } } } });
all[0]?.who.more?.['a'] satisfies string | undefined;
all[0]?.who.more satisfies object | null | undefined;
all[0]?.kind satisfies 'small' | (string & {}) | null | undefined;
const { all: count, or } = await client.things.count({ query: { above: '9007199254740993' } });
count satisfies number | string | undefined;
or satisfies number | string | null | undefined;
export function far(side: Side): number | undefined {
  if (!isListedSide(side)) return side.side.length;
  switch (side.side) {
    case 'left': return side.far;
    case 'right': return side.near;
    default: return side satisfies never;
  }
}`);
  expect(compile([...sources, right])).toStrictEqual([]);
  for (const wrong of [
    `await client.things.find({ headers, query, body: { who: '{}' } });`,
    `await client.things.find({ query, body: { who: {} } });`,
    `await client.things.find({ headers, query: { question: '{}' }, body: { who: {} } });`,
    `(await client.things.count()).all satisfies number | undefined;`,
    `export const far = (side: Side): number | undefined => side.side === 'left' ? side.far : 0;`,
  ])
    expect(compile([...sources, use(wrong)])).toHaveLength(1);
}, 60_000);

describe('an operation', () => {
  test('writes and reads JSON inside texts, with all digits, in the vendor media type', () => {
    const text = flat('operations/things-find.ts');
    expect(text).toContain(
      "body: withJsonTexts(toJson('application/vnd.acme.item+json'), [['who'], ['who', 'more']])",
    );
    expect(text).toContain(
      "read: lossless(jsonTexts({ 200: [ ['all', 'who'], ['all', 'who', 'more'] ] }, parseLossless))",
    );
    expect(text).toContain("accept: 'application/vnd.acme.item+json, application/problem+json'");
    expect(text).toContain("queryStyles: { question: 'json' }");
  });

  test('has its required and limited headers checked', () => {
    expect(flat('operations/things-find.ts')).toContain(
      "callWithin({ 'X-Context': { isRequired: true, maxLength: 40 } }, client, thingsFindOperation, input, options)",
    );
  });

  test('whose answer has integers of 64 bits reads all digits', () => {
    expect(flat('operations/things-count.ts')).toContain('read: lossless()');
  });

  test('uses none of it where the spec has none of it', () => {
    const text = flat('operations/things-where.ts');
    expect(text).toContain('call(client, thingsWhereOperation, {}, options)');
    expect(text).not.toMatch(/lossless|jsonTexts|withJsonTexts|callWithin|read:/);
  });
});

test('a simulator sees the text, a form has the value', () => {
  expect(flat('data.ts')).toMatch(
    /who: \{ type: 'string', contentMediaType: 'application\/json', contentSchema: \{ \$ref: 'parlance:acme#\/\$defs\/Who' \}/,
  );
  expect(flat('bench.ts')).toMatch(/who: \{ \$ref: '#\/\$defs\/Who', description: 'Who searches\.' \}/);
});
