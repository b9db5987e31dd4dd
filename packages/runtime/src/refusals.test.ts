import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byTable, call, type AnyAnswer, type CallFailure } from './index.js';
import { coreFor, operation, startServer } from './server.test-helper.js';

const read = byTable({
  property: 'code',
  success: 0,
  errors: {
    1: { code: 'missing', message: 'Something is missing.', isRetryable: false, outcome: 'not-sent' },
    2: { code: 'busy', isRetryable: true, outcome: 'not-sent' },
  },
  otherwise: { code: 'other', outcome: 'unknown' },
});
const told = operation({
  read,
  responses: { 200: { body: 'json' }, 404: { body: 'json', code: 'gone' }, 500: {} },
});

async function resultOf(
  status: number,
  text: string,
  type = 'application/json',
): Promise<AnyAnswer | CallFailure> {
  const server = await startServer((response) =>
    response.writeHead(status, type === '' ? {} : { 'content-type': type }).end(text),
  );
  return call(coreFor(server.url), told, {}, { retry: false });
}

describe('the body decides', () => {
  test.each([200, 404, 500, 418])('a refusal at HTTP status %s', async (status) => {
    expect(await resultOf(status, '{"code":1,"why":"Ana"}')).toMatchObject({
      kind: 'error',
      status,
      code: 'missing',
      error: { code: 1, why: 'Ana' },
      cause: { isRetryable: false, outcome: 'not-sent', status },
    });
  });

  test.each([200, 404, 500, 418])('a success at HTTP status %s', async (status) => {
    expect(await resultOf(status, '{"code":0,"a":1}')).toMatchObject({
      kind: 'success',
      status,
      data: { code: 0, a: 1 },
    });
  });

  test('a value that is not listed, even one that every object has', async () => {
    expect(await resultOf(200, '{"code":99}')).toMatchObject({ code: 'other' });
    expect(await resultOf(200, '{"code":"toString"}')).toMatchObject({ code: 'other' });
  });

  test('without a Content-Type too, and as text', async () => {
    expect(await resultOf(200, '{"code":"1"}', '')).toMatchObject({ code: 'missing' });
  });

  test('nothing that the other side says gets into the message', async () => {
    const result = await resultOf(200, '{"code":1,"why":"Ana"}');
    expect(result).toMatchObject({ cause: { message: expect.stringContaining('Something is missing.') } });
    expect(JSON.stringify(result)).not.toMatch(/"message":"[^"]*Ana/);
  });
});

describe('where the body does not tell, the HTTP status decides', () => {
  test.each([
    '',
    'no',
    '<html></html>',
    '[]',
    '"0"',
    '{"other":0}',
    '{"code":null}',
    '{"code":{"a":0}}',
    '{"code":0',
  ])('%s', async (text) => {
    expect(await resultOf(404, text)).toMatchObject({ kind: 'error', code: 'gone' });
    expect(await resultOf(418, text)).toMatchObject({ kind: 'undeclared', status: 418 });
  });

  test('a body of another type is not read as JSON', async () => {
    expect(await resultOf(404, '{"code":1}', 'text/plain')).toMatchObject({ code: 'gone' });
    expect(await resultOf(200, '{"code":1}', 'text/html')).toMatchObject({ kind: 'decode' });
  });

  test('an answer without a body', async () => {
    expect(await resultOf(204, '')).toMatchObject({ kind: 'undeclared', status: 204 });
  });

  test('a success whose body does not say so is one all the same', async () => {
    expect(await resultOf(200, '{"a":1}')).toMatchObject({ kind: 'success', data: { a: 1 } });
  });
});

test('a refusal that says so is repeated', async () => {
  const server = await startServer((response, _, count) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{"code":${count === 1 ? 2 : 0}}`),
  );
  expect(await call(coreFor(server.url), told)).toMatchObject({ kind: 'success' });
  expect(server.requests).toHaveLength(2);
});

test('whatever a body is, only the value of a success makes a success against the status', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.constantFrom(400, 404, 500), async (text, status) => {
      const answer = new Response(text, { status, headers: { 'content-type': 'application/json' } });
      expect((await read(told, answer, 0)).kind).not.toBe('success');
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.integer({ min: 200, max: 599 }),
      async (fields, status) => {
        fc.pre(![204, 205, 304].includes(status));
        const text = JSON.stringify({ ...fields, code: 0 });
        const answer = new Response(text, { status, headers: { 'content-type': 'application/json' } });
        expect((await read(told, answer, 0)).kind).toBe('success');
      },
    ),
  );
});
