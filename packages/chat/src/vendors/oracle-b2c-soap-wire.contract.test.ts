import {
  oracleB2cSoapWorld,
  type OracleB2cSoapWorld,
  type OracleB2cSoapWorldOptions,
} from '@parlance/worlds/oracle-b2c-soap';
import { expect, onTestFinished, test } from 'vitest';

import { startChat, type ChatSession } from '../index.js';
import { collect, textsOf, until } from '../testing/watch.js';
import { oracleB2cSoap, type OracleB2cSoapOptions } from './oracle-b2c-soap.js';

const START = { customer: { name: 'Ana Lima', email: 'ana@example.com' }, message: 'My invoice is wrong' };

const IDENTITY = {
  subject: 'customer-7',
  email: 'ana@example.com',
  claims: { sub: 'customer-7', crm_id: '9007199254740995' },
};

type Playing = OracleB2cSoapWorld & { readonly chat: ChatSession };

async function worldOf(options: OracleB2cSoapWorldOptions = {}): Promise<OracleB2cSoapWorld> {
  const world = await oracleB2cSoapWorld(options);
  onTestFinished(() => world.close());
  return world;
}

/** A chat that an agent has taken. */
async function activeChat(
  options: OracleB2cSoapWorldOptions = {},
  more: Partial<OracleB2cSoapOptions> = {},
): Promise<Playing> {
  const world = await worldOf(options);
  const chat = await startChat(oracleB2cSoap({ ...world.connection, ...more }), START);
  onTestFinished(() => chat.close());
  await world.agent.accept();
  await until(chat, ({ state }) => state === 'active');
  return { ...world, chat };
}

const said = (chat: ChatSession): readonly string[] =>
  textsOf(chat.snapshot()).filter((text) => text.startsWith('agent: '));

const setUp = ({ sandbox }: OracleB2cSoapWorld, body: Record<string, string | number | boolean>) =>
  sandbox.conditions.change({ path: { vendor: 'oracle-b2c-soap' }, body });

/** An item as the vendor would write it, with an element for each member. */
async function inject({ sandbox }: OracleB2cSoapWorld, type: string, members: object): Promise<void> {
  const [conversation] = (await sandbox.conversations.list()).conversations;
  await sandbox.conversations.inject({
    path: { conversationId: conversation?.conversationId ?? '' },
    body: { type, agentId: 'rosa', text: JSON.stringify(members) },
  });
}

test.each([
  { lostAnswer: 'drop', texts: ['agent: after it'] },
  { lostAnswer: 'redeliver', texts: ['agent: on its way', 'agent: after it'] },
] as const)(
  'a text in a lost answer ($lostAnswer): $texts, and nothing twice',
  async ({ lostAnswer, texts }) => {
    const { sandbox, agent, chat } = await activeChat({ readings: { lostAnswer } });
    const lost = {
      vendor: 'oracle-b2c-soap',
      operation: 'chatServer.retrieveMessages',
      kind: 'drop-after',
    } as const;
    await sandbox.faults.add({ body: { ...lost, times: 2 } });
    await until(chat, ({ connection }) => connection === 'reconnecting');
    await agent.say('on its way');
    await until(chat, ({ connection }) => connection === 'connected');
    await agent.say('after it');
    await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
    expect(said(chat)).toEqual(texts);
  },
);

test.each([
  { what: 'an answer lost after processing', kind: 'drop-after', seen: 1 },
  { what: 'a request lost before processing', kind: 'drop-before', seen: 0 },
] as const)('$what of a text: it is `unconfirmed`, and not sent again', async ({ kind, seen }) => {
  const { sandbox, agent, chat } = await activeChat();
  const operation = 'chatServer.postChatMessage';
  await sandbox.faults.add({ body: { vendor: 'oracle-b2c-soap', operation, kind } });
  expect(await chat.sendMessage('do you hear me?')).toMatchObject({ status: 'unconfirmed' });
  expect((await agent.transcript()).filter(({ text }) => text === 'do you hear me?')).toHaveLength(seen);
  expect((await sandbox.requests.list({ query: { operation } })).requests).toHaveLength(1);
});

