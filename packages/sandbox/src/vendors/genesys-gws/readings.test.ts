import { describe, expect, it } from 'vitest';
import { SandboxError } from '../../errors.js';
import { startSandbox } from '../../sandbox.js';
import { defaultReadings, genesysGwsReadingChoices } from './readings.js';
import { openScene, START } from './simulator.test-helper.js';

describe('leniencies', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
    'take a body that says it is %s',
    async (contentType) => {
      const { vendor } = await openScene();
      const reply = await vendor('POST', '/chats', START, { 'content-type': contentType });
      expect(reply).toMatchObject({ status: 200, body: { statusCode: 0 } });
    },
  );

  it('take a slash after the address of a new chat, and any query', async () => {
    const { startChat, vendor } = await openScene();
    expect(await vendor('POST', '/chats/', START)).toMatchObject({ status: 200 });
    expect(await vendor('GET', `/chats/${await startChat()}?_=17&index=x`)).toMatchObject({ status: 200 });
  });

  it('do not take a POST to the messages', async () => {
    const { startChat, vendor } = await openScene();
    const path = `/chats/${await startChat()}/messages`;
    expect(await vendor('POST', path, { operationName: 'GetMessages' })).toMatchObject({ status: 404 });
  });
});

describe('requests that are not as they should be', () => {
  it.each([
    ['nothing', undefined, 1],
    ['no JSON', '{"operationName":"RequestChat" "nickname"', 1],
    ['no operation', {}, 1],
    ['an unknown operation', { operationName: 'Dance' }, 10],
    ['no nickname', { operationName: 'RequestChat', subject: 'Hi' }, 1],
    ['an empty nickname', { ...START, nickname: '' }, 1],
    ['a nickname that is a number', { ...START, nickname: 7 }, 10],
    ['a field nobody knows', { ...START, age: 7 }, 10],
    ['user data that is no text', { ...START, userData: { age: 7 } }, 10],
  ])('are refused: %s', async (_what, body, statusCode) => {
    const { vendor } = await openScene();
    const reply = await vendor('POST', '/chats', body);
    expect(reply).toMatchObject({ status: 400, body: { statusCode, statusMessage: expect.any(String) } });
  });
});

