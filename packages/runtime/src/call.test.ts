import { describe, expect, test } from 'vitest';

import { ApiError, call, createCore, unwrap, type CallOptions } from './index.js';
import { coreFor, operation, sendJson, startServer } from './server.test-helper.js';

describe('time', () => {
  test('a server that never answers is a timeout of unknown outcome', async () => {
    const server = await startServer(() => undefined);
    const result = await call(coreFor(server.url), operation(), {}, { timeoutMs: 3_000 });
    expect(result).toMatchObject({
      kind: 'timeout',
      cause: { code: 'timeout', outcome: 'unknown', isRetryable: true },
    });
    expect(server.requests).toHaveLength(1);
  });

  test('a body that never ends is one too', async () => {
    const server = await startServer((response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    );
    expect(await call(coreFor(server.url), operation(), {}, { timeoutMs: 50 })).toMatchObject({
      kind: 'timeout',
    });
  });

  test('0 is no limit, and what no timer can hold is refused', async () => {
    const server = await startServer((response) => sendJson(response, 1));
    expect(await call(coreFor(server.url, { timeoutMs: 0 }), operation())).toMatchObject({ kind: 'success' });
    expect(await call(coreFor(server.url), operation(), {}, { timeoutMs: -1 })).toMatchObject({
      kind: 'config',
    });
    expect(await call(coreFor(server.url), operation(), {}, { timeoutMs: Number.NaN })).toMatchObject({
      kind: 'config',
    });
    expect(() => createCore({ baseUrl: server.url, timeoutMs: 2 ** 31 })).toThrow('timeoutMs');
  });

  test('while a repeat is waited for, the answer so far is given', async () => {
    const server = await startServer((response) => response.writeHead(503).end());
    const core = createCore({ baseUrl: server.url, retry: { baseDelayMs: 10_000 } });
    expect(await call(core, operation(), {}, { timeoutMs: 1_000 })).toMatchObject({
      kind: 'undeclared',
      status: 503,
    });
  });
});

describe('abort', () => {
  test("gives the signal's own reason", async () => {
    const controller = new AbortController();
    const server = await startServer(() => controller.abort('enough'));
    const result = await call(coreFor(server.url), operation(), {}, { signal: controller.signal });
    expect(result).toStrictEqual({ kind: 'abort', cause: 'enough' });
    expect(() => unwrap(result)).toThrow('enough');
  });

  test('before the call, nothing is sent', async () => {
    const server = await startServer((response) => sendJson(response, 1));
    const result = await call(coreFor(server.url), operation(), {}, { signal: AbortSignal.abort('early') });
    expect(result).toStrictEqual({ kind: 'abort', cause: 'early' });
    expect(server.requests).toHaveLength(0);
  });

  test('ends the wait for a repeat', async () => {
    const controller = new AbortController();
    const server = await startServer((response) => {
      response.writeHead(503).end();
      setTimeout(() => controller.abort('enough'), 20);
    });
    const core = createCore({ baseUrl: server.url, retry: { baseDelayMs: 60_000, maxDelayMs: 60_000 } });
    expect(await call(core, operation(), {}, { signal: controller.signal })).toStrictEqual({
      kind: 'abort',
      cause: 'enough',
    });
  });

  test('leaves nothing behind on a signal that lives on', async () => {
    const controller = new AbortController();
    const server = await startServer((response) => sendJson(response, 1));
    let listeners = 0;
    const signal: AbortSignal = Object.assign(controller.signal, {
      addEventListener: () => (listeners += 1),
      removeEventListener: () => (listeners -= 1),
    });
    await call(coreFor(server.url), operation(), {}, { signal });
    expect(listeners).toBe(0);
  });
});

describe('repeats', () => {
  const failing =
    (times: number, status = 503, headers = {}): Parameters<typeof startServer>[0] =>
    (response, _, count) => {
      if (count <= times) response.writeHead(status, headers).end();
      else sendJson(response, 'done');
    };
  const cases: {
    name: string;
    isSafe: boolean;
    options?: CallOptions;
    answer: ReturnType<typeof failing>;
    requests: number;
    kind: string;
  }[] = [
    { name: 'a passing failure', isSafe: true, answer: failing(2), requests: 3, kind: 'success' },
    { name: 'no more often than allowed', isSafe: true, answer: failing(9), requests: 3, kind: 'undeclared' },
    {
      name: 'not at all when told so',
      isSafe: true,
      options: { retry: false },
      answer: failing(1),
      requests: 1,
      kind: 'undeclared',
    },
    {
      name: 'as often as told',
      isSafe: true,
      options: { retry: { maxRetries: 4 } },
      answer: failing(4),
      requests: 5,
      kind: 'success',
    },
    {
      name: 'no unsafe call whose outcome is unknown',
      isSafe: false,
      answer: failing(1),
      requests: 1,
      kind: 'undeclared',
    },
    {
      name: 'an unsafe call that surely had no effect',
      isSafe: false,
      answer: failing(1, 429),
      requests: 2,
      kind: 'success',
    },
    {
      name: 'no refusal that waiting does not mend',
      isSafe: true,
      answer: failing(1, 404),
      requests: 1,
      kind: 'undeclared',
    },
    {
      name: 'nothing that asks for too long a wait',
      isSafe: true,
      answer: failing(1, 503, { 'retry-after': '3600' }),
      requests: 1,
      kind: 'undeclared',
    },
  ];
  test.each(cases)('$name', async ({ isSafe, options, answer, requests, kind }) => {
    const server = await startServer(answer);
    const result = await call(coreFor(server.url), operation({ isSafe }), {}, options);
    expect({ kind: result.kind, requests: server.requests.length }).toStrictEqual({ kind, requests });
  });

  test('wait longer each time, with some chance, and as long as Retry-After says', async () => {
    const server = await startServer(failing(2));
    const core = coreFor(server.url, { retry: { baseDelayMs: 1_000 } });
    await call(core, operation());
    const [first = 0, second = 0] = core.waits;
    expect(first >= 500 && first <= 1_000 && second >= 1_000 && second <= 2_000).toBe(true);
    const told = await startServer(failing(1, 503, { 'retry-after': '7' }));
    const patient = coreFor(told.url);
    await call(patient, operation());
    expect(patient.waits).toStrictEqual([7_000]);
  });

  test('send the body again', async () => {
    const server = await startServer(failing(1));
    const put = operation({
      method: 'put',
      body: { mediaType: 'application/json', serialize: (body) => JSON.stringify(body) },
    });
    await call(coreFor(server.url), put, { body: { a: 1 } });
    expect(server.requests.map(({ body }) => body)).toStrictEqual(['{"a":1}', '{"a":1}']);
  });

  test('a broken connection is repeated only where a repeat does no harm', async () => {
    const reset: Parameters<typeof startServer>[0] = (response, _, count) =>
      count === 1 ? response.destroy() : sendJson(response, 1);
    const one = await startServer(reset);
    expect(await call(coreFor(one.url), operation())).toMatchObject({ kind: 'success' });
    const other = await startServer(reset);
    const result = await call(coreFor(other.url), operation({ isSafe: false }));
    expect(result).toMatchObject({ kind: 'network', cause: { outcome: 'unknown' } });
  });

  test('a refused connection is repeated for any operation: nothing was sent', async () => {
    const server = await startServer(() => undefined);
    await server.close();
    const core = coreFor(server.url);
    const result = await call(core, operation({ isSafe: false }));
    expect(result).toMatchObject({ kind: 'network', cause: { outcome: 'not-sent', isRetryable: true } });
    expect(core.waits).toHaveLength(2);
  });
});

test('unwrap gives the data or throws what stands for the failure', async () => {
  const server = await startServer((response, _, count) =>
    count === 1 ? sendJson(response, 'data') : response.writeHead(403).end(),
  );
  const core = coreFor(server.url);
  expect(unwrap(await call(core, operation()))).toBe('data');
  const failure = await call(core, operation());
  expect(() => unwrap(failure)).toThrow(ApiError);
});

test('the fetch that is given does all requests', async () => {
  const seen: string[] = [];
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    seen.push(input instanceof Request ? `${input.method} ${input.url}` : 'not a Request');
    return Response.json('mine');
  };
  const result = await call(coreFor('https://api.example.com', { fetch }), operation());
  expect(result).toMatchObject({ kind: 'success', data: 'mine' });
  expect(seen).toStrictEqual(['GET https://api.example.com/things']);
});
