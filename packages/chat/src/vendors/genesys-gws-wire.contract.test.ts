import {
  genesysGwsWorld,
  type GenesysGwsWorld,
  type GenesysGwsWorldOptions,
} from '@parlance/worlds/genesys-gws';
import { expect, onTestFinished, test } from 'vitest';

import { attachChat, startChat, type ChatSession } from '../index.js';
import { collect, textsOf, until } from '../testing/watch.js';
import { genesysGws, genesysGwsOptionsSchema, type GenesysGwsOptions } from './genesys-gws.js';

const pollMs = genesysGwsOptionsSchema.properties.pollMs.minimum;
const START = { customer: { name: 'Ana', email: 'ana@example.com' }, message: 'My invoice is wrong' };

async function newWorld(options: GenesysGwsWorldOptions = {}): Promise<GenesysGwsWorld> {
  const world = await genesysGwsWorld(options);
  onTestFinished(() => world.close());
  return world;
}

async function newChat(
  { connection }: GenesysGwsWorld,
  options: Partial<GenesysGwsOptions> = {},
): Promise<ChatSession> {
  const chat = await startChat(genesysGws({ ...connection, pollMs, ...options }), START);
  onTestFinished(() => chat.close());
  return chat;
}

const requestsOf = async ({ sandbox }: GenesysGwsWorld, operation: string) =>
  (await sandbox.requests.list({ query: { operation } })).requests;

test.each([
  { what: 'an answer lost after processing', kind: 'drop-after', requests: 1 },
  { what: 'a request lost before processing', kind: 'drop-before', requests: 2 },
] as const)(
  '$what: the agent sees the text once, it ends as `sent`, after $requests requests',
  async ({ kind, requests }) => {
    const world = await newWorld();
    const { sandbox, agent } = world;
    const chat = await newChat(world);
    await agent.accept();
    const before = (await requestsOf(world, 'chats.sendMessage')).length;
    await sandbox.faults.add({ body: { vendor: 'genesys-gws', operation: 'chats.sendMessage', kind } });
    expect(await chat.sendMessage('do you hear me?')).toMatchObject({ status: 'sent' });
    expect((await agent.transcript()).filter(({ text }) => text === 'do you hear me?')).toHaveLength(1);
    const sent = (await requestsOf(world, 'chats.sendMessage')).slice(before);
    expect(sent).toHaveLength(requests);
    expect(sent[0]).toMatchObject({ fault: kind });
    await until(chat, ({ messages }) =>
      messages.some(
        ({ text, isReceived, status }) => text === 'do you hear me?' && isReceived && status === 'sent',
      ),
    );
  },
);

test.each([
  { kind: 'drop-after', requests: 1 },
  { kind: 'drop-before', requests: 2 },
] as const)(
  'the first message under $kind is there once, after $requests requests',
  async ({ kind, requests }) => {
    const world = await newWorld();
    await world.sandbox.faults.add({ body: { vendor: 'genesys-gws', operation: 'chats.sendMessage', kind } });
    await newChat(world);
    expect(await world.agent.transcript()).toEqual([{ from: 'customer', text: START.message }]);
    expect(await requestsOf(world, 'chats.sendMessage')).toHaveLength(requests);
  },
);

test('with CSRF protection and cookies: one look more at the start, and another process goes on', async () => {
  const world = await newWorld({ installation: { csrfProtection: true, cookies: true } });
  const chat = await newChat(world);
  await until(chat, ({ connection }) => connection === 'connected');
  await chat.close();
  const provider = genesysGws({ ...world.connection, pollMs });
  const next = attachChat(provider, JSON.parse(JSON.stringify(chat.handle())));
  onTestFinished(() => next.close());
  await next.sendMessage('still me');
  await next.endChat();
  await next.ended;
  const refused = (await world.sandbox.requests.list({ query: { vendor: 'genesys-gws' } })).requests.filter(
    ({ status }) => status === 403,
  );
  expect(refused.map(({ operation }) => operation)).toEqual(['chats.requestChat']);
});

