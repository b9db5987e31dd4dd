import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentAction } from '../../desk.js';
import { refusal } from '../../desk.js';
import { applyAction } from './actions.js';
import { addCustomerText, setCustomerTyping, startChat, type Chat } from './chat.js';
import { defaultReadings, genesysGwsReadingChoices, type GenesysGwsReadings } from './readings.js';
import { openScene, START } from './simulator.test-helper.js';
import { viewOf } from './view.js';

const ALL = ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification', 'Complete'];
const ANA = { nickname: 'Ana Ferreira', participantId: '1', type: 'Customer' };
const ROSA = { nickname: 'Rosa Lindqvist', participantId: '2', type: 'Agent' };

describe('a chat', () => {
  it('waits, is answered, and ends by the customer', async () => {
    const { act, chat, conversation, operate, send, startChat: start, told } = await openScene();
    const chatId = await start({ endpoint: 'Service', userData: { FirstName: 'Ana' } });
    expect(await chat(chatId)).toEqual({
      id: chatId,
      state: 'WaitingForAgent',
      capabilities: ALL,
      participants: [ANA],
    });
    await send(chatId, 'Hello?');
    await act(chatId, 'accept');
    expect(await chat(chatId)).toMatchObject({
      state: 'Chatting',
      capabilities: ALL,
      participants: [ROSA, ANA],
    });
    await act(chatId, 'messages', { text: 'Good morning' });
    expect(await operate(chatId, 'Complete')).toMatchObject({ status: 200, body: { statusCode: 0 } });
    expect(await chat(chatId)).toMatchObject({ state: 'Idle', capabilities: [], participants: [ROSA] });
    expect(await told(chatId, 0)).toEqual([
      '1 Customer ParticipantJoined',
      '2 Customer Text: Hello?',
      '3 Agent ParticipantJoined',
      '4 Agent Text: Good morning',
      '5 Customer ParticipantLeft',
    ]);
    expect(await conversation(chatId)).toMatchObject({
      conversation: {
        vendor: 'genesys-gws',
        state: 'ended',
        endedBy: 'customer',
        customerName: START.nickname,
        subject: START.subject,
        data: { FirstName: 'Ana' },
      },
      entries: [
        { kind: 'joined', role: 'customer' },
        { kind: 'message', role: 'customer', text: 'Hello?' },
        { kind: 'joined', agentId: 'rosa' },
        { kind: 'message', agentId: 'rosa', text: 'Good morning' },
        { kind: 'ended', role: 'customer' },
      ],
    });
  });

  it('takes nothing more once it has ended', async () => {
    const { messages, operate, send, startActiveChat } = await openScene();
    const chatId = await startActiveChat();
    await operate(chatId, 'Complete');
    const refused = [
      await send(chatId, 'Wait'),
      await operate(chatId, 'SendStartTypingNotification'),
      await operate(chatId, 'SendStopTypingNotification'),
      await operate(chatId, 'Complete'),
    ];
    expect(refused.map(({ fields }) => fields.integer('statusCode'))).toEqual([2, 2, 2, 2]);
    expect(await messages(chatId, 0)).toHaveLength(3);
  });

  it('tells of typing on both sides, each with an index', async () => {
    const { act, conversation, operate, send, startActiveChat, told } = await openScene();
    const chatId = await startActiveChat();
    await operate(chatId, 'SendStartTypingNotification');
    expect(await conversation(chatId)).toMatchObject({ conversation: { isCustomerTyping: true } });
    await operate(chatId, 'SendStopTypingNotification');
    expect(await conversation(chatId)).toMatchObject({ conversation: { isCustomerTyping: false } });
    await operate(chatId, 'SendStartTypingNotification');
    await send(chatId, 'Hi');
    expect(await conversation(chatId)).toMatchObject({ conversation: { isCustomerTyping: false } });
    await act(chatId, 'typing', { isTyping: true });
    await act(chatId, 'messages', { text: 'Hello' });
    expect(await told(chatId, 3)).toEqual([
      '3 Customer TypingStarted',
      '4 Customer TypingStopped',
      '5 Customer TypingStarted',
      '6 Customer Text: Hi',
      '7 Agent TypingStarted: is typing',
      '8 Agent TypingStopped',
      '9 Agent Text: Hello',
    ]);
  });
});

