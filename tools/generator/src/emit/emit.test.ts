import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';

import { formatFile } from '../format.js';
import { buildModel } from '../model/build.js';
import { specFrom } from '../spec.test-helper.js';
import { emitApiMd } from './api-md.js';
import { compile } from './compile.test-helper.js';
import { emitGenerated } from './emit.js';
import { everything } from './fixture.test-helper.js';
import { packageSkeleton, renewReadme } from './package.js';
import { emitSpecData, specTypes } from './spec-data.js';
import type { OutputFile } from './text.js';

const STYLE = { printWidth: 110, singleQuote: true };

async function generate(): Promise<OutputFile[]> {
  const spec = await specFrom(everything);
  const model = buildModel(spec);
  const files = [
    ...(await emitGenerated(model, spec)),
    emitApiMd(model),
    emitSpecData(model),
    specTypes,
    ...packageSkeleton(model),
  ];
  return Promise.all(files.map((file) => formatFile(file, STYLE)));
}

let files: OutputFile[] = [];
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? `no ${path}`;

/** Without what depends on where the formatter breaks lines. */
const flat = (path: string): string =>
  textOf(path)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/,(?= [}\])])/g, '')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');

beforeAll(async () => {
  files = await generate();
});

describe('what is generated', () => {
  test('is the same to the byte the second time', async () => {
    expect(await generate()).toStrictEqual(files);
    expect(files.map(({ path }) => path)).toContain('operations/things-follow.ts');
  });

  test('compiles under the strictest flags, and so does its use; what is wrong does not', () => {
    const use = (body: string): OutputFile => ({
      path: 'use.ts',
      text: `import { createAcmeClient, thingsList, thingsRemove, type Thing, type ThingsRemoveResult } from './index.js';
const client = createAcmeClient({ baseUrl: 'https://a.example', auth: { clientId: 'i', clientSecret: async () => 's' }, token: 't', apiKey: 'k' });
${body}
export { thingsList, thingsRemove, type Thing, type ThingsRemoveResult };
`,
    });
    const sources = files.filter(
      ({ path }) => path.endsWith('.ts') && !/^(src\/|vitest|acme|types)/.test(path),
    );
    const right = use(`
for await (const { data } of client.things.follow({ path: { 'thing-id': 'x' } })) data.id satisfies string;
(await client.things.list())[0]?.kind satisfies 'small' | 'large' | (string & {}) | undefined;
(await client.things.remove()) satisfies undefined;
(await client.files.read()) satisfies Uint8Array;
(await client.files.add({ body: {} })) satisfies string | undefined;
await client.things.list({ query: { tags: ['a'], filter: { since: 'x' }, kind: 'other' }, headers: { 'X-Trace': 't' } }, { timeoutMs: 5 });
export function told(result: ThingsRemoveResult): string {
  switch (result.kind) {
    case 'success': return String(result.data satisfies undefined);
    case 'error': {
      if (result.status === 404) return result.code satisfies 'thing-not-found';
      return result.code satisfies 'http-503';
    }
    case 'undeclared': case 'decode': case 'network': case 'timeout': case 'config': case 'authentication': return result.cause.code;
    case 'abort': return String(result.cause);
    default: return result satisfies never;
  }
}`);
    expect(compile([...sources, right])).toStrictEqual([]);
    const wrong = use(`
await client.things.follow();
await client.things.follow({ path: { thingId: 'x' } });
await client.things.remove({ body: { id: 'a', more: 1 } });
await client.things.list({ querry: {} });
await client.things.list({}, { timeout: 5 });
createAcmeClient({ baseUrl: '' });
`);
    const errors = compile([...sources, wrong]);
    expect(errors.map((error) => error.split(' ')[0])).toStrictEqual(
      [4, 5, 6, 7, 8, 9].map((line) => `use.ts:${line}`),
    );
  }, 60_000);

  test('has no `any` in it', () => {
    for (const { path, text } of files)
      expect({
        path,
        any: /\bany\b(?! )/.exec(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ''))?.[0],
      }).toStrictEqual({ path, any: undefined });
  });

  test('tells where each file is from', () => {
    const sources = files.filter(
      ({ path }) => path.endsWith('.ts') && !/^(src|vitest)/.test(path) && path !== 'types.ts',
    );
    for (const { text } of sources)
      expect(text).toMatch(
        /^\/\/ Generated from openapi\.yaml by tools\/generator\. Do not edit: pnpm generate\.\n/,
      );
  });
});

