import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';

import { call, type CallFailure, type AnyAnswer, type Operation } from './index.js';
import { coreFor, operation, startServer } from './server.test-helper.js';

type Result = AnyAnswer | CallFailure;

/** The result of an answer. */
async function resultOf(
  responses: Operation['responses'],
  answer: (response: ServerResponse) => void,
): Promise<Result> {
  const server = await startServer(answer);
  return call(coreFor(server.url), operation({ responses }), {}, { retry: false });
}

const plain =
  (status: number, type: string | undefined, body: string | Buffer = '') =>
  (response: ServerResponse): void => {
    response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
  };

describe('a success', () => {
  const cases: {
    name: string;
    body?: 'json' | 'text' | 'bytes';
    type: string | undefined;
    sent: string | Buffer;
    data: unknown;
  }[] = [
    {
      name: 'JSON',
      body: 'json',
      type: 'application/json; charset=utf-8',
      sent: '{"a":"ü"}',
      data: { a: 'ü' },
    },
    { name: 'vendor JSON', body: 'json', type: 'application/vnd.acme.v2+json', sent: '[1]', data: [1] },
    { name: 'JSON without a type', body: 'json', type: undefined, sent: '{"a":1}', data: { a: 1 } },
    { name: 'JSON null', body: 'json', type: 'application/json', sent: 'null', data: null },
    {
      name: 'JSON with a byte order mark',
      body: 'json',
      type: 'application/json',
      sent: '\uFEFF{}',
      data: {},
    },
    {
      name: 'JSON in Latin-1',
      body: 'json',
      type: 'application/json; charset=iso-8859-1',
      sent: Buffer.from('"ü"', 'latin1'),
      data: 'ü',
    },
    {
      name: 'an unknown charset is read as UTF-8',
      body: 'json',
      type: 'application/json; charset=klingon',
      sent: '"ü"',
      data: 'ü',
    },
    { name: 'text', body: 'text', type: 'text/csv', sent: 'a,b', data: 'a,b' },
    { name: 'empty text', body: 'text', type: 'text/plain', sent: '', data: '' },
    {
      name: 'bytes',
      body: 'bytes',
      type: 'image/png',
      sent: Buffer.from([0, 255]),
      data: new Uint8Array([0, 255]),
    },
    { name: 'XML', body: 'text', type: 'application/xml; charset=utf-8', sent: '<a/>', data: '<a/>' },
    { name: 'an undeclared body is not data', type: 'text/plain', sent: 'OK', data: undefined },
    { name: 'an empty page is no body', type: 'text/html', sent: '', data: undefined },
  ];
  test.each(cases)('$name', async ({ body, type, sent, data }) => {
    const result = await resultOf({ 200: body ? { body } : {} }, plain(200, type, sent));
    expect(result).toMatchObject({ kind: 'success', status: 200 });
    expect(result.kind === 'success' && result.data).toStrictEqual(data);
  });

  test('204 has no data', async () => {
    expect(await resultOf({ 204: {} }, plain(204, undefined))).toMatchObject({
      kind: 'success',
      status: 204,
      data: undefined,
    });
  });

  test('HEAD never has data', async () => {
    const server = await startServer(plain(200, 'application/json'));
    const result = await call(coreFor(server.url), operation({ method: 'head' }));
    expect(result).toMatchObject({ kind: 'success', data: undefined });
  });

  test('a range of statuses', async () => {
    expect(await resultOf({ '2XX': { body: 'json' } }, plain(202, 'application/json', '1'))).toMatchObject({
      kind: 'success',
      status: 202,
      data: 1,
    });
  });
});

describe('a success that is none', () => {
  const cases: { name: string; type: string; sent: string; code?: string }[] = [
    { name: 'HTML where JSON is declared', type: 'text/html', sent: '<h1>Sign in</h1>' },
    {
      name: 'an empty body where JSON is declared',
      type: 'application/json',
      sent: '',
      code: 'answer-empty',
    },
    { name: 'broken JSON', type: 'application/json', sent: '{"text":"secret words' },
    { name: 'a type that only ends like JSON', type: 'application/notjson', sent: '{}' },
  ];
  test.each(cases)('$name is a decode error', async ({ type, sent, code = 'decode' }) => {
    const result = await resultOf({ 200: { body: 'json' } }, plain(200, type, sent));
    expect(result).toMatchObject({
      kind: 'decode',
      status: 200,
      cause: { code, name: 'DecodeError', outcome: 'unknown' },
    });
    expect(result.kind === 'decode' && result.cause.message).not.toMatch(/secret|Sign in/);
  });

  test.each([undefined, 'json', 'text', 'bytes'] as const)(
    "a proxy's page where %s is declared is a decode error",
    async (body) => {
      const page = plain(200, 'text/html; charset=utf-8', '<h1>Sign in</h1>');
      expect(await resultOf({ 200: body ? { body } : {} }, page)).toMatchObject({
        kind: 'decode',
        status: 200,
      });
    },
  );

  test('a page that is declared is data', async () => {
    const server = await startServer(plain(200, 'text/html', '<p>'));
    const declared = operation({ accept: 'text/html', responses: { 200: { body: 'text' } } });
    expect(await call(coreFor(server.url), declared)).toMatchObject({ kind: 'success', data: '<p>' });
  });

  test('a 2xx that is not declared', async () => {
    const result = await resultOf({ 200: { body: 'json' } }, plain(202, 'application/json', '{}'));
    expect(result).toMatchObject({
      kind: 'undeclared',
      status: 202,
      cause: { outcome: 'unknown', code: 'http-202' },
    });
  });
});

