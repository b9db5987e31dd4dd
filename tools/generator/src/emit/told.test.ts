import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';

import { formatFile } from '../format.js';
import { buildModel } from '../model/build.js';
import type { ApiModel } from '../model/model.js';
import { specFrom } from '../spec.test-helper.js';
import { emitApiMd } from './api-md.js';
import { compile } from './compile.test-helper.js';
import { emitGenerated } from './emit.js';
import { told } from './fixture.test-helper.js';
import { emitSpecData } from './spec-data.js';
import type { OutputFile } from './text.js';
import { workbenchTypes } from './workbench-types.js';
import { emitWorkbench } from './workbench.js';

let model: ApiModel;
let files: OutputFile[] = [];
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? `no ${path}`;

beforeAll(async () => {
  const spec = await specFrom(told);
  model = buildModel(spec);
  const generated = [...(await emitGenerated(model, spec)), emitApiMd(model)];
  files = await Promise.all(
    generated.map((file) => formatFile(file, { printWidth: 200, singleQuote: true })),
  );
});

/** What the compiler says of a use of the generated client. */
const compileUse = (body: string): string[] => {
  const text = `import { createAcmeClient, thingsGet, thingsStop, type BodyErrorCode, type Code, type ThingsStopResult } from './index.js';
const client = createAcmeClient({ baseUrl: 'https://a.example', tenantId: 't', door: 'old' });
${body}
export { thingsGet, thingsStop, type BodyErrorCode, type Code, type ThingsStopResult };
`;
  return compile([...files.filter(({ path }) => path.endsWith('.ts')), { path: 'use.ts', text }]);
};

describe('a method for each value', () => {
  test('compiles, and takes what is left of the body', () => {
    expect(
      compileUse(`
await client.things.paint({ path: { id: 'a' }, body: { color: 'red' } });
await client.things.stop({ path: { id: 'a' } });
await client.things.name({ path: { id: 'a' } });
await client.things.name({ path: { id: 'a' }, body: { name: 'x' } });
(await client.things.get({ path: { id: 'a' } })).code satisfies 0 | 1 | 2 | (number & {});
export function code(result: ThingsStopResult): string {
  return result.kind === 'error' ? (result.code satisfies BodyErrorCode | 'thing-not-found') : result.kind;
}`),
    ).toStrictEqual([]);
  }, 60_000);

  test('what is wrong does not compile', () => {
    const errors = compileUse(`
await client.things.paint({ path: { id: 'a' }, body: { color: 'red', action: 'Stop' } });
await client.things.paint({ path: { id: 'a' } });
await client.things.stop({ path: { id: 'a' }, body: {} });
await client.things.act({ path: { id: 'a' } });
await client.things.getOld({ path: { id: 'a' } });
createAcmeClient({ baseUrl: '', tenantId: 't', door: 'side' });
createAcmeClient({ baseUrl: '', door: 'new' });
'x' satisfies Code;`);
    expect(errors.map((error) => error.split(' ')[0])).toStrictEqual(
      [4, 5, 6, 7, 8, 9, 10, 11].map((line) => `use.ts:${line}`),
    );
  }, 60_000);

  test('fills the value in, whatever the caller gives', () => {
    expect(textOf('operations/things-paint.ts')).toContain(
      "{ ...input, body: { ...input.body, action: 'Paint' } }",
    );
    expect(textOf('operations/things-stop.ts')).toContain("{ ...input, body: { action: 'Stop' } }");
  });

  test('has its own summary and its own word on repeats', () => {
    expect(textOf('operations/things-paint.ts')).toContain(' * Paints a thing.\n *\n * All of it.\n');
    expect(textOf('operations/things-paint.ts')).toContain('isSafe: true');
    expect(textOf('operations/things-stop.ts')).toContain('isSafe: false');
  });
});

describe('an error in the body', () => {
  test('is read by a table that its operations share', () => {
    expect(textOf('error-tables.ts').replaceAll(/\s+/g, ' ')).toContain(
      "byTable({ property: 'code', success: 0, errors: { '1': { code: 'broken', message: \"It's broken.\", isRetryable: true, outcome: 'not-sent' }, '2': { code: 'lost', message: 'It is lost.' }, }, otherwise: { code: 'other', message: 'Something else.' }, })",
    );
    expect(textOf('operations/things-get.ts')).toContain('read: readBodyAnswer,');
  });

  test('has a type beside those of the statuses', () => {
    expect(textOf('operations/things-stop.ts')).toContain(
      "export type ThingsStopFailure = Failure<number, No, BodyErrorCode> | Failure<404, Partial<No>, 'thing-not-found'>;",
    );
    expect(textOf('operations/things-get.ts')).toContain(
      'export type ThingsGetSuccess = Success<number, Thing>;',
    );
  });
});

test('another path is taken by an option of the client', () => {
  expect(textOf('core.ts')).toContain("readonly door?: 'new' | 'old' | undefined;");
  expect(textOf('core.ts')).toContain("door: { given: options.door, values: ['new', 'old'] },");
  expect(textOf('operations/things-get.ts')).toContain(
    "call(client, atChosenPath(client, thingsGetOperation, 'door', { old: '/old/{id}' }), input, options)",
  );
});

test('api.md tells all of it', () => {
  expect(textOf('api.md')).toContain("  With `door: 'old'`: `GET /old/{id}`\n");
  expect(textOf('api.md')).toContain('  Or an error in the body: table `body` below\n');
  expect(textOf('api.md')).toMatch(
    /## Errors in the body: body\n[^]*\| 1 +\| `broken` +\| It's broken\. +\|\n\| 2 +\| `lost`[^]*\| other +\| `other` /,
  );
});

test('the spec as data has each value and each address, and what the body can tell', () => {
  const { text } = emitSpecData(model);
  const json = /operations: readonly SpecOperation\[\] = (.*);\n/.exec(text)?.[1] ?? '';
  const operations: unknown = JSON.parse(json);
  expect(operations).toMatchObject([
    {
      operationId: 'things.get',
      path: '/things/{id}',
      refusal: { property: 'code', success: 0, errorCodes: { 1: 'broken', 2: 'lost' } },
    },
    { operationId: 'things.name', path: '/things/{id}', selector: { property: 'action', value: 'Name' } },
    { operationId: 'things.paint', body: { required: true, schemaRef: 'parlance:acme#/$defs/Paint' } },
    { operationId: 'things.stop', responses: { 404: { otherBodies: [{ mediaType: 'text/plain' }] } } },
    { operationId: 'things.getOld', path: '/old/{id}', method: 'GET' },
  ]);
});

describe('the workbench', () => {
  test('compiles with methods by value', async () => {
    const bench = emitWorkbench(model);
    const client = files.map((file) => ({ ...file, path: `client/${file.path}` }));
    const sources = [
      ...client.filter(({ path }) => path.endsWith('.ts')),
      workbenchTypes,
      { ...bench, text: bench.text.replace('@parlance/client-acme', './client/index.js') },
    ];
    expect(compile(sources)).toStrictEqual([]);
  }, 60_000);

  test('asks for no field that the client fills in', () => {
    const { text } = emitWorkbench(model);
    const schema = /'things\.paint': \{.*"schema":(\{.*?\}), run: /.exec(text)?.[1] ?? '';
    const fits = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    expect(fits({ path: { id: 'a' }, body: { color: 'red' } })).toBe(true);
    expect(fits({ path: { id: 'a' }, body: { color: 'red', action: 'Paint' } })).toBe(false);
    expect(fits({ path: { id: 'a' }, body: {} })).toBe(false);
  });
});
