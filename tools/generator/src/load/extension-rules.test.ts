import { describe, expect, test } from 'vitest';

import { told } from '../emit/fixture.test-helper.js';
import { specFrom } from '../spec.test-helper.js';

const messageOf = (text: string): Promise<string> =>
  specFrom(text).then(
    () => 'nothing was found',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

/** The line of the first place where the text stands, counted from 1. */
const lineOf = (text: string): number => told.slice(0, told.indexOf(text)).split('\n').length;

test('a right spec is taken', async () => {
  expect(await messageOf(told)).toBe('nothing was found');
});

describe('a mistake is told with file, line and reason', () => {
  const cases: { name: string; from: string; to: string; line: string; want: string }[] = [
    {
      name: 'a vendor without words',
      from: 'paths:\n',
      to: 'x-vendor: { name: told }\npaths:\n',
      line: 'paths:',
      want: 'x-vendor has a name in kebab-case, a title and a protocol',
    },
    {
      name: 'a value without a method',
      from: '        Stop: { summary: Stops a thing. }\n',
      to: '',
      line: 'x-methods:',
      want: 'x-methods lacks Stop, which the mapping has',
    },
    {
      name: 'a method without a value',
      from: ", Stop: '#/components/schemas/Stop' }",
      to: ' }',
      line: 'x-methods:',
      want: "the discriminator's mapping lacks Stop",
    },
    {
      name: 'a method without a summary',
      from: '{ summary: Stops a thing. }',
      to: '{ description: Stops a thing. }',
      line: 'x-methods:',
      want: 'Stop needs a summary',
    },
    {
      name: 'a schema that says another value',
      from: 'const: Stop',
      to: 'const: Halt',
      line: 'x-methods:',
      want: 'the schema of Stop must say "const: Stop" for action',
    },
    {
      name: 'methods without a discriminator',
      from: 'discriminator:',
      to: 'x-discriminator:',
      line: 'x-methods:',
      want: 'x-methods needs a requestBody in place whose schema has a discriminator with a mapping',
    },
    {
      name: 'two methods of one name',
      from: 'operationId: things.get\n',
      to: 'operationId: things.stop\n',
      line: 'operationId: things.act',
      want: 'things.stop and things.stop would both become the function thingsStop; rename one',
    },
    {
      name: 'a table that is not there',
      from: 'x-error-when: body',
      to: 'x-error-when: head',
      line: 'x-error-when: body',
      want: 'x-error-when must name one of x-error-tables: body',
    },
    {
      name: 'an error without a code',
      from: 'x-error-code: broken',
      to: 'x-code: broken',
      line: "'1':",
      want: 'an error needs an x-error-code in kebab-case and a description',
    },
    {
      name: 'no meaning for other values',
      from: '    otherwise: { x-error-code: other, description: Something else. }\n',
      to: '',
      line: '  body:',
      want: 'an error needs an x-error-code in kebab-case and a description',
    },
    {
      name: 'a success that is an error too',
      from: 'success: 0',
      to: 'success: 1',
      line: "'1':",
      want: 'the value of a success cannot be an error too',
    },
    {
      name: 'a refusal without a schema',
      from: "    schema: '#/components/schemas/No'",
      to: "    schema: '#/components/schemas/Nobody'",
      line: '  body:',
      want: 'an error table names the schema of a refusal',
    },
    {
      name: 'an option with one value',
      from: 'values: [new, old]',
      to: 'values: [new]',
      line: '  door:',
      want: 'a client option has values, and one of them as default',
    },
    {
      name: 'an option that every client has',
      from: '  door:',
      to: '  baseUrl:',
      line: '  door:',
      want: "a client's option is a word in camelCase that no client has already; it is baseUrl",
    },
    {
      name: 'an option of a security scheme that cannot be one',
      from: 'x-client-option: tenantId',
      to: 'x-client-option: tenant-id',
      line: 'x-client-option:',
      want: "a client's option is a word in camelCase that no client has already; it is tenant-id",
    },
    {
      name: 'an alternative to nothing',
      from: 'operation: things.get,',
      to: 'operation: things.take,',
      line: 'x-instead-of:',
      want: 'x-instead-of names the operationId of an operation of this file',
    },
    {
      name: 'an alternative for the default',
      from: 'value: old',
      to: 'value: new',
      line: 'x-instead-of:',
      want: 'x-instead-of names an option of x-client-options and a value of it that is not the default',
    },
    {
      name: 'an alternative that answers otherwise',
      from: "        '200': { description: The same thing.",
      to: "        '202': { description: The same thing.",
      line: 'x-instead-of:',
      want: 'both operations must have the same method, names in the path, statuses and x-error-when',
    },
  ];
  test.each(cases)('$name', async ({ from, to, line, want }) => {
    expect(told).toContain(from);
    const message = await messageOf(told.replace(from, to));
    expect(message).toMatch(new RegExp(`^openapi\\.yaml:${lineOf(line)}:\\d+ `, 'm'));
    expect(message).toContain(want);
  });
});
