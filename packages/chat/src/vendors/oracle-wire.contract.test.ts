import { oracleB2cWorld, type OracleB2cWorld, type OracleB2cWorldOptions } from '@parlance/worlds/oracle-b2c';
import { oracleFusionWorld, type OracleFusionWorldOptions } from '@parlance/worlds/oracle-fusion';
import { expect, onTestFinished, test } from 'vitest';

import { startChat, type ChatSession } from '../index.js';
import { collect, textsOf, until } from '../testing/watch.js';
import { oracleB2c } from './oracle-b2c.js';
import { oracleFusion } from './oracle-fusion.js';

const START = { customer: { name: 'Ana', email: 'ana@example.com' }, message: 'My invoice is wrong' };

type Playing = Pick<OracleB2cWorld, 'sandbox' | 'agent' | 'faults'> & { readonly chat: ChatSession };

/** A B2C chat that an agent has taken. */
async function b2cChat(options: OracleB2cWorldOptions = {}): Promise<Playing> {
  const world = await oracleB2cWorld(options);
  onTestFinished(() => world.close());
  const chat = await startChat(oracleB2c(world.connection), START);
  onTestFinished(() => chat.close());
  await world.agent.accept();
  await until(chat, ({ state }) => state === 'active');
  return { ...world, chat };
}

/** A Fusion chat that an agent has taken. */
async function fusionChat(options: OracleFusionWorldOptions = {}): Promise<Playing> {
  const world = await oracleFusionWorld(options);
  onTestFinished(() => world.close());
  const chat = await startChat(oracleFusion(world.connection), START, world.sessionOptions);
  onTestFinished(() => chat.close());
  await world.agent.accept();
  await until(chat, ({ state }) => state === 'active');
  return { ...world, chat };
}

const setUp = ({ sandbox }: Playing, vendor: string, body: Record<string, string | number>) =>
  sandbox.conditions.change({ path: { vendor }, body });

test.each([
  { lostAnswer: 'drop', sequenceNumbers: 'small', missed: 1 },
  { lostAnswer: 'drop', sequenceNumbers: 'large', missed: 1 },
  { lostAnswer: 'redeliver', sequenceNumbers: 'large', missed: 0 },
] as const)(
  'a text in a lost answer ($lostAnswer, $sequenceNumbers numbers): $missed missed, and nothing twice',
  async ({ lostAnswer, sequenceNumbers, missed }) => {
    const playing = await b2cChat({ readings: { lostAnswer, sequenceNumbers } });
    const { sandbox, agent, chat } = playing;
    const events = collect(chat);
    const lost = { vendor: 'oracle-b2c', operation: 'messages.get', kind: 'drop-after', times: 2 } as const;
    await sandbox.faults.add({ body: lost });
    await until(chat, ({ connection }) => connection === 'reconnecting');
    await agent.say('on its way');
    await until(chat, ({ connection }) => connection === 'connected');
    await agent.say('after it');
    const snapshot = await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
    const texts = textsOf(snapshot).filter((text) => text.startsWith('agent: '));
    expect(texts).toEqual(missed > 0 ? ['agent: after it'] : ['agent: on its way', 'agent: after it']);
    expect(snapshot.missedMessages).toBe(missed);
    expect(events.filter(({ type }) => type === 'messages-missed')).toHaveLength(missed);
  },
);

test.each([
  { what: 'an answer lost after processing', kind: 'drop-after', seen: 1 },
  { what: 'a request lost before processing', kind: 'drop-before', seen: 0 },
] as const)('$what of a text: it is `unconfirmed`, and not sent again', async ({ kind, seen }) => {
  const { sandbox, agent, chat } = await b2cChat();
  await sandbox.faults.add({ body: { vendor: 'oracle-b2c', operation: 'messages.post', kind } });
  expect(await chat.sendMessage('do you hear me?')).toMatchObject({ status: 'unconfirmed' });
  expect((await agent.transcript()).filter(({ text }) => text === 'do you hear me?')).toHaveLength(seen);
  expect((await sandbox.requests.list({ query: { operation: 'messages.post' } })).requests).toHaveLength(1);
});

