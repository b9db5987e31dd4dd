import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { readFields, START, testGateway, type TestGateway } from './gateway.test-helper.js';
import type { PublicJwk } from './identity-config.js';
import { createBackend, trusting } from './identity.test-helper.js';

const first = await createBackend('ES256', 'first');
const second = await createBackend('ES256', 'second');

interface KeyServer {
  readonly url: string;
  /** How often the keys were asked for. */
  readonly reads: () => number;
  keys: readonly PublicJwk[];
  status: number;
}

/** Where a company's keys stand. */
async function serveKeys(keys: readonly PublicJwk[]): Promise<KeyServer> {
  let reads = 0;
  const server = createServer((_request, response) => {
    reads += 1;
    response.writeHead(state.status, { 'content-type': 'application/json', location: '/elsewhere' });
    response.end(JSON.stringify({ keys: state.keys }));
  });
  const state: KeyServer = { url: await listen(server), reads: () => reads, keys, status: 200 };
  return state;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return `http://127.0.0.1:${address.port}/jwks.json`;
}

const gatewayWith = (jwksUrl: string): TestGateway => {
  const { keys: _, ...identity } = trusting([]);
  return testGateway({ config: { identity: { ...identity, jwksUrl } } });
};

let starts = 0;

const startWith = async ({ ask }: TestGateway, token: string): Promise<Response> => {
  starts += 1;
  const clientChatId = `chat-${starts}`.padEnd(22, '-');
  return ask('POST', '/v1/providers/main/chats', {
    body: { ...START, clientChatId },
    headers: { 'parlance-identity': token },
  });
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('keys that stand elsewhere', () => {
  test('are read once for many tokens', async () => {
    const keys = await serveKeys([first.publicKey, second.publicKey]);
    const gateway = gatewayWith(keys.url);
    expect(keys.reads()).toBe(0);
    for (const backend of [first, second, first])
      expect((await startWith(gateway, await backend.sign())).status).toBe(201);
    expect(keys.reads()).toBe(1);
  });

  test('are read again when a token names a new one', async () => {
    const keys = await serveKeys([first.publicKey]);
    const gateway = gatewayWith(keys.url);
    await startWith(gateway, await first.sign());
    keys.keys = [second.publicKey];
    vi.setSystemTime(Date.now() + 31_000);
    expect((await startWith(gateway, await second.sign())).status).toBe(201);
    expect(await readFields(await startWith(gateway, await first.sign()))).toMatchObject({
      reason: 'key-unknown',
    });
    expect(keys.reads()).toBe(2);
  });

  test('are not read for each token of a stranger', async () => {
    const keys = await serveKeys([first.publicKey]);
    const gateway = gatewayWith(keys.url);
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await startWith(gateway, await second.sign())).status).toBe(401);
    expect(keys.reads()).toBe(1);
  });

  test('are forgotten after a while: a key that was withdrawn counts no more', async () => {
    const keys = await serveKeys([first.publicKey]);
    const gateway = gatewayWith(keys.url);
    await startWith(gateway, await first.sign());
    keys.keys = [second.publicKey];
    vi.setSystemTime(Date.now() + 601_000);
    expect((await startWith(gateway, await first.sign())).status).toBe(401);
  });

  test.each([
    { what: 'fail', status: 500 },
    { what: 'are said to be elsewhere', status: 302 },
  ])('that $what let nobody in, and the log says where to look', async ({ status }) => {
    const keys = await serveKeys([first.publicKey]);
    keys.status = status;
    const gateway = gatewayWith(keys.url);
    const problem = await readFields(await startWith(gateway, await first.sign()));
    expect(problem).toMatchObject({
      status: 503,
      code: 'identity-keys',
      isRetryable: true,
      outcome: 'not-sent',
    });
    expect(JSON.stringify(problem)).not.toContain('127.0.0.1');
    expect(gateway.log).toMatchObject([
      { status: 503, code: 'identity-keys', error: expect.stringMatching(/127\.0\.0\.1.*identity\.jwksUrl/) },
    ]);
    expect(gateway.vendor.calls.start).toBe(0);
    expect(keys.reads()).toBe(1);
    keys.status = 200;
    expect((await startWith(gateway, await first.sign())).status).toBe(503);
    expect(keys.reads()).toBe(1);
    vi.setSystemTime(Date.now() + 5_000);
    expect((await startWith(gateway, await first.sign())).status).toBe(201);
  });

  describe('that cannot be read again', () => {
    const gatewayWithKeys = async (): Promise<{ keys: KeyServer; gateway: TestGateway }> => {
      const keys = await serveKeys([first.publicKey]);
      const gateway = gatewayWith(keys.url);
      await startWith(gateway, await first.sign());
      keys.status = 500;
      return { keys, gateway };
    };

    test('count for an hour, and no longer', async () => {
      const { keys, gateway } = await gatewayWithKeys();
      vi.setSystemTime(Date.now() + 3_599_000);
      expect((await startWith(gateway, await first.sign())).status).toBe(201);
      expect(keys.reads()).toBe(2);
      vi.setSystemTime(Date.now() + 2_000);
      expect((await startWith(gateway, await first.sign())).status).toBe(503);
    });

    test('are asked for every 5 s at most, however many tokens name others; whether those count is not known', async () => {
      const { keys, gateway } = await gatewayWithKeys();
      vi.setSystemTime(Date.now() + 31_000);
      for (let attempt = 0; attempt < 5; attempt += 1)
        expect((await startWith(gateway, await second.sign())).status).toBe(503);
      expect((await startWith(gateway, await first.sign())).status).toBe(201);
      expect(keys.reads()).toBe(2);
      vi.setSystemTime(Date.now() + 5_000);
      keys.keys = [second.publicKey];
      keys.status = 200;
      expect((await startWith(gateway, await second.sign())).status).toBe(201);
    });
  });

  test('that are no keys let nobody in', async () => {
    const keys = await serveKeys([{ kty: 'EC', kid: 'first' }]);
    expect((await startWith(gatewayWith(keys.url), await first.sign())).status).toBe(401);
  });
});
