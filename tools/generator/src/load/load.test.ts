import { describe, expect, test } from 'vitest';

import { spec, specFrom, specOfSchema } from '../spec.test-helper.js';

const operation = (body: string): string =>
  spec(`  /things:\n    get:\n${body.replaceAll(/^/gm, '      ')}\n`);

const RIGHT = `tags: [things]
operationId: things.get
summary: Gets things.
responses: { '200': { description: Things. } }`;

test('a right spec is taken', async () => {
  const { api, document } = await specFrom(operation(RIGHT));
  expect(api).toBe('acme');
  expect(Object.keys(document.paths ?? {})).toStrictEqual(['/things']);
});

describe('a mistake is told with file, line, column and reason', () => {
  const cases: { name: string; text: string; want: string | RegExp }[] = [
    { name: 'not YAML', text: 'openapi: 3.1.0\ninfo: {\n', want: /^openapi\.yaml:3:1 / },
    {
      name: 'not OpenAPI',
      text: operation(RIGHT.replace('summary:', 'sumary:')),
      want: /^openapi\.yaml:11:7 Property `sumary` is not expected here/,
    },
    {
      name: 'a dead reference',
      text: specOfSchema("{ type: object, properties: { a: { $ref: '#/components/schemas/Nobody' } } }"),
      want: /^openapi\.yaml:17:\d+ .*resolve/,
    },
    {
      name: 'the shape of an operationId',
      text: operation(RIGHT.replace('things.get', 'getThings')),
      want: 'openapi.yaml:10:20 operationId must be <resource>.<method> in camelCase, for instance sessions.create; it is getThings',
    },
    {
      name: 'no operationId',
      text: operation(RIGHT.replace('operationId: things.get\n', '')),
      want: /^openapi\.yaml:8:5 operationId must be .* it is missing/,
    },
    {
      name: 'two tags',
      text: operation(RIGHT.replace('[things]', '[things, things]')),
      want: /an operation has exactly one tag; this has 2/,
    },
    {
      name: 'no success',
      text: operation(RIGHT.replace("'200'", "'404'")),
      want: /^openapi\.yaml:12:7 an operation declares at least one 2xx response/,
    },
    {
      name: 'an illegal x-retry',
      text: operation(`${RIGHT}\nx-retry: sometimes`),
      want: 'openapi.yaml:13:16 x-retry must be safe or unsafe',
    },
    {
      name: 'an illegal x-error-code',
      text: operation(RIGHT.replace('description: Things.', 'description: Things., x-error-code: Not Found')),
      want: /x-error-code must be a word in kebab-case/,
    },
    {
      name: 'an illegal x-extensible-enum',
      text: specOfSchema('{ type: string, x-extensible-enum: [a, 1] }'),
      want: /^openapi\.yaml:17:\d+ x-extensible-enum must be a list of strings or of integers/,
    },
    {
      name: 'an x-source without confidence',
      text: operation(`${RIGHT}\nx-source: { document: Guide }`),
      want: /x-source names a document and a confidence/,
    },
    {
      name: 'an unknown security scheme',
      text: operation(`${RIGHT}\nsecurity: [{ nobody: [] }]`),
      want: /nobody/,
    },
    {
      name: 'credentials nobody can send',
      text: spec('  {}\n', '  securitySchemes:\n    key: { type: apiKey, in: query, name: k }\n'),
      want: /the security scheme apiKey query is not supported/,
    },
    {
      name: 'a body that fetch refuses',
      text: operation(`${RIGHT}\nrequestBody: { content: { text/plain: {} } }`),
      want: /GET cannot carry a request body/,
    },
    {
      name: 'events without a schema',
      text: operation(
        RIGHT.replace(
          'description: Things.',
          "description: Things., content: { text/event-stream: { x-event-schema: '#/components/schemas/Nobody' } }",
        ),
      ),
      want: /^openapi\.yaml:12:\d+ x-event-schema must name a schema of this file/,
    },
    {
      name: 'two schemas of one name',
      text: spec('  {}\n', '  schemas:\n    foo-bar: { type: string }\n    FooBar: { type: string }\n'),
      want: /the schema FooBar and the schema foo-bar would both become the type FooBar; rename one/,
    },
    {
      name: "a schema with the name of an operation's type",
      text: specOfSchema('{ type: string }').replace('Other:', 'ThingsGetResult:'),
      want: /the schema ThingsGetResult and the operation things.get would both become/,
    },
  ];
  test.each(cases)('$name', async ({ text, want }) => {
    const failure = specFrom(text).then(
      () => 'nothing was found',
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    );
    const message = (await failure).replace(/^SpecError: /, '');
    expect(message).toMatch(want);
  });
});

test('two operations of one function name', async () => {
  const one = (path: string, id: string): string =>
    `  ${path}:\n    get: { tags: [things], operationId: ${id}, summary: S., responses: { '200': { description: D. } } }\n`;
  await expect(specFrom(spec(one('/a', 'a.bC') + one('/b', 'aB.c')))).rejects.toThrow(
    'openapi.yaml:10:41 a.bC and aB.c would both become the function aBC; rename one',
  );
});

test('a foreign spec only has to be usable', async () => {
  const text = operation('responses: { default: { description: D. } }');
  await expect(specFrom(text, false)).resolves.toMatchObject({ api: 'acme' });
  await expect(specFrom(text)).rejects.toThrow('operationId');
});
