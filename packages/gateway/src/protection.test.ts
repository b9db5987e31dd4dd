import { manualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import {
  ORIGIN,
  readFields,
  SECRET_TEXT,
  START,
  testGateway,
  toRequest,
  type TestGateway,
} from './gateway.test-helper.js';

const CHATS = '/v1/providers/main/chats';

const preflight = ({ gateway }: TestGateway, origin: string): Promise<Response> =>
  gateway.fetch(
    toRequest('OPTIONS', CHATS, {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    }),
  );

test('a page of a listed origin may ask, read the answer, and send a token', async () => {
  const gateway = testGateway();
  const { status, headers } = await preflight(gateway, ORIGIN);
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(headers.get('access-control-allow-headers')).toBe(
    'authorization,content-type,last-event-id,parlance-identity',
  );
  expect(headers.get('access-control-allow-methods')).toBe('GET,POST,PUT');
  expect(headers.get('vary')).toContain('Origin');
  const answer = await gateway.ask('POST', CHATS, { body: START, headers: { origin: ORIGIN } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(answer.headers.get('vary')).toContain('Origin');
  expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after');
});

test('a page of a listed origin can read what was refused', async () => {
  const answer = await testGateway().ask('POST', CHATS, { body: {}, headers: { origin: ORIGIN } });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
});

test.each([
  'https://elsewhere.example',
  'https://www.example.com.elsewhere.example',
  'https://www.example.com:8443',
  'http://www.example.com',
  'HTTPS://WWW.EXAMPLE.COM',
  'null',
])('a page of %s may neither ask nor look', async (origin) => {
  const gateway = testGateway();
  for (const response of [
    await preflight(gateway, origin),
    await gateway.ask('POST', CHATS, { body: START, headers: { origin } }),
    await gateway.ask('GET', '/v1/providers', { headers: { origin } }),
  ]) {
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
    expect(await readFields(response)).toMatchObject({ code: 'origin-refused' });
  }
  expect(gateway.vendor.calls.start).toBe(0);
});

test('a server, which sends no origin, may ask', async () => {
  const response = await testGateway().ask('POST', CHATS, { body: START });
  expect(response.status).toBe(201);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('no answer ever allows all origins or cookies', async () => {
  const gateway = testGateway();
  for (const response of [
    await preflight(gateway, ORIGIN),
    await gateway.ask('GET', '/v1/providers', { headers: { origin: ORIGIN } }),
  ]) {
    expect([...response.headers.values()]).not.toContain('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test.each(['/v1/providers', '/health/live', '/nowhere'])(
  '%s is answered with strict headers',
  async (path) => {
    const { headers } = await testGateway().gateway.fetch(toRequest('GET', path));
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('strict-transport-security')).toBeNull();
  },
);

test.each([
  ['GET', '/nowhere'],
  ['GET', '/v1/providers/main/chats'],
  ['DELETE', '/v1/chats/AAAAAAAAAAAAAAAAAAAAAA'],
  ['POST', '/health/live'],
])('%s %s is no route', async (method, path) => {
  const response = await testGateway().gateway.fetch(toRequest(method, path));
  expect(await readFields(response)).toMatchObject({ status: 404, code: 'route-not-found' });
});

test('a large body is refused, whether its length is announced or not', async () => {
  const { gateway, vendor } = testGateway({ config: { maxBodyBytes: 1_024 } });
  const body = JSON.stringify({ ...START, message: 'x'.repeat(1_000) });
  const announced = toRequest('POST', CHATS, { body, headers: { 'content-length': String(body.length) } });
  // Node needs `duplex` for a stream; the browsers' types do not know it.
  const streamed = { body: new Blob([body]).stream(), duplex: 'half' };
  const chunked = new Request(announced.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...streamed,
  });
  for (const request of [announced, chunked]) expect((await gateway.fetch(request)).status).toBe(413);
  expect(vendor.calls.start).toBe(0);
});

test('a body that is not UTF-8 is told apart', async () => {
  const { gateway } = testGateway();
  const headers = { 'content-type': 'application/json' };
  const request = new Request(toRequest('POST', CHATS).url, {
    method: 'POST',
    headers,
    body: new Uint8Array([0x22, 0xff, 0x22]),
  });
  expect(await readFields(await gateway.fetch(request))).toMatchObject({
    status: 400,
    detail: expect.stringContaining('UTF-8'),
  });
});

test.each([
  { body: '{', headers: {}, detail: /not JSON/ },
  { body: '', headers: {}, detail: /not JSON/ },
  { body: '[]', headers: {}, detail: /must be object/ },
  { body: JSON.stringify(START), headers: { 'content-type': 'text/plain' }, detail: /application\/json/ },
])('a body that is not as it should be is told apart: $detail', async ({ body, headers, detail }) => {
  const response = await testGateway().ask('POST', CHATS, { body, headers });
  expect(await readFields(response)).toMatchObject({ status: 400, detail: expect.stringMatching(detail) });
});

const start = async (
  { ask }: TestGateway,
  remoteAddress: string,
  headers: Record<string, string> = {},
): Promise<number> => (await ask('POST', CHATS, { body: START, info: { remoteAddress }, headers })).status;

test('starts are limited per address and minute', async () => {
  const clock = manualClock();
  const gateway = testGateway({ clock, config: { limits: { startsPerAddressPerMinute: 2 } } });
  expect([
    await start(gateway, '192.0.2.1'),
    await start(gateway, '192.0.2.1'),
    await start(gateway, '192.0.2.1'),
  ]).toEqual([201, 201, 429]);
  expect(await start(gateway, '192.0.2.2')).toBe(201);
  await clock.advance(60_000);
  expect(await start(gateway, '192.0.2.1')).toBe(201);
});

test.each([
  { one: '2001:db8::1', other: '2001:db8:0:0:ffff::2', isSame: true },
  { one: '2001:db8:1:2:3:4:5:6', other: '2001:db8:1:2::6', isSame: true },
  { one: '2001:db8::1', other: '2001:db8:0:1::1', isSame: false },
  { one: '::ffff:192.0.2.1', other: '192.0.2.1', isSame: true },
  { one: '::ffff:192.0.2.1', other: '::ffff:192.0.2.2', isSame: false },
])('$one and $other count as one customer line: $isSame', async ({ one, other, isSame }) => {
  const gateway = testGateway({ config: { limits: { startsPerAddressPerMinute: 1 } } });
  await start(gateway, one);
  expect(await start(gateway, other)).toBe(isSame ? 429 : 201);
});

test('X-Forwarded-For counts only behind a proxy of ours, and only what that proxy wrote', async () => {
  const limits = { startsPerAddressPerMinute: 1 };
  const direct = testGateway({ config: { limits } });
  await start(direct, '192.0.2.1', { 'x-forwarded-for': '198.51.100.1' });
  expect(await start(direct, '192.0.2.1', { 'x-forwarded-for': '198.51.100.2' })).toBe(429);
  const proxied = testGateway({ config: { limits, trustProxy: true } });
  await start(proxied, '192.0.2.1', { 'x-forwarded-for': '10.0.0.1, 198.51.100.1' });
  expect(await start(proxied, '192.0.2.1', { 'x-forwarded-for': '10.0.0.2, 198.51.100.1' })).toBe(429);
  expect(await start(proxied, '192.0.2.1', { 'x-forwarded-for': '10.0.0.1, 198.51.100.2' })).toBe(201);
});

test("requests without the token do not use up a chat's limit", async () => {
  const gateway = testGateway({ config: { limits: { requestsPerChatPerMinute: 1 } } });
  const { chatId, token } = await gateway.start();
  const end = async (sent: string): Promise<number> =>
    (await gateway.ask('POST', `/v1/chats/${chatId}/end`, { token: sent })).status;
  expect([await end('wrong'), await end('wrong'), await end(token), await end(token)]).toEqual([
    401, 401, 204, 429,
  ]);
});

test('the log has one line per request, and no text, name, token or chat id', async () => {
  const { start: startChat, ask, log } = testGateway();
  const { chatId, token } = await startChat();
  await ask('POST', `/v1/chats/${chatId}/messages`, {
    token,
    body: { clientMessageId: 'm1', text: SECRET_TEXT },
  });
  await ask('GET', `/v1/chats/${chatId}`, { token: 'wrong' });
  expect(log).toEqual([
    expect.objectContaining({
      method: 'POST',
      route: '/v1/providers/{providerId}/chats',
      status: 201,
      providerId: 'main',
    }),
    expect.objectContaining({
      method: 'POST',
      route: '/v1/chats/{chatId}/messages',
      status: 200,
      providerId: 'main',
      chat: log[0]?.chat,
    }),
    expect.objectContaining({
      method: 'GET',
      route: '/v1/chats/{chatId}',
      status: 401,
      code: 'token-refused',
    }),
  ]);
  const text = JSON.stringify(log);
  for (const secret of [SECRET_TEXT, START.customer.name, 'ana@', token, chatId, START.clientChatId])
    expect(text).not.toContain(secret);
});

test('a fault of the gateway itself is told to the log, not to the browser, and without what the customer said', async () => {
  const { gateway, log } = testGateway({
    provider: (provider) => ({
      ...provider,
      startChat: async ({ message }) => {
        throw new RangeError(`Cannot handle ${message}`);
      },
    }),
  });
  const response = await gateway.fetch(toRequest('POST', CHATS, { body: START }));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain(SECRET_TEXT);
  expect(log[0]).toMatchObject({
    status: 500,
    code: 'internal',
    error: expect.stringMatching(/^RangeError at /),
  });
  expect(JSON.stringify(log)).not.toContain(SECRET_TEXT);
});