describe('an error', () => {
  test('an empty 404 is one', async () => {
    const result = await resultOf(
      { 200: { body: 'json' }, 404: { body: 'json', code: 'not-here' } },
      plain(404, undefined),
    );
    expect(result).toMatchObject({
      kind: 'error',
      status: 404,
      error: undefined,
      code: 'not-here',
      cause: {
        status: 404,
        operation: 'things.get',
        code: 'not-here',
        outcome: 'not-sent',
        isRetryable: false,
      },
    });
  });

  test('its declared body is typed data, and hidden from logs', async () => {
    const result = await resultOf(
      { 200: {}, 400: { body: 'json' } },
      plain(400, 'application/problem+json', '{"title":"customer said so"}'),
    );
    expect(result).toMatchObject({ kind: 'error', error: { title: 'customer said so' }, code: 'http-400' });
    expect(result.kind === 'error' && result.cause.body).toStrictEqual({ title: 'customer said so' });
    expect(JSON.stringify(result.kind === 'error' && result.cause)).not.toContain('customer');
  });

  test("a proxy's HTML page is not taken for the declared body", async () => {
    expect(
      await resultOf({ 200: {}, 503: { body: 'json' } }, plain(503, 'text/html', '<h1>503</h1>')),
    ).toMatchObject({ kind: 'error', status: 503, error: undefined });
  });

  test('a text body', async () => {
    expect(await resultOf({ 200: {}, 415: { body: 'text' } }, plain(415, 'text/plain', 'no'))).toMatchObject({
      kind: 'error',
      error: 'no',
    });
  });

  test('`default` stands for every other error', async () => {
    expect(
      await resultOf({ 200: {}, default: { body: 'json' } }, plain(418, 'application/json', '{"a":1}')),
    ).toMatchObject({ kind: 'error', status: 418, error: { a: 1 } });
  });

  test.each([
    { status: 429, isRetryable: true, outcome: 'not-sent' },
    { status: 502, isRetryable: true, outcome: 'unknown' },
    { status: 500, isRetryable: false, outcome: 'unknown' },
    { status: 408, isRetryable: true, outcome: 'unknown' },
    { status: 524, isRetryable: true, outcome: 'unknown' },
    { status: 403, isRetryable: false, outcome: 'not-sent' },
  ])('undeclared $status', async ({ status, isRetryable, outcome }) => {
    expect(await resultOf({ 200: {} }, plain(status, undefined))).toMatchObject({
      kind: 'undeclared',
      status,
      cause: { isRetryable, outcome },
    });
  });

  test('what the description says of it wins', async () => {
    const spec = { isRetryable: true, outcome: 'not-sent', message: 'Full.' } as const;
    const result = await resultOf({ 200: {}, 500: spec }, plain(500, undefined));
    expect(result).toMatchObject({ kind: 'error', cause: { isRetryable: true, outcome: 'not-sent' } });
    expect(result.kind === 'error' && result.cause.message).toContain('Full.');
  });

  test.each([
    { value: '7', want: 7_000 },
    { value: 'soon', want: undefined },
    { value: new Date(0).toUTCString(), want: 0 },
  ])('Retry-After: $value', async ({ value, want }) => {
    const result = await resultOf({ 200: {} }, (response) =>
      response.writeHead(503, { 'retry-after': value }).end(),
    );
    expect(result.kind === 'undeclared' && result.cause.retryAfterMs).toBe(want);
  });
});

test('a connection that breaks inside the body is a network error of unknown outcome', async () => {
  const result = await resultOf({ 200: { body: 'json' } }, (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"a":');
    setImmediate(() => response.destroy());
  });
  expect(result).toMatchObject({
    kind: 'network',
    cause: { code: 'connection-lost', outcome: 'unknown', isRetryable: true },
  });
});
