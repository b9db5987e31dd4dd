import { describe, expect, it } from 'vitest';

import type { Json } from '../events.js';
import { toFields } from '../json.js';
import {
  CHAT_SERVER,
  fakeServer,
  IDENTITY,
  INPUT,
  OWN_ID,
  type Turn,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';

const BROWSER = { browser: 'Firefox 128', operatingSystem: 'Linux', userAgent: 'Mozilla/5.0' };

/** The session document that goes to the B2C site inside a text. */
const sessionDocument = (body: Json): Json => parse(toFields(body)?.['sessionInformation']);

const parse = (text: unknown): Json => JSON.parse(String(text));

describe('a chat of B2C Service', () => {
  it('begins with a session call for the options, the words of the customer and their browser', async () => {
    const server = fakeServer();
    const provider = server.b2c({
      queueId: '9007199254740993',
      productId: '7',
      customFields: { Site: 'shop' },
      customFieldTypes: { Age: 'INTEGER' },
      fromIdentity: { contactId: 'crm_id' },
    });
    const input = { ...INPUT, customFields: { Age: '30', Site: 'evil' } };
    const handle = await provider.startChat(input, { browser: BROWSER });
    const [session, request] = server.asked;
    expect(session?.url.href).toBe(
      'https://site.example.com/services/rest/crossChannelServices/latest/establishSessions',
    );
    expect(session?.headers.get('authorization')).toBe(`Basic ${btoa('integration:secret')}`);
    expect(session?.headers.get('OSvC-CREST-Application-Context')).toBe('Parlance');
    expect(sessionDocument(session?.body ?? null)).toEqual({
      firstName: 'Ana',
      lastName: 'Lima',
      emailAddress: 'ana@example.com',
      queueId: '9007199254740993',
      productId: 7,
      question: 'My invoice is wrong',
      auxiliaryData: { BROWSER: 'Firefox 128', OPERATING_SYSTEM: 'Linux', USER_AGENT: 'Mozilla/5.0' },
      customFields: [
        { name: 'Age', type: 'INTEGER', value: '30' },
        { name: 'Site', type: 'STRING', value: 'shop' },
      ],
    });
    expect(request?.url.href).toBe(
      `${CHAT_SERVER}/engagement/api/consumer/site_1/v1/requestEngagement?pool=12%3A1`,
    );
    expect(request?.headers.get('authorization')).toBe('Bearer jwt-1');
    expect(handle.cursor).toMatchObject({ sessionId: 'session1', pool: '12:1', clientId: OWN_ID });
    expect(JSON.stringify(handle)).not.toMatch(/secret|jwt-1/);
  });

  it('an identity wins over the words of the browser, and its claims become attributes', async () => {
    const server = fakeServer();
    const provider = server.b2c({ fromIdentity: { contactId: 'crm_id', organizationId: 'none' } });
    await provider.startChat(INPUT, { identity: IDENTITY });
    expect(sessionDocument(server.asked[0]?.body ?? null)).toEqual({
      firstName: 'Ana',
      lastName: 'Maria Lima',
      emailAddress: 'ana.lima@example.org',
      contactId: '9007199254740995',
      question: 'My invoice is wrong',
    });
  });

  it('given and family name are not guessed where the identity has them', async () => {
    const server = fakeServer();
    const identity = { ...IDENTITY, givenName: 'Ana Maria', familyName: 'Lima' };
    await server.b2c().startChat(INPUT, { identity });
    expect(sessionDocument(server.asked[0]?.body ?? null)).toMatchObject({
      firstName: 'Ana Maria',
      lastName: 'Lima',
    });
  });

  it.each(['tags', 'tier'])('a claim %s that is no id is refused by name', async (claim) => {
    const server = fakeServer();
    const starting = server
      .b2c({ fromIdentity: { contactId: claim } })
      .startChat(INPUT, { identity: IDENTITY });
    await expect(starting).rejects.toMatchObject({ code: 'identity-claim-unusable' });
    expect(server.asked).toEqual([]);
  });
});

describe('a chat of Fusion Service', () => {
  it('begins with a session call for the identity', async () => {
    const server = fakeServer();
    const provider = server.fusion({
      stripeCode: 'CRM',
      queueId: '3',
      allowAgentAttachments: 'true',
      customFields: { Site: 'shop' },
      fromIdentity: { chatPriority: 'tier' },
      language: 'de',
    });
    const handle = await provider.startChat({ ...INPUT, language: 'pt-BR' }, { identity: IDENTITY });
    const [session] = server.asked;
    expect(session?.url.pathname).toBe('/serviceApi/resources/11.13.0.0/chatAuthenticate');
    expect(session?.headers.get('accept-language')).toBe('pt-BR');
    const { customFields, ...body } = toFields(session?.body) ?? {};
    expect(parse(customFields)).toEqual({ Site: 'shop' });
    expect(body).toEqual({
      authUserName: 'customer-7',
      interfaceId: 1,
      firstName: 'Ana',
      lastName: 'Maria Lima',
      emailAddress: 'ana.lima@example.org',
      queueId: 3,
      stripeCode: 'CRM',
      chatPriority: 'gold',
      allowAgentAttachments: 'true',
      question: 'My invoice is wrong',
    });
    expect(handle.fixed).toMatchObject({ identity: { subject: 'customer-7' } });
  });

  it('takes the customer from the claim that is named, and the language where it is one', async () => {
    const server = fakeServer();
    const provider = server.fusion({ fromIdentity: { authUserName: 'crm_id' }, version: 'latest' });
    await provider.startChat({ ...INPUT, language: 'English' }, { identity: IDENTITY });
    expect(server.asked[0]?.body).toMatchObject({ authUserName: '9007199254740995' });
    expect(server.asked[0]?.url.pathname).toContain('/latest/');
    expect(server.asked[0]?.headers.get('accept-language')).toBe('en');
  });

  it('needs an identity', async () => {
    const server = fakeServer();
    expect(server.fusion().profile.requiresIdentity).toBe(true);
    await expect(server.fusion().startChat(INPUT)).rejects.toMatchObject({ code: 'identity-required' });
    const provider = server.fusion();
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ code: 'identity-required' });
    expect(server.asked).toEqual([]);
    server.next('getEngagementQueue', { body: {} });
    server.next('getQueueStats', { body: { availableAgentSessions: 1 } });
    await provider.getAvailability?.({ identity: IDENTITY });
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ code: 'identity-required' });
  });

  it('asks for name and password by customer where the option does', async () => {
    const server = fakeServer();
    const provider = server.fusion({
      credentials: async (identity) => ({ username: identity?.subject ?? '', password: 'theirs' }),
    });
    await provider.startChat(INPUT, { identity: IDENTITY });
    expect(server.asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('customer-7:theirs')}`);
  });
});

describe('credentials by customer', () => {
  it('that fail are told without their words', async () => {
    const server = fakeServer();
    const credentials = () => Promise.reject(new Error('vault sealed: s3cret'));
    const starting = server.b2c({ credentials }).startChat(INPUT);
    await expect(starting).rejects.toMatchObject({
      code: 'credentials-failed',
      message: expect.not.stringContaining('s3cret'),
    });
  });
});

describe('a start that is refused', () => {
  it('a JWT that has expired on the way: one new session call', async () => {
    const server = fakeServer();
    server.next('requestEngagement', { status: 403 });
    await server.b2c().startChat(INPUT);
    expect(server.asked.map(({ operation }) => operation)).toEqual([
      'establishSessions',
      'requestEngagement',
      'establishSessions',
      'requestEngagement',
    ]);
    server.next('requestEngagement', { status: 403 }, { status: 403 });
    await expect(server.b2c().startChat(INPUT)).rejects.toMatchObject({
      code: 'jwt-refused',
      message: expect.stringContaining('clocks'),
    });
    expect(server.asks('requestEngagement')).toHaveLength(4);
  });

  it.each([
    { turn: { status: 408 }, code: 'engagement-timed-out', outcome: 'unknown', words: 'took too long' },
    { turn: { status: 409 }, code: 'dequeued-by-rules', outcome: 'not-sent', words: 'routing rules' },
    {
      turn: { body: { resultType: 'FAIL_RULE_DEQUEUE' } },
      code: 'dequeued-by-rules',
      outcome: 'not-sent',
      words: 'routing rules',
    },
    {
      turn: { body: { resultType: 'FAIL_OUT_OF_HOURS' } },
      code: 'out-of-hours',
      outcome: 'not-sent',
      words: 'chat hours',
    },
    {
      turn: { body: { resultType: 'FAIL_HOLIDAY' } },
      code: 'holiday',
      outcome: 'not-sent',
      words: 'holiday',
    },
    {
      turn: { body: { resultType: 'FAIL_NO_AGENTS_AVAIL' } },
      code: 'no-agents',
      outcome: 'not-sent',
      words: 'getAvailability',
    },
    {
      turn: { body: { resultType: 'FAIL_SOMEHOW', sessionId: 's' } },
      code: 'chat-refused',
      outcome: 'not-sent',
      words: 'no chat',
    },
    { turn: { body: {} }, code: 'oracle-chat-answer', outcome: 'unknown', words: '`sessionId`' },
    { turn: 'lost' as const, code: 'network', outcome: 'unknown', words: '' },
  ])(
    '$turn: $code',
    async ({ turn, code, outcome, words }: { turn: Turn; code: string; outcome: string; words: string }) => {
      const server = fakeServer();
      server.next('requestEngagement', turn);
      const starting = server.b2c().startChat(INPUT);
      await expect(starting).rejects.toMatchObject({
        code,
        outcome,
        message: expect.stringContaining(words),
      });
      expect(server.asks('requestEngagement')).toHaveLength(1);
    },
  );

  it.each([
    { status: 401, words: '`username` and `password`' },
    { status: 403, words: 'Public API' },
    { status: 400, words: '`customFields`' },
    { status: 404, words: '`baseUrl`' },
  ])('$status of the site names $words', async ({ status, words }) => {
    const server = fakeServer();
    server.next('establishSessions', { status, body: { detail: 'secret words' } });
    const starting = server.b2c().startChat(INPUT);
    await expect(starting).rejects.toMatchObject({ status, message: expect.stringContaining(words) });
    await expect(starting).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it.each([
    { status: 403, words: 'SVC_REQUEST_FOR_CHAT_PRIV' },
    { status: 415, words: 'media type' },
  ])('$status of Fusion names $words', async ({ status, words }) => {
    const server = fakeServer();
    server.next('chatAuthenticate', { status });
    const starting = server.fusion().startChat(INPUT, { identity: IDENTITY });
    await expect(starting).rejects.toMatchObject({ status, message: expect.stringContaining(words) });
  });

  it('a chat server that is not listed is not gone to', async () => {
    const server = fakeServer();
    const provider = server.b2c({ chatServers: ['https://other.example.com'] });
    await expect(provider.startChat(INPUT)).rejects.toMatchObject({ code: 'chat-server-refused' });
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ code: 'chat-server-refused' });
    expect(server.asked.every(({ operation }) => operation === 'establishSessions')).toBe(true);
    const handle = await server.b2c().startChat(INPUT);
    expect(() => provider.attachChat(handle)).toThrow(
      expect.objectContaining({ code: 'chat-server-refused' }),
    );
  });
});

describe('the availability', () => {
  it('is that of the configured queue; the session call is kept for the next question', async () => {
    const server = fakeServer();
    const provider = server.b2c({ queueId: '9007199254740993' });
    server.next(
      'getQueueStats',
      { body: { availableAgentSessions: 2, engagementsInQueue: '4', expectedWaitSeconds: 60 } },
      { body: { availableAgentSessions: 0 } },
    );
    expect(await provider.getAvailability?.()).toEqual({
      isAvailable: true,
      agents: 2,
      waiting: 4,
      estimatedWaitMs: 60_000,
    });
    expect(await provider.getAvailability?.()).toEqual({ isAvailable: false, agents: 0 });
    expect(server.asks('establishSessions')).toHaveLength(1);
    const [asked] = server.asks('getQueueStats');
    expect(JSON.parse(asked?.url.searchParams.get('request') ?? '')).toEqual({
      queueId: '9007199254740993',
      chatProactiveAvailableType: 'SESSIONS',
    });
    expect(asked?.headers.has('authorization')).toBe(false);
  });

  it('is that of the queue that the routing names, where none is configured', async () => {
    const server = fakeServer();
    server.next('getEngagementQueue', { body: { queueIdString: '9007199254740993' } });
    server.next('getQueueStats', { body: { availableAgentSessions: 1 } });
    await server.b2c({ productId: '7', queueStatistics: 'AGENTS' }).getAvailability?.();
    const [question, asked] = ['getEngagementQueue', 'getQueueStats'].map(
      (name) => server.asks(name)[0]?.url,
    );
    expect(JSON.parse(question?.searchParams.get('request') ?? '')).toEqual({ productId: 7 });
    expect(asked?.searchParams.get('request')).toContain('9007199254740993');
    expect(asked?.searchParams.get('request')).toContain('AGENTS');
  });

  it('a session call that failed is made again', async () => {
    const server = fakeServer();
    const provider = server.b2c({ queueId: '1' });
    server.next('establishSessions', { status: 401 });
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ status: 401 });
    server.next('getQueueStats', { body: { availableAgentSessions: 1 } }, { body: {} });
    expect(await provider.getAvailability?.()).toEqual({ isAvailable: true, agents: 1 });
    await expect(provider.getAvailability?.()).rejects.toMatchObject({ code: 'oracle-chat-answer' });
  });
});
