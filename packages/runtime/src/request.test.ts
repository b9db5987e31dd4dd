import { describe, expect, test } from 'vitest';

import { call, toForm, toJson, toMultipart, toRaw, type CallInput, type Operation } from './index.js';
import { coreFor, operation, sendJson, startServer, type Received } from './server.test-helper.js';

/** What arrives when an operation is called with an input. */
async function arrived(given: Partial<Operation>, input: CallInput = {}): Promise<Received> {
  const server = await startServer((response) => sendJson(response, {}));
  const result = await call(coreFor(server.url), operation(given), input);
  expect(result.kind).toBe('success');
  const [request] = server.requests;
  if (!request) throw new Error('Nothing arrived.');
  return request;
}

describe('path values', () => {
  test('are percent-encoded, so that none can change the path', async () => {
    const { url } = await arrived({ path: '/things/{id}/parts' }, { path: { id: 'c_1/../x?y#z %$&' } });
    expect(url).toBe('/things/c_1%2F..%2Fx%3Fy%23z%20%25%24%26/parts');
  });

  test.each(['', '.', '..'])('%o is refused before anything is sent', async (id) => {
    const server = await startServer((response) => sendJson(response, {}));
    const result = await call(coreFor(server.url), operation({ path: '/things/{id}' }), { path: { id } });
    expect(result).toMatchObject({ kind: 'config', cause: { code: 'path-value', outcome: 'not-sent' } });
    expect(server.requests).toHaveLength(0);
  });

  test('a base path stays in front', async () => {
    const server = await startServer((response) => sendJson(response, {}));
    await call(coreFor(`${server.url}/base/`), operation());
    expect(server.requests[0]?.url).toBe('/base/things');
  });
});

describe('query values', () => {
  const at = new Date('2026-01-02T03:04:05.000Z');
  const cases: {
    name: string;
    query: Record<string, unknown>;
    styles?: Operation['queryStyles'];
    want: string;
  }[] = [
    { name: 'arrays repeat the name', query: { a: ['x', 'y z'] }, want: '?a=x&a=y%20z' },
    { name: 'arrays joined', query: { a: ['x,1', 'y'] }, styles: { a: 'form' }, want: '?a=x%2C1,y' },
    { name: 'pipes', query: { a: [1, 2] }, styles: { a: 'pipeDelimited' }, want: '?a=1%7C2' },
    { name: 'objects', query: { f: { from: 1, to: undefined } }, want: '?f%5Bfrom%5D=1' },
    { name: 'objects spread', query: { f: { from: 1 } }, styles: { f: 'form' }, want: '?from=1' },
    { name: 'JSON', query: { f: { a: [1] } }, styles: { f: 'json' }, want: '?f=%7B%22a%22%3A%5B1%5D%7D' },
    { name: 'dates are not lost', query: { at }, want: '?at=2026-01-02T03%3A04%3A05.000Z' },
    {
      name: 'absent values are left out',
      query: { a: undefined, b: null, c: [], d: false },
      want: '?d=false',
    },
    { name: 'nothing', query: {}, want: '' },
  ];
  test.each(cases)('$name', async ({ query, styles, want }) => {
    const { url } = await arrived(styles ? { queryStyles: styles } : {}, { query });
    expect(url).toBe(`/things${want}`);
  });
});

describe('headers', () => {
  test('Accept is what the operation says, parameters are sent, absent ones are not', async () => {
    const { headers } = await arrived(
      { accept: 'application/json, text/plain' },
      { headers: { 'X-One': 1, 'X-Two': undefined } },
    );
    expect(headers).toMatchObject({ accept: 'application/json, text/plain', 'x-one': '1' });
    expect(headers).not.toHaveProperty('x-two');
  });

  test("a call's own win over the client's", async () => {
    const server = await startServer((response) => sendJson(response, {}));
    const core = coreFor(server.url, { headers: { 'x-a': 'client', 'x-b': 'client' } });
    await call(core, operation(), {}, { headers: { 'x-b': 'call' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-a': 'client', 'x-b': 'call' });
  });
});

describe('bodies', () => {
  test('JSON goes out under the declared media type', async () => {
    const body = toJson('application/merge-patch+json');
    const request = await arrived({ method: 'patch', body }, { body: { a: 'ü' } });
    expect(request.headers['content-type']).toBe('application/merge-patch+json');
    expect(request.body).toBe('{"a":"ü"}');
  });

  test('DELETE carries one', async () => {
    const request = await arrived(
      { method: 'delete', body: toJson('application/json') },
      { body: { sessionId: 's' } },
    );
    expect(request).toMatchObject({ method: 'DELETE', body: '{"sessionId":"s"}' });
  });

  test('form fields', async () => {
    const request = await arrived(
      { method: 'post', body: toForm },
      { body: { a: 'x y&z', b: [1, 2], c: undefined } },
    );
    expect(request.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(request.body).toBe('a=x+y%26z&b=1&b=2');
  });

  test('multipart brings its own boundary; objects are JSON parts', async () => {
    const request = await arrived(
      { method: 'post', body: toMultipart },
      { body: { name: 'n', meta: { a: 1 }, file: new Blob(['data']) } },
    );
    expect(request.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.body).toContain(
      'name="meta"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
    );
    expect(request.body).toContain('\r\n\r\ndata\r\n');
  });

  test('text and bytes go out as they are', async () => {
    const text = await arrived({ method: 'post', body: toRaw('text/plain') }, { body: 'hi "there"' });
    expect(text).toMatchObject({ body: 'hi "there"', headers: { 'content-type': 'text/plain' } });
    const bytes = await arrived(
      { method: 'post', body: toRaw('application/octet-stream') },
      { body: new Uint8Array([104, 105]) },
    );
    expect(bytes).toMatchObject({ body: 'hi', headers: { 'content-type': 'application/octet-stream' } });
  });

  test('no body, no Content-Type', async () => {
    const { headers } = await arrived({ method: 'post', body: toJson('application/json') });
    expect(headers).not.toHaveProperty('content-type');
  });

  test('what cannot be written is a config error that was not sent', async () => {
    const server = await startServer((response) => sendJson(response, {}));
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const result = await call(
      coreFor(server.url),
      operation({ method: 'post', body: toJson('application/json') }),
      { body: loop },
    );
    expect(result).toMatchObject({ kind: 'config', cause: { outcome: 'not-sent' } });
  });
});

test('a redirect is not followed: it could send credentials elsewhere', async () => {
  const server = await startServer((response) => response.writeHead(307, { location: '/elsewhere' }).end());
  const result = await call(coreFor(server.url), operation());
  expect(result).toMatchObject({ kind: 'undeclared', status: 307 });
  expect(server.requests).toHaveLength(1);
});
