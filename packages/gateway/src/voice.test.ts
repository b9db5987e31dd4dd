import { createHmac } from 'node:crypto';

import { manualClock } from '@parlance/chat/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { GatewayConfig } from './config.js';
import { ORIGIN, readFields, testGateway, type TestGateway } from './gateway.test-helper.js';
import type { VoiceConfig } from './voice-config.js';

const CALLS = '/v1/voice/calls';
const DESTINATIONS = '/v1/voice/destinations';
const SECRET = 'a-secret-of-the-test';
const TURN_SECRET = 'a-secret-of-the-turn-server';

const VOICE: VoiceConfig = {
  webSocketUrl: 'wss://voice.example.com/sip',
  domain: 'example.com',
  secret: SECRET,
  destinations: { SALES: { label: 'Sales', pilotNumber: '1001' }, SERVICE: { pilotNumber: '1002' } },
};

const talking = (voice: Partial<VoiceConfig> = {}, config: Partial<GatewayConfig> = {}): TestGateway =>
  testGateway({ clock: manualClock(), config: { voice: { ...VOICE, ...voice }, ...config } });

const prepare = (
  { ask }: TestGateway,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<Response> =>
  ask('POST', CALLS, {
    body: { destinationKey: 'SALES', customerNumber: '+351 21 123 45-67', ...body },
    headers,
  });

const hmac = (secret: string, text: unknown): string =>
  createHmac('sha1', secret).update(String(text)).digest('base64');

test('the destinations are listed by key, in the order of the configuration, without their numbers', async () => {
  const response = await talking().ask('GET', DESTINATIONS);
  expect(await response.json()).toEqual({
    destinations: [
      { key: 'SALES', label: 'Sales' },
      { key: 'SERVICE', label: 'SERVICE' },
    ],
  });
});

test('a call gets an account for this number, this destination and a minute', async () => {
  const clock = manualClock();
  const response = await prepare(testGateway({ clock, config: { voice: VOICE } }));
  const call = await readFields(response);
  const expiresAtMs = Math.ceil((clock.now() + 60_000) / 1_000) * 1_000;
  expect(call).toEqual({
    webSocketUrl: 'wss://voice.example.com/sip',
    uri: 'sip:+351211234567@example.com',
    targetUri: 'sip:1001@example.com',
    realm: 'example.com',
    username: expect.stringMatching(
      new RegExp(`^${expiresAtMs / 1_000}:1001\\.\\+351211234567\\.[0-9a-f]{24}$`),
    ),
    password: hmac(SECRET, call['username']),
    expiresAt: new Date(expiresAtMs).toISOString(),
    iceServers: [],
  });
});

test('no two calls get the same account', async () => {
  const gateway = talking();
  const first = await readFields(await prepare(gateway));
  const second = await readFields(await prepare(gateway));
  expect(first['username']).not.toBe(second['username']);
});

test('STUN servers are passed on, TURN servers with a login of their own that lasts for the call', async () => {
  const iceServers = [
    { urls: ['stun:stun.example.com'] },
    { urls: ['turns:turn.example.com:5349'], secret: TURN_SECRET },
  ];
  const gateway = talking({ iceServers });
  const call = await readFields(await prepare(gateway));
  const username = JSON.stringify(call['iceServers']).match(/"username":"([^"]*)"/)?.[1];
  expect(call['iceServers']).toEqual([
    iceServers[0],
    {
      urls: iceServers[1]?.urls,
      username: expect.stringMatching(/^\d+:[0-9a-f]{24}$/),
      credential: hmac(TURN_SECRET, username),
    },
  ]);
  expect(JSON.stringify(call)).not.toContain(TURN_SECRET);
});

