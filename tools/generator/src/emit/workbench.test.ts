import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { buildModel } from '../model/build.js';
import { spec, specFrom } from '../spec.test-helper.js';
import { compile } from './compile.test-helper.js';
import { emitGenerated } from './emit.js';
import { everything } from './fixture.test-helper.js';
import type { OutputFile } from './text.js';
import { workbenchTypes } from './workbench-types.js';
import { emitWorkbench } from './workbench.js';

const original = spec(
  `  /things/{id}:
    put:
      tags: [things]
      operationId: things.put
      summary: Puts a thing.
      parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses:
        '200': { description: "It's there.", content: { application/json: { schema: { $ref: '#/components/schemas/Put' } } } }
        '404': { description: Not there., x-error-code: thing-not-found }
  /things:
    get:
      tags: [things]
      operationId: things.list
      summary: Lists things.
      responses:
        '200': { description: Things. }
`,
  `  schemas:
    Kind: { type: string, x-extensible-enum: [small, large] }
    Thing: { type: object, additionalProperties: false, required: [name], properties: { name: { type: string }, kind: { $ref: '#/components/schemas/Kind' } } }
    Put: { type: object, required: [count], properties: { count: { type: integer } } }
`,
);

/** As the app's \`apis/acme.ts\`. */
const writtenByHand = `import type { AcmeOperations } from './acme.js';
import type { Lessons, Presets } from './types.js';

export const presets = (id: string): Presets<AcmeOperations> => ({
  'things.list': {},
  'things.put': { path: { id }, body: { name: 'a', kind: undefined } },
});

export const lessons: Lessons<AcmeOperations, { count?: number }> = {
  'things.put': ({ count }) => ({ count }),
};
`;

const LIST = original.slice(original.indexOf('  /things:\n'), original.indexOf('components:'));

const changes = {
  'new-operation': (text: string) =>
    text.replace(
      'components:',
      `${LIST.replace('/things:', '/all:').replace('things.list', 'things.all')}components:`,
    ),
  'removed-operation': (text: string) => text.replace(LIST, ''),
  'new-optional-field': (text: string) => text.replace('kind: {', 'color: { type: string }, kind: {'),
  'new-required-field': (text: string) =>
    text.replace('[name], properties: {', '[name, size], properties: { size: { type: integer },'),
  'removed-field': (text: string) => text.replace(", kind: { $ref: '#/components/schemas/Kind' }", ''),
  'other-type': (text: string) =>
    text.replace('properties: { name: { type: string }', 'properties: { name: { type: integer }'),
  'removed-answer-field': (text: string) => text.replaceAll('count', 'total'),
};

/** Everything that one state of the spec turns into, with what is written by hand beside it. */
async function projectOf(folder: string, text: string): Promise<OutputFile[]> {
  const loaded = await specFrom(text);
  const model = buildModel(loaded);
  const client = (await emitGenerated(model, loaded)).map((file) => ({
    ...file,
    path: `client/${file.path}`,
  }));
  const bench = emitWorkbench(model);
  const files = [
    ...client,
    workbenchTypes,
    { ...bench, text: bench.text.replace('@parlance/client-acme', './client/index.js') },
    { path: 'by-hand.ts', text: writtenByHand },
  ];
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

test('what is written by hand compiles; after any change of the spec it does not', async () => {
  const projects = await Promise.all([
    projectOf('original', original),
    ...Object.entries(changes).map(([name, change]) => projectOf(name, change(original))),
  ]);
  const errors = compile(projects.flat());
  const broken = new Set(errors.map((error) => error.split(':')[0]));
  expect(broken).toStrictEqual(new Set(Object.keys(changes).map((name) => `${name}/by-hand.ts`)));
}, 60_000);

test('one of everything compiles', async () => {
  const files = await projectOf('everything', everything);
  expect(compile(files.filter(({ path }) => !path.endsWith('by-hand.ts')))).toStrictEqual([]);
}, 60_000);

describe('the schema of a form', () => {
  const schemaOf = async (text: string, id: string): Promise<object> => {
    const bench = emitWorkbench(buildModel(await specFrom(text))).text;
    const entry = bench.slice(bench.indexOf(`'${id}': { "resource"`));
    const schema = /"schema":(\{.*)\}, run: /.exec(entry)?.[1] ?? '';
    const defs = /\n {2}\$defs: (.*),\n/.exec(bench)?.[1] ?? '';
    const whole: unknown = JSON.parse(`${schema},"$defs":${defs}}`);
    return typeof whole === 'object' && whole !== null ? whole : {};
  };

  test('takes what the operation takes, and nothing else', async () => {
    const fits = new Ajv2020({ strict: false }).compile(await schemaOf(original, 'things.put'));
    expect(fits({ path: { id: 'x' }, body: { name: 'a', kind: 'unheard of' } })).toBe(true);
    expect(fits({ path: { id: 'x' }, body: { name: 1 } })).toBe(false);
    expect(fits({ path: { id: 'x', more: 1 }, body: { name: 'a' } })).toBe(false);
    expect(fits({ body: { name: 'a' } })).toBe(false);
  });

  test('carries descriptions, known values and only the schemas that it needs', async () => {
    const schema = await schemaOf(original, 'things.put');
    expect(schema).toMatchObject({
      properties: { path: { properties: { id: { type: 'string', description: 'Which.' } } } },
      $defs: { Kind: { type: 'string', examples: ['small', 'large'] } },
    });
    expect(JSON.stringify(schema)).not.toContain('count');
  });

  test('takes no bytes and no files: a form has none', async () => {
    const fits = new Ajv2020({ strict: false }).compile(await schemaOf(everything, 'files.replace'));
    expect(fits({ body: 'text' })).toBe(false);
  });
});
