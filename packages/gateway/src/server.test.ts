import { once } from 'node:events';
import { connect } from 'node:net';

import { fakeVendor } from '@parlance/chat/testing';
import { expect, onTestFinished, test } from 'vitest';

import { isType, readUntil } from './events.test-helper.js';
import { fakeDriver, readStarted, START, type StartedChat } from './gateway.test-helper.js';
import { startGateway, type RunningGateway } from './server.js';

async function listening(limits: object = {}): Promise<RunningGateway> {
  const vendor = fakeVendor();
  const gateway = await startGateway({
    port: 0,
    log: () => undefined,
    vendors: [fakeDriver(() => vendor.createProvider())],
    config: {
      limits: { requestsPerChatPerMinute: 1_000_000, ...limits },
      providers: { main: { vendor: 'fake', options: {} } },
    },
  });
  onTestFinished(() => gateway.close());
  return gateway;
}

const post = (url: string, body: object, chunked = false): Promise<Response> => {
  const text = JSON.stringify(body);
  const streamed = chunked ? { body: new Blob([text]).stream(), duplex: 'half' } : { body: text };
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, ...streamed });
};

const start = async ({ url }: RunningGateway): Promise<StartedChat> =>
  readStarted(await post(`${url}/v1/providers/main/chats`, START));

const open = (
  { url }: RunningGateway,
  { chatId, token }: StartedChat,
  signal?: AbortSignal,
): Promise<Response> =>
  fetch(`${url}/v1/chats/${chatId}/events`, {
    headers: { authorization: `Bearer ${token}` },
    ...(signal === undefined ? {} : { signal }),
  });

test('a browser that goes away frees its place', async () => {
  const gateway = await listening({ streamsPerChat: 1 });
  const chat = await start(gateway);
  const away = new AbortController();
  await open(gateway, chat, away.signal);
  expect((await open(gateway, chat)).status).toBe(429);
  away.abort();
  let response = await open(gateway, chat);
  while (response.status === 429) {
    await response.body?.cancel();
    response = await open(gateway, chat);
  }
  expect(response.status).toBe(200);
});

test('stopping ends open streams and closes the port', async () => {
  const gateway = await listening();
  const events = readUntil(await open(gateway, await start(gateway)));
  await gateway.close();
  expect((await events).some(isType('chat-ended'))).toBe(false);
  await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow('fetch failed');
});

test('stopping twice is stopping once', async () => {
  const gateway = await listening();
  await Promise.all([gateway.close(), gateway.close()]);
  await expect(gateway.close()).resolves.toBeUndefined();
});

test('a large chunked body is refused on the wire too', async () => {
  const gateway = await listening();
  const large = { ...START, message: 'x'.repeat(2_000_000) };
  expect((await post(`${gateway.url}/v1/providers/main/chats`, large, true)).status).toBe(413);
  expect((await post(`${gateway.url}/v1/providers/main/chats`, START, true)).status).toBe(201);
});

test('starts are limited by the address that the connection comes from', async () => {
  const gateway = await listening({ startsPerAddressPerMinute: 1 });
  await start(gateway);
  const again = await post(`${gateway.url}/v1/providers/main/chats`, START);
  expect(again.status).toBe(429);
});

test.each([
  { what: 'a port that is taken', want: /port is taken.*`--port`\); 0 takes any free one/ },
  { what: 'an address of another machine', host: '192.0.2.1', port: 0, want: /no such address.*`--host`/ },
])('$what is told as what it is, with the way out', async ({ host, port, want }) => {
  const { port: taken } = await listening();
  const config = { providers: { main: { vendor: 'fake', options: {} } } };
  const vendors = [fakeDriver(() => fakeVendor().createProvider())];
  const start = startGateway({
    config,
    vendors,
    port: port ?? taken,
    ...(host === undefined ? {} : { host }),
  });
  await expect(start).rejects.toMatchObject({
    name: 'ConfigError',
    code: 'cannot-listen',
    message: expect.stringMatching(want),
  });
});

test('stopping waits for no connection that a browser has opened ahead', async () => {
  const gateway = await listening();
  const socket = connect(gateway.port, '127.0.0.1');
  await once(socket, 'connect');
  const gone = once(socket, 'close');
  const startedAt = performance.now();
  await gateway.close();
  await gone;
  expect(performance.now() - startedAt).toBeLessThan(4_000);
});