test.each([
  ['1', 'phone-number-invalid'],
  ['12', 'phone-number-invalid'],
  ['1234567890123456', 'phone-number-invalid'],
  ['++351211234567', 'phone-number-invalid'],
  ['351+211234567', 'phone-number-invalid'],
  ['112;isub=1', 'phone-number-invalid'],
  ['1001.112', undefined],
  ['112@evil.example', 'phone-number-invalid'],
  ['١١٢٣', 'phone-number-invalid'],
  ['anonymous', 'phone-number-invalid'],
  ['(021) 123/45.67', undefined],
  ['', 'invalid-request'],
])('the number %j: %s', async (customerNumber, code) => {
  const response = await prepare(talking(), { customerNumber });
  expect(code ? await readFields(response) : response.status).toEqual(
    code ? expect.objectContaining({ status: 400, code }) : 201,
  );
});

test('whatever a browser sends as a number, the account is for digits only', async () => {
  const gateway = talking({}, { limits: { voiceCallsPerAddressPerMinute: 1_000_000 } });
  const number = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[+]?[0-9 ./()-]{1,20}$/),
    fc.stringMatching(/^[0-9]{3,9}[.:@;,\r\n "\\][a-z0-9]{1,5}$/),
  );
  await fc.assert(
    fc.asyncProperty(number, async (customerNumber) => {
      const response = await prepare(gateway, { customerNumber });
      const { username, uri } = await readFields(response);
      expect([201, 400]).toContain(response.status);
      if (response.status === 400) return;
      expect(username).toMatch(/^\d+:1001\.\+?\d{3,15}\.[0-9a-f]{24}$/);
      expect(uri).toMatch(/^sip:\+?\d{3,15}@example\.com$/);
    }),
  );
});

test.each(['NOWHERE', 'sales', '1001', '__proto__', 'constructor'])(
  'there is no destination %s',
  async (destinationKey) => {
    const response = await prepare(talking(), { destinationKey });
    expect(await readFields(response)).toMatchObject({ status: 404, code: 'destination-not-found' });
  },
);

test('a browser sets nothing else', async () => {
  for (const more of [{ pilotNumber: '1009' }, { realm: 'x' }, { ttlMs: 9 }]) {
    const response = await prepare(talking(), more);
    expect(await readFields(response)).toMatchObject({ status: 400, code: 'invalid-request' });
  }
});

test('without voice in the configuration both routes say so', async () => {
  const gateway = testGateway();
  for (const response of [await gateway.ask('GET', DESTINATIONS), await prepare(gateway)])
    expect(await readFields(response)).toMatchObject({
      status: 404,
      code: 'voice-not-configured',
      detail: expect.stringContaining('`voice`'),
    });
});

test('calls are limited per address and minute', async () => {
  const clock = manualClock();
  const limits = { voiceCallsPerAddressPerMinute: 2 };
  const gateway = testGateway({ clock, config: { voice: VOICE, limits } });
  const body = { destinationKey: 'SALES', customerNumber: '112233' };
  const statusFor = async (remoteAddress: string): Promise<number> =>
    (await gateway.ask('POST', CALLS, { body, info: { remoteAddress } })).status;
  expect([
    await statusFor('192.0.2.1'),
    await statusFor('192.0.2.1'),
    await statusFor('192.0.2.1'),
    await statusFor('192.0.2.2'),
  ]).toEqual([201, 201, 429, 201]);
  await clock.advance(60_000);
  expect(await statusFor('192.0.2.1')).toBe(201);
});

test('only pages of listed origins get an account, and can read it', async () => {
  const refused = await prepare(talking(), {}, { origin: 'https://elsewhere.example' });
  expect(await readFields(refused)).toMatchObject({ status: 403, code: 'origin-refused' });
  const given = await prepare(talking(), {}, { origin: ORIGIN });
  expect(given.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(given.headers.get('cache-control')).toBe('no-store');
});

test('the log has neither number nor account', async () => {
  const gateway = talking();
  const { username, password } = await readFields(await prepare(gateway));
  await prepare(gateway, { customerNumber: '+351 21 123 45-67 x' });
  const text = JSON.stringify(gateway.log);
  expect(gateway.log).toHaveLength(2);
  for (const secret of [username, password, '211234567', '123 45', SECRET])
    expect(text).not.toContain(secret);
});