test.each(['bare', 'with-messages'] as const)(
  'texts of both sides at once arrive once and in order (answers to texts: %s)',
  async (postAnswer) => {
    const { agent, chat } = await activeChat({ readings: { postAnswer } });
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const number of numbers)
      await Promise.all([chat.sendMessage(`question ${number}`), agent.say(`answer ${number}`)]);
    await until(chat, ({ messages }) => messages.some(({ text }) => text === 'answer 8'));
    expect(said(chat)).toEqual(numbers.map((number) => `agent: answer ${number}`));
    const asked = (await agent.transcript()).filter(({ from }) => from === 'customer');
    expect(asked.map(({ text }) => text)).toEqual([
      START.message,
      ...numbers.map((number) => `question ${number}`),
    ]);
  },
);

test('different messages of one moment, interleaved by kind, keep the order of the wire', async () => {
  const playing = await activeChat();
  const { chat } = playing;
  const events = collect(chat);
  const CreatedTime = '2026-05-18T09:19:12.000Z';
  for (const name of ['zeta', 'alpha', 'mike']) {
    await inject(playing, 'RNChatMessagePostedMessage', { CreatedTime, Body: name, ClientID: '77' });
    await inject(playing, `RNChat${name}Message`, { CreatedTime, Field: name });
  }
  await until(chat, () =>
    events.some((event) => event.type === 'vendor-event' && event.name.includes('mike')),
  );
  const names = events.flatMap((event) =>
    event.type === 'vendor-event'
      ? [event.name]
      : event.type === 'message-received'
        ? [event.message.text]
        : [],
  );
  expect(names).toEqual([
    'zeta',
    'RNChatzetaMessage',
    'alpha',
    'RNChatalphaMessage',
    'mike',
    'RNChatmikeMessage',
  ]);
});

test('an unknown field is kept, and the chat goes on', async () => {
  const playing = await activeChat();
  const { chat, agent } = playing;
  const events = collect(chat);
  await inject(playing, 'RNChatMessagePostedMessage', { Body: 'odd', ClientID: '77', Mood: 'glad' });
  await agent.say('next');
  await until(chat, ({ messages }) => messages.at(-1)?.text === 'next');
  expect(said(chat)).toEqual(['agent: odd', 'agent: next']);
  expect(events.find(({ type }) => type === 'vendor-event')).toMatchObject({
    name: 'RNChatMessagePostedMessage',
    data: { unknownElements: [{ name: 'Mood', children: ['glad'] }] },
  });
});

test.each([
  { conditions: { isOpen: false }, code: 'out-of-hours' },
  { conditions: { isHoliday: true }, code: 'holiday' },
])('closed ($conditions): no chat is asked for', async ({ conditions, code }) => {
  const world = await worldOf({ installation: conditions });
  const provider = oracleB2cSoap(world.connection);
  expect(await provider.getAvailability?.()).toEqual({ isAvailable: false });
  await expect(startChat(provider, START)).rejects.toMatchObject({ code, outcome: 'not-sent' });
  const { requests } = await world.sandbox.requests.list({ query: { operation: 'chatServer.requestChat' } });
  expect(requests).toEqual([]);
});

test.each(['in-200', 'fault'] as const)(
  'nobody is there (%s): the start is refused in words',
  async (failResult) => {
    const world = await worldOf({ readings: { failResult }, installation: { agentsAvailable: 0 } });
    await expect(startChat(oracleB2cSoap(world.connection), START)).rejects.toMatchObject({
      code: 'no-agents',
      outcome: 'not-sent',
    });
  },
);

