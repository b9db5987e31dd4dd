import { describe, expect, it } from 'vitest';

import type { Json } from '../events.js';
import type { CustomerIdentity } from '../provider.js';
import {
  fakeServer,
  IDENTITY,
  INPUT,
  type FakeServer,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';

const placeTold = { domain: 'chat.example.com', port: 8443 };
const b2cAnswer = (place: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  channelToken: 'jwt-1',
  siteName: 'site_1',
  sessionServerResponse: JSON.stringify(place),
  ...more,
});
const fusionAnswer = { ...placeTold, jwt: 'jwt-1', poolId: '34:1', chatSiteName: 'site_1' };

const claiming = (claims: CustomerIdentity['claims']): CustomerIdentity => ({
  subject: 'customer-7',
  claims,
});

const documentOf = (server: FakeServer): Json => {
  const [asked] = server.asks('establishSessions');
  return JSON.parse(String(Object(asked?.body).sessionInformation));
};

describe('the answer to a session call', () => {
  it.each([
    { body: {}, names: 'channelToken' },
    { body: { channelToken: 'jwt-1', siteName: 'site_1' }, names: 'domain' },
    { body: b2cAnswer({ pool: '12:1' }), names: 'domain' },
    { body: b2cAnswer(placeTold), names: 'pool' },
    { body: b2cAnswer({ ...placeTold, pool: ' ' }), names: 'pool' },
    { body: b2cAnswer({ ...placeTold, pool: '12:1' }, { siteName: null }), names: 'siteName' },
  ])('of B2C without $names opens nothing, and is told: $body', async ({ body, names }) => {
    const server = fakeServer();
    server.next('establishSessions', { body }, { body });
    const told = {
      name: 'DecodeError',
      code: 'oracle-session-answer',
      outcome: 'not-sent',
      message: expect.stringContaining(`\`${names}\``),
    };
    await expect(server.b2c().startChat(INPUT)).rejects.toMatchObject(told);
    await expect(server.b2c().getAvailability?.()).rejects.toMatchObject(told);
    expect(server.asked.map(({ operation }) => operation)).toEqual([
      'establishSessions',
      'establishSessions',
    ]);
  });

  it.each(['jwt', 'domain', 'poolId', 'chatSiteName'])(
    'of Fusion without %s opens nothing, and is told',
    async (name) => {
      const server = fakeServer();
      server.next('chatAuthenticate', { body: { ...fusionAnswer, [name]: null } });
      await expect(server.fusion().startChat(INPUT, { identity: IDENTITY })).rejects.toMatchObject({
        code: 'oracle-session-answer',
        message: expect.stringContaining(`\`${name}\``),
      });
      expect(server.asked).toHaveLength(1);
    },
  );

  it('may have a number for a pool', async () => {
    const server = fakeServer();
    server.next('chatAuthenticate', { body: { ...fusionAnswer, poolId: 7 } });
    const { cursor } = await server.fusion().startChat(INPUT, { identity: IDENTITY });
    expect(cursor).toMatchObject({ pool: '7' });
  });

  it('leads out of its path for no name of a site', async () => {
    const server = fakeServer();
    server.next('chatAuthenticate', { body: { ...fusionAnswer, chatSiteName: '..' } });
    const starting = server.fusion().startChat(INPUT, { identity: IDENTITY });
    await expect(starting).rejects.toMatchObject({ code: 'chat-server' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a start that leads into a chat that is running', () => {
  it('is refused: what was asked is not in it', async () => {
    const server = fakeServer();
    server.next('requestEngagement', { body: { resultType: 'EXISTING_SESSION', sessionId: 'session9' } });
    await expect(server.fusion().startChat(INPUT, { identity: IDENTITY })).rejects.toMatchObject({
      code: 'chat-running-already',
      outcome: 'not-sent',
      message: expect.stringContaining('handle'),
    });
    expect(server.asks('concludeEngagement')).toEqual([]);
  });
});

describe('who the customer is', () => {
  it.each([{}, { login: '' }, { login: ' ' }, { login: null }])(
    'is never guessed where the claim for authUserName is missing: %j',
    async (claims) => {
      const server = fakeServer();
      const provider = server.fusion({ fromIdentity: { authUserName: 'login' } });
      const starting = provider.startChat(INPUT, { identity: claiming(claims) });
      await expect(starting).rejects.toMatchObject({ code: 'identity-claim-unusable' });
      expect(server.asked).toEqual([]);
    },
  );

  it('an id that has lost digits is refused', async () => {
    const server = fakeServer();
    const start = (id: number) =>
      server.b2c({ fromIdentity: { contactId: 'id' } }).startChat(INPUT, { identity: claiming({ id }) });
    await expect(start(2 ** 53)).rejects.toMatchObject({ code: 'identity-claim-unusable' });
    await start(2 ** 53 - 1);
    expect(documentOf(server)).toMatchObject({ contactId: 2 ** 53 - 1 });
  });

  it.each(['b2c', 'fusion'] as const)(
    '%s: nothing of a browser stands beside an identity',
    async (product) => {
      const server = fakeServer();
      await server[product]().startChat(INPUT, { identity: claiming({}) });
      const sent = JSON.stringify(server.asked[0]?.body);
      expect(sent).toContain('My invoice is wrong');
      expect(sent).not.toMatch(/Ana|Lima|example/);
    },
  );
});

describe('custom fields', () => {
  it.each(['constructor', 'toString', '__proto__'])('may have the name %s', async (name) => {
    const server = fakeServer();
    const customFields = Object.fromEntries([[name, 'a']]);
    const provider = server.b2c({ customFieldTypes: { Age: 'INTEGER' } });
    await provider.startChat({ ...INPUT, customFields });
    expect(documentOf(server)).toMatchObject({ customFields: [{ name, type: 'STRING', value: 'a' }] });
  });
});

describe('the availability', () => {
  const counted = { body: { availableAgentSessions: 1 } };

  it('who gives up, or is refused, leaves the others their answer', async () => {
    const server = fakeServer();
    const credentials = (identity?: CustomerIdentity) => ({
      username: identity?.subject ?? 'all',
      password: 'theirs',
    });
    const provider = server.b2c({ queueId: '1', credentials });
    server.judge = ({ operation, headers }) => {
      if (operation === 'getQueueStats') return counted;
      return headers.get('authorization') === `Basic ${btoa('customer-7:theirs')}`
        ? { status: 401 }
        : undefined;
    };
    const controller = new AbortController();
    const first = provider.getAvailability?.({ signal: controller.signal });
    const second = provider.getAvailability?.({ identity: IDENTITY });
    const third = provider.getAvailability?.();
    const reason = new Error('page closed');
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    await expect(second).rejects.toMatchObject({ status: 401 });
    await expect(third).resolves.toEqual({ isAvailable: true, agents: 1 });
  });

  it('is that of the queue to which the identity leads', async () => {
    const server = fakeServer();
    const fromIdentity = { queueId: 'queue' };
    const provider = server.fusion({ queueId: '1', fromIdentity });
    server.next('getQueueStats', counted, counted);
    await provider.getAvailability?.({ identity: claiming({ queue: '9007199254740993' }) });
    await provider.getAvailability?.({ identity: claiming({}) });
    const asked = server
      .asks('getQueueStats')
      .map(({ url }) => JSON.parse(url.searchParams.get('request') ?? ''));
    expect(asked).toMatchObject([{ queueId: '9007199254740993' }, { queueId: 1 }]);
  });

  it('does not wait longer than asked for', async () => {
    const server = fakeServer();
    const never: typeof fetch = (input) =>
      new Promise((_, reject) => {
        const { signal } = new Request(input);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const provider = server.b2c({ queueId: '1', fetch: never });
    await expect(provider.getAvailability?.({ timeoutMs: 10 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('finds a chat server that has moved', async () => {
    const server = fakeServer();
    const provider = server.b2c({ queueId: '1' });
    server.next('getQueueStats', counted, { status: 404 }, counted);
    await provider.getAvailability?.();
    server.pool = '12:2';
    expect(await provider.getAvailability?.()).toEqual({ isAvailable: true, agents: 1 });
    expect(server.asked.at(-1)?.url.searchParams.get('pool')).toBe('12:2');
    server.next('getQueueStats', { status: 404 }, { status: 404 });
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ code: 'not-found' });
  });
});