test('a server that has lost its HTTP sessions costs no text', async () => {
  const world = await newWorld({ installation: { csrfProtection: true, cookies: true } });
  const chat = await newChat(world);
  await until(chat, ({ connection }) => connection === 'connected');
  await world.sandbox.faults.add({
    body: { vendor: 'genesys-gws', operation: 'chats.sendMessage', kind: 'expire-token' },
  });
  expect(await chat.sendMessage('still me')).toMatchObject({ status: 'sent' });
  expect((await world.agent.transcript()).map(({ text }) => text)).toEqual([START.message, 'still me']);
});

test('a silent customer is dropped, and is told so', async () => {
  const world = await newWorld();
  const chat = await newChat(world);
  await world.agent.accept();
  await chat.close();
  await world.sandbox.clock.advance({ body: { byMs: 45_001 } });
  const next = attachChat(genesysGws({ ...world.connection, pollMs }), chat.handle());
  expect(await next.ended).toMatchObject({ by: 'system', reason: 'silence' });
});

test.each(['idle-and-left', 'idle', 'left'] as const)(
  'a chat in which nobody says anything is closed by idle control (%s), and it is told so',
  async (agentEnd) => {
    const world = await newWorld({ readings: { agentEnd }, installation: { flexDisconnectTimeoutMs: 0 } });
    const chat = await newChat(world);
    const events = collect(chat);
    await world.agent.accept();
    await until(chat, ({ state }) => state === 'active');
    await world.sandbox.clock.advance({ body: { byMs: 255_001 } });
    await until(chat, () =>
      events.some((event) => event.type === 'vendor-event' && event.name === 'IDLE_CONTROL_ALERT'),
    );
    await world.sandbox.clock.advance({ body: { byMs: 45_001 } });
    expect(await chat.ended).toMatchObject({ by: 'system', reason: 'inactivity' });
  },
);

test('the phrase of a typing message is never shown', async () => {
  const world = await newWorld();
  const chat = await newChat(world);
  await world.agent.accept();
  await world.agent.setTyping(true);
  await until(chat, ({ typing }) => typing.length === 1);
  await world.agent.say('Hello');
  await until(chat, ({ messages }) => messages.at(-1)?.text === 'Hello');
  expect(textsOf(chat.snapshot())).toEqual([`customer: ${START.message}`, 'agent: Hello']);
});

test('what the installation refuses is told in words that name who can mend it', async () => {
  const world = await newWorld();
  const refusalOf = (options: Partial<GenesysGwsOptions>): Promise<unknown> =>
    newChat(world, options).catch((cause: unknown) => cause);
  expect(await refusalOf({ contactCenterId: 'another' })).toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('`contactCenterId`'),
  });
  expect(await refusalOf({ endpoint: 'Nowhere' })).toMatchObject({
    code: 'not-creatable',
    message: expect.stringContaining('`endpoint`'),
  });
  const { baseUrl } = world.connection;
  expect(await refusalOf({ baseUrl: baseUrl.replace('/api/v2', '/api/v1') })).toMatchObject({
    status: 404,
    message: expect.stringContaining('`baseUrl`'),
  });
});

test('paths that the installation does not serve are told, and the chat is not lost in silence', async () => {
  const world = await newWorld();
  const chat = await newChat(world, { paths: 'me' });
  await expect(chat.ended).rejects.toMatchObject({
    code: 'not-authenticated',
    message: expect.stringContaining('`paths`'),
  });
  expect(chat.snapshot().connection).toBe('failed');
});

test('the agent finds the customer’s data with the chat', async () => {
  const world = await newWorld();
  await newChat(world, { endpoint: 'Sales', userData: { Tier: 'gold' } });
  const { conversations } = await world.sandbox.conversations.list();
  expect(conversations).toMatchObject([
    {
      customerName: 'Ana',
      subject: START.message,
      data: { EmailAddress: 'ana@example.com', Tier: 'gold' },
    },
  ]);
});