describe('other readings of the pages', () => {
  it('are all described, and ours comes first', () => {
    const first = Object.entries(genesysGwsReadingChoices).map(([name, [choice]]) => [name, choice]);
    expect(defaultReadings).toEqual(Object.fromEntries(first));
  });

  it('stop the start where they cannot be', async () => {
    const installation = { flexDisconnectTimeoutMs: -1 };
    const error: unknown = await startSandbox({ genesysGws: { installation } }).catch(
      (reason: unknown) => reason,
    );
    expect(SandboxError.is(error) && error.code).toBe('invalid-option');
    expect(String(error)).toContain('flexDisconnectTimeoutMs');
  });

  it('may serve the customer at the addresses of the general page', async () => {
    const { startChat, vendor } = await openScene({ readings: { mePaths: 'served' } });
    const path = `/me/chat/${await startChat()}`;
    expect(await vendor('GET', path)).toMatchObject({ body: { chat: { state: 'WaitingForAgent' } } });
    expect((await vendor('GET', `${path}/messages?index=0`)).fields.list('messages')).toHaveLength(1);
  });

  it('may tell errors at HTTP 200, or 4xx in plain text', async () => {
    const { setConditions, vendor } = await openScene({ readings: { httpStatus: 'always-200' } });
    const inside = await vendor('GET', '/chats/none');
    expect(inside).toMatchObject({ status: 200, body: { statusCode: 6, statusMessage: expect.any(String) } });
    await setConditions({ httpStatus: 'mapped', errorBodies: 'plain-text' });
    const plain = await vendor('GET', '/chats/none');
    expect([plain.status, plain.text]).toEqual([404, inside.fields.text('statusMessage')]);
    await setConditions({ refusals: '* 4' });
    expect(await vendor('GET', '/chats/none')).toMatchObject({ status: 500, body: { statusCode: 4 } });
  });

  it('may leave indexes out, number the participants, and tell times', async () => {
    const { messages, send, startChat } = await openScene({
      readings: { indexGaps: 'some', participantId: 'number', timestamps: 'present' },
    });
    const chatId = await startChat();
    for (const text of ['a', 'b', 'c']) await send(chatId, text);
    const all = await messages(chatId, 0);
    expect(all.map((message) => message.integer('index'))).toEqual([1, 2, 4, 5]);
    expect(all[0]?.values()).toMatchObject({
      from: { participantId: 1 },
      timestamp: '2026-02-14 09:30:00.000+0000',
      timestampSeconds: Date.parse('2026-02-14T09:30:00Z'),
    });
    expect(await messages(chatId, 3)).toHaveLength(2);
  });

  it('may have a system join, and messages that nobody expects', async () => {
    const { act, chat, operate, startChat, told } = await openScene({
      readings: { systemParticipant: 'joins', otherMessages: 'some', typingText: 'absent' },
    });
    const chatId = await startChat();
    expect(await chat(chatId)).toMatchObject({
      state: 'WaitingForAgent',
      participants: [{ type: 'External', participantId: '2' }, { type: 'Customer' }],
    });
    await act(chatId, 'accept');
    await act(chatId, 'typing', { isTyping: true });
    await operate(chatId, 'Complete');
    expect(await told(chatId, 2)).toEqual([
      '2 External ParticipantJoined',
      '3 Agent ParticipantJoined',
      '4 Agent CustomNotice',
      '5 External MoodDetected: curious',
      '6 Agent TypingStarted',
      '7 Customer ParticipantLeft',
      '8 External TranscriptSaveDone',
    ]);
  });

  it('may tell addresses in other forms', async () => {
    const { setConditions, vendor } = await openScene();
    const start = async (): Promise<readonly (string | undefined)[]> => {
      const { fields } = await vendor('POST', '/chats', START);
      const id = fields.text('id');
      return [fields.text('path'), fields.optionalText('uri')].map((text) => text?.replace(id, 'ID'));
    };
    expect(await start()).toEqual(['/api/v2/chats/ID', undefined]);
    await setConditions({ answeredPath: 'without-base', answeredUri: 'internal-host' });
    expect(await start()).toEqual(['/chats/ID', 'http://gws-7.internal.example:8080/chats/ID']);
  });

  it('may forget an ended chat, or take a second Complete', async () => {
    const { chat, operate, setConditions, startChat, vendor } = await openScene({
      readings: { secondComplete: 'accepted' },
    });
    const chatId = await startChat();
    await operate(chatId, 'Complete');
    expect(await operate(chatId, 'Complete')).toMatchObject({ status: 200 });
    expect(await chat(chatId)).toMatchObject({ state: 'Idle' });
    await setConditions({ endedChat: 'gone' });
    expect(await vendor('GET', `/chats/${chatId}`)).toMatchObject({ body: { statusCode: 6 } });
    expect(await operate(chatId, 'Complete')).toMatchObject({ body: { statusCode: 6 } });
  });

  it('may read a wrong index as 0, and take any endpoint', async () => {
    const { setConditions, startChat, vendor } = await openScene({ readings: { wrongIndex: 'everything' } });
    const path = `/chats/${await startChat()}/messages`;
    for (const index of ['-1', 'x', '1.5', ''])
      expect((await vendor('GET', `${path}?index=${index}`)).fields.list('messages')).toHaveLength(1);
    const elsewhere = { ...START, endpoint: 'Elsewhere' };
    expect(await vendor('POST', '/chats', elsewhere)).toMatchObject({ body: { statusCode: 13 } });
    await setConditions({ unknownEndpoint: 'accepted' });
    expect(await vendor('POST', '/chats', elsewhere)).toMatchObject({ status: 200 });
  });

  it('each leave a whole chat as the spec has it', async () => {
    const scene = await openScene();
    const choices = Object.entries(genesysGwsReadingChoices).flatMap(([name, values]) =>
      values.map((value) => ({ [name]: value })),
    );
    for (const choice of choices) {
      await scene.setConditions(choice);
      const chatId = await scene.startActiveChat();
      await scene.send(chatId, 'Hello');
      await scene.act(chatId, 'messages', { text: 'Good morning' });
      await scene.chat(chatId);
      await scene.messages(chatId);
      await scene.operate(chatId, 'Complete');
      await scene.door('DELETE', '/control/vendors/genesys-gws/conditions');
    }
    const { fields } = await scene.door('GET', '/control/requests?vendor=genesys-gws');
    expect(fields.list('requests')).toHaveLength(choices.length * 5);
    expect(scene.sandbox.violations()).toEqual([]);
  });
});