describe('an operation module', () => {
  test('carries what the runtime needs to know, and no more', () => {
    expect(flat('operations/things-remove.ts')).toContain(
      "{ id: 'things.remove', method: 'delete', path: '/things', isSafe: true, security: [['oauth2']], body: toJson('application/json; charset=utf-8'), " +
        "responses: { 204: {}, 404: { code: 'thing-not-found', message: \"There's no such thing.\", isRetryable: false, outcome: 'not-sent' }, 503: { message: 'Busy.', isRetryable: true } } };",
    );
    expect(flat('operations/things-list.ts')).toContain(
      "queryStyles: { tags: 'form' }, responses: { 200: { body: 'json' }, '4XX': { body: 'json', message: 'No.' }, default: { message: 'Anything else.' } } };",
    );
    expect(flat('operations/things-list.ts')).toContain(
      "accept: 'application/json, application/problem+json',",
    );
    expect(flat('operations/things-follow.ts')).toContain('responses: { 200: {} }, stream: jsonEvents };');
    expect(flat('operations/files-add.ts')).toContain(
      "isSafe: false, security: [['key'], ['bearer']], accept: 'text/plain', body: toMultipart,",
    );
    expect(flat('operations/files-replace.ts')).toContain(
      "isSafe: false, security: [['oauth2']], body: toRaw('application/octet-stream'),",
    );
    expect(flat('operations/files-read.ts')).toContain(
      "security: [], accept: 'image/png', responses: { 200: { body: 'bytes' } } };",
    );
  });

  test('has a literal status and code for each declared failure', () => {
    expect(flat('operations/things-remove.ts')).toContain(
      "export type ThingsRemoveFailure = | Failure<404, undefined, 'thing-not-found'> | Failure<503, undefined, 'http-503'>;",
    );
    expect(flat('operations/things-list.ts')).toContain(
      'export type ThingsListFailure = Failure<number, Problem, string> | Failure<number, undefined, string>;',
    );
  });

  test('says what the spec says, and where that is from', () => {
    expect(textOf('operations/things-remove.ts')).toContain(`/**
 * Removes a thing.
 *
 * It is gone then.
 *
 * \`DELETE /things\`. Never throws: look at \`kind\`.
 *
 * Source: Acme Guide, 4.2 (documented).
 * @deprecated
 */
export const thingsRemove = (`);
  });
});

test('credentials come from the security schemes', () => {
  expect(flat('core.ts')).toContain(
    "createCore(options, { oauth2: clientCredentials(options.auth, 'oauth/token', oauthTokenOperation), " +
      "client: basic(options.auth.clientId, options.auth.clientSecret, ['auth.clientId', 'auth.clientSecret']), " +
      "bearer: options.token === undefined ? undefined : bearer(options.token, 'token'), " +
      "key: options.apiKey === undefined ? undefined : apiKey('X-Acme-Key', options.apiKey, 'apiKey') });",
  );
});

test('api.md has a line for each method', () => {
  expect(textOf('api.md')).toContain(
    '- `client.things.remove(input?: ThingsRemoveInput, options?)`: Removes a thing.\n  `DELETE /things` → 204 no body, 404 thing-not-found, 503\n',
  );
  expect(textOf('api.md')).toContain('`client.things.follow(input: ThingsFollowInput, options?)`');
});

describe('the spec as data', () => {
  test('checks with a validator that knows JSON Schema only', async () => {
    const model = buildModel(await specFrom(everything));
    const { text } = emitSpecData(model);
    const schemas: unknown = JSON.parse(
      /schemas: Readonly<Record<string, JsonSchema>> = (.*);\n/.exec(text)?.[1] ?? '',
    );
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    ajv.addSchema({ $id: 'parlance:acme', $defs: schemas });
    const validate = ajv.getSchema('parlance:acme#/$defs/ThingsListAnswer200');
    expect(validate?.([{ id: 'a', kind: 'unheard of' }])).toBe(true);
    expect(validate?.([{ id: 'longer than nine' }])).toBe(false);
    expect(text).not.toContain('x-extensible-enum');
  });
});

test('a README keeps what is written by hand', async () => {
  const model = buildModel(await specFrom(everything));
  const before = 'Mine.\n<!-- generated: operations -->\nold\n<!-- /generated -->\nMine too.\n';
  const after = renewReadme(before, model);
  expect(after).toMatch(
    /^Mine\.\n<!-- generated: operations -->\n\n\| Method [\s\S]*\| `files\.add` \| `POST \/files` \| Adds a file\. \|[\s\S]*<!-- \/generated -->\nMine too\.\n$/,
  );
  expect(renewReadme(after, model)).toBe(after);
  expect(renewReadme('nothing marked', model)).toBe('nothing marked');
});