test('texts of both sides while the chat moves from pool to pool arrive once and in order', async () => {
  const playing = await b2cChat();
  const { agent, chat } = playing;
  const numbers = [1, 2, 3, 4, 5, 6];
  for (const number of numbers) {
    await Promise.all([
      setUp(playing, 'oracle-b2c', { pool: `12:${number + 1}` }),
      chat.sendMessage(`question ${number}`),
      agent.say(`answer ${number}`),
    ]);
  }
  const snapshot = await until(chat, ({ messages }) => messages.some(({ text }) => text === 'answer 6'));
  const answers = numbers.map((number) => `agent: answer ${number}`);
  const questions = numbers.map((number) => `question ${number}`);
  expect(textsOf(snapshot).filter((text) => text.startsWith('agent: '))).toEqual(answers);
  const said = (await agent.transcript()).filter(({ from }) => from === 'customer');
  expect(said.map(({ text }) => text)).toEqual([START.message, ...questions]);
  expect(snapshot.missedMessages).toBe(0);
});

test('a blocked text is told by a notice though it is `sent`; the last one is refused and ends the chat', async () => {
  const { chat } = await b2cChat();
  const events = collect(chat);
  expect(await chat.sendMessage('win the sweepstakes')).toMatchObject({ status: 'sent' });
  await until(chat, () => events.some(({ type }) => type === 'notice-received'));
  await chat.sendMessage('the sweepstakes!');
  await expect(chat.sendMessage('sweepstakes!!')).rejects.toMatchObject({ code: 'message-refused' });
  expect(await chat.ended).toMatchObject({ by: 'system', reason: 'ejected' });
});

test('an agent who goes silent is told of, and the customer waits again', async () => {
  const playing = await b2cChat();
  const { sandbox, chat } = playing;
  const events = collect(chat);
  await setUp(playing, 'oracle-b2c', {
    silentAgents: 'rosa',
    absentIntervalMs: 60_000,
    userAbsentRetryCount: 99,
  });
  await sandbox.clock.advance({ body: { byMs: 61_000 } });
  await until(chat, () => events.some(({ type }) => type === 'vendor-event'));
  await sandbox.clock.advance({ body: { byMs: 61_000 } });
  await until(chat, ({ state }) => state === 'waiting');
  expect(events.filter(({ type }) => type === 'transfer-started')).toHaveLength(1);
});

test.each([
  { resumedSession: 'same', sequenceNumbers: 'small' },
  { resumedSession: 'new', sequenceNumbers: 'small' },
  { resumedSession: 'new', sequenceNumbers: 'per-session' },
] as const)(
  'a forgotten session of Fusion is resumed ($resumedSession session, $sequenceNumbers numbers)',
  async (readings) => {
    const playing = await fusionChat({ readings });
    const { sandbox, agent, chat } = playing;
    await setUp(playing, 'oracle-fusion', { refusals: 'messages.get 403' });
    const isResumed = async (): Promise<boolean> => {
      const { requests } = await sandbox.requests.list({ query: { operation: 'engagements.request' } });
      return requests.length > 1;
    };
    await expect.poll(isResumed).toBe(true);
    await setUp(playing, 'oracle-fusion', { refusals: '' });
    await agent.say('still here');
    await until(chat, ({ messages }) => messages.at(-1)?.text === 'still here');
    expect(await chat.sendMessage('me too')).toMatchObject({ status: 'sent' });
    expect((await sandbox.conversations.list()).conversations).toHaveLength(1);
  },
);

test('the queue is told to who waits: place and wait', async () => {
  const world = await oracleB2cWorld({ installation: { waitingAhead: 2, expectedSecondsPerChat: 30 } });
  onTestFinished(() => world.close());
  const chat = await startChat(oracleB2c(world.connection), START);
  onTestFinished(() => chat.close());
  const { queue } = await until(chat, (snapshot) => snapshot.queue !== undefined);
  expect(queue).toEqual({ position: 3, estimatedWaitMs: 90_000 });
});