test('custom fields and the records of who is signed for reach the agents', async () => {
  const world = await worldOf();
  const provider = oracleB2cSoap({
    ...world.connection,
    queueId: '7',
    customFields: { Site: 'shop' },
    fromIdentity: { contactId: 'crm_id' },
  });
  const chat = await startChat(
    provider,
    { ...START, customFields: { 'CO.Tier': 'gold' } },
    { identity: IDENTITY },
  );
  onTestFinished(() => chat.close());
  const [conversation] = (await world.sandbox.conversations.list()).conversations;
  expect(conversation?.data).toMatchObject({
    ContactID: '9007199254740995',
    QueueID: '7',
    InterfaceID: '1',
    EMailAddress: 'ana@example.com',
    'CustomFields.c.Site': 'shop',
    'CustomFields.CO.Tier': 'gold',
  });
});

test('who is signed for goes back into the chat that runs; who only has the same address does not', async () => {
  const playing = await activeChat();
  const { chat, connection, sandbox, agent } = playing;
  const provider = oracleB2cSoap({ ...connection, resume: true });
  await chat.close();
  const stranger = await startChat(provider, START);
  onTestFinished(() => stranger.close());
  expect((await sandbox.conversations.list()).conversations).toHaveLength(2);
  await stranger.endChat();
  await stranger.ended;
  const again = await startChat(provider, { ...START, message: 'Here I am again' }, { identity: IDENTITY });
  onTestFinished(() => again.close());
  expect((await sandbox.conversations.list()).conversations).toHaveLength(2);
  const texts = (await agent.transcript()).filter(({ from }) => from === 'customer');
  expect(texts.map(({ text }) => text)).toContain('Here I am again');
});

test.each(['first-empty', 'second-empty'] as const)(
  'who goes back into a chat that is still read has all that is said from then on (%s); the other session is told',
  async (secondPoll) => {
    const { connection, agent } = await worldOf({ readings: { secondPoll } });
    const provider = oracleB2cSoap({ ...connection, resume: true });
    const older = await startChat(provider, START, { identity: IDENTITY });
    await agent.accept();
    await until(older, ({ state }) => state === 'active');
    const chat = await startChat(provider, { ...START, message: 'Here I am again' }, { identity: IDENTITY });
    onTestFinished(async () => {
      await Promise.all([older.close(), chat.close()]);
    });
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const number of numbers) await agent.say(`answer ${number}`);
    await until(chat, ({ messages }) => messages.at(-1)?.text === 'answer 8');
    expect(said(chat)).toEqual(numbers.map((number) => `agent: answer ${number}`));
    await expect(older.ended).rejects.toMatchObject({ code: 'chat-taken-over' });
    expect(older.snapshot().connection).toBe('failed');
    expect(said(older)).toEqual([]);
  },
);

test('an agent who goes silent is told of, and the customer waits again', async () => {
  const playing = await activeChat();
  const { sandbox, chat } = playing;
  const events = collect(chat);
  await setUp(playing, { silentAgents: 'rosa', absentIntervalMs: 60_000, userAbsentRetryCount: 99 });
  await sandbox.clock.advance({ body: { byMs: 61_000 } });
  await until(chat, () => events.some(({ type }) => type === 'vendor-event'));
  await sandbox.clock.advance({ body: { byMs: 61_000 } });
  await until(chat, ({ state }) => state === 'waiting');
  expect(events.filter(({ type }) => type === 'transfer-started')).toHaveLength(1);
});

test('the queue is told to who waits: place and wait', async () => {
  const world = await worldOf({ installation: { waitingAhead: 2, expectedSecondsPerChat: 30 } });
  const chat = await startChat(oracleB2cSoap(world.connection), START);
  onTestFinished(() => chat.close());
  const { queue } = await until(chat, (snapshot) => snapshot.queue !== undefined);
  expect(queue).toEqual({ position: 3, estimatedWaitMs: 90_000 });
});

test.each(['fault', 'http-401', 'http-403'] as const)(
  'a wrong password (%s) is told in words',
  async (loginRefusal) => {
    const { connection } = await worldOf({ readings: { loginRefusal } });
    const starting = startChat(oracleB2cSoap({ ...connection, password: 'wrong' }), START);
    await expect(starting).rejects.toMatchObject({
      outcome: 'not-sent',
      message: expect.stringContaining('`username` and `password`'),
    });
  },
);