describe('messages', () => {
  it('come from an index on, inclusive; 0 gives all, one beyond the newest gives none', async () => {
    const { messages, send, startChat: start } = await openScene();
    const chatId = await start();
    for (const text of ['a', 'b', 'c']) await send(chatId, text);
    const indexes = async (index: number): Promise<readonly number[]> =>
      (await messages(chatId, index)).map((message) => message.integer('index'));
    expect(await indexes(0)).toEqual([1, 2, 3, 4]);
    expect(await indexes(1)).toEqual([1, 2, 3, 4]);
    expect(await indexes(4)).toEqual([4]);
    expect(await indexes(5)).toEqual([]);
    expect(await indexes(99)).toEqual([]);
  });

  it('without an index are those that were not given yet', async () => {
    const { send, startChat: start, told } = await openScene();
    const chatId = await start();
    expect(await told(chatId)).toEqual(['1 Customer ParticipantJoined']);
    expect(await told(chatId)).toEqual([]);
    await send(chatId, 'a');
    await told(chatId, 0);
    await send(chatId, 'b');
    expect(await told(chatId)).toEqual(['3 Customer Text: b']);
    await told(chatId, 99);
    await told(chatId, 2);
    expect(await told(chatId)).toEqual([]);
  });

  it('without an index are lost with a lost answer, and an index finds them', async () => {
    const { fail, messages, send, startChat: start, told } = await openScene();
    const chatId = await start();
    await send(chatId, 'a');
    await fail('drop-after', 'chats.listMessages');
    await expect(messages(chatId)).rejects.toThrow('fetch failed');
    expect(await told(chatId)).toEqual([]);
    expect(await told(chatId, 1)).toHaveLength(2);
  });

  it('may be given once per HTTP session', async () => {
    const { startChat: start, vendor } = await openScene({ readings: { positionKept: 'per-http-session' } });
    const path = `/chats/${await start()}/messages`;
    const first = await vendor('GET', path);
    const cookie = first.headers.getSetCookie().join().split(';', 1).join();
    expect(cookie).toMatch(/^JSESSIONID=/);
    const count = async (headers: Record<string, string>): Promise<number> =>
      (await vendor('GET', path, undefined, headers)).fields.list('messages').length;
    expect(first.fields.list('messages')).toHaveLength(1);
    expect([await count({ cookie }), await count({}), await count({ cookie })]).toEqual([0, 1, 0]);
  });
});

describe('indexes', () => {
  const agent = fc.constantFrom(
    { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Lindqvist' },
    { agentId: 'kenji', agentKey: 15, firstName: 'Kenji', lastName: 'Mori' },
  );
  const action: fc.Arbitrary<AgentAction> = fc.oneof(
    agent.map((one) => ({ type: 'accept', agent: one }) as const),
    agent.map((one) => ({ type: 'join', agent: one }) as const),
    agent.map((one) => ({ type: 'requeue', agent: one }) as const),
    agent.map((one) => ({ type: 'set-typing', agent: one, isTyping: true }) as const),
    agent.map((one) => ({ type: 'say', agent: one, speech: { kind: 'text', text: 'Hello' } }) as const),
    fc.constant({ type: 'inject', itemType: 'Surprise', text: '' } as const),
  );
  const step = fc.oneof(
    action.map((one) => (chat: Chat, readings: GenesysGwsReadings) => {
      const isPossible = refusal(one, viewOf(chat).conversation) === undefined;
      return isPossible ? applyAction(chat, one, 0, readings) : chat;
    }),
    fc.constant((chat: Chat, readings: GenesysGwsReadings) => addCustomerText(chat, 'Hi', 0, readings)),
    fc
      .boolean()
      .map(
        (isTyping) => (chat: Chat, readings: GenesysGwsReadings) =>
          setCustomerTyping(chat, isTyping, 0, readings),
      ),
  );
  const choices: fc.Arbitrary<Partial<GenesysGwsReadings>> = fc.record({
    indexGaps: fc.constantFrom(...genesysGwsReadingChoices.indexGaps),
    systemParticipant: fc.constantFrom(...genesysGwsReadingChoices.systemParticipant),
    otherMessages: fc.constantFrom(...genesysGwsReadingChoices.otherMessages),
    agentReturns: fc.constantFrom(...genesysGwsReadingChoices.agentReturns),
  });

  it('only grow, from 1 on, and everybody who speaks is known', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), choices, (steps, chosen) => {
        const readings = { ...defaultReadings, ...chosen };
        const start = { nickname: 'Ana', subject: 'Hi', userData: {} };
        const chat = steps.reduce((next, take) => take(next, readings), startChat('c', start, 0, readings));
        const indexes = chat.messages.map(({ index }) => index);
        expect(indexes[0]).toBe(1);
        expect(indexes).toEqual([...new Set(indexes)].sort((one, other) => one - other));
        if (chosen.indexGaps === 'none') expect(indexes.at(-1)).toBe(indexes.length);
        const ids = new Set(chat.participants.map(({ participantId }) => participantId));
        expect(ids.size).toBe(chat.participants.length);
        for (const { from } of chat.messages) expect(ids).toContain(from.participantId);
      }),
    );
  });
});
