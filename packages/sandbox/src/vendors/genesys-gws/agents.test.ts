import { describe, expect, it } from 'vitest';
import { openScene } from './simulator.test-helper.js';

describe('agents who come and go', () => {
  it('give a chat back to the queue, and further ones join', async () => {
    const { act, chat, conversation, startActiveChat, told } = await openScene();
    const chatId = await startActiveChat();
    expect(await act(chatId, 'requeue')).toMatchObject({ body: { state: 'waiting', agentIds: [] } });
    expect(await chat(chatId)).toMatchObject({
      state: 'WaitingForAgent',
      participants: [{ type: 'Customer' }],
    });
    await act(chatId, 'accept', { agentId: 'kenji' });
    expect(await act(chatId, 'join')).toMatchObject({ body: { agentIds: ['kenji', 'rosa'] } });
    expect(await told(chatId, 3)).toEqual([
      '3 Agent ParticipantLeft',
      '4 Agent ParticipantJoined',
      '5 Agent ParticipantRejoined',
    ]);
    expect(await chat(chatId)).toMatchObject({
      state: 'Chatting',
      participants: [{ participantId: '3' }, { participantId: '2' }, { participantId: '1' }],
    });
    expect(await conversation(chatId)).toMatchObject({
      entries: [{}, {}, { kind: 'requeued', agentId: 'rosa' }, { kind: 'joined' }, { kind: 'joined' }],
    });
  });

  it('may come back as somebody new, while the state says that they are there', async () => {
    const { act, chat, startActiveChat, told } = await openScene({
      readings: { agentReturns: 'joined', afterRequeue: 'chatting', participants: 'all-known' },
    });
    const chatId = await startActiveChat();
    await act(chatId, 'requeue');
    expect(await chat(chatId)).toMatchObject({ state: 'Chatting', participants: [{ type: 'Agent' }, {}] });
    await act(chatId, 'accept');
    expect(await told(chatId, 4)).toEqual(['4 Agent ParticipantJoined']);
    expect(await chat(chatId)).toMatchObject({
      participants: [{ participantId: '3' }, { participantId: '2' }, { participantId: '1' }],
    });
  });

  it.each([
    ['idle-and-left', 'Idle', ['4 Agent ParticipantLeft', '5 Agent ParticipantLeft']],
    ['idle', 'Idle', []],
    ['left', 'Chatting', ['4 Agent ParticipantLeft', '5 Agent ParticipantLeft']],
  ] as const)('end a chat: %s', async (agentEnd, state, told) => {
    const scene = await openScene({ readings: { agentEnd } });
    const chatId = await scene.startActiveChat();
    await scene.act(chatId, 'join', { agentId: 'kenji' });
    expect(await scene.act(chatId, 'end')).toMatchObject({ body: { state: 'ended', endedBy: 'agent' } });
    expect(await scene.told(chatId, 4)).toEqual(told);
    expect(await scene.chat(chatId)).toMatchObject({ state, capabilities: [] });
    expect(await scene.send(chatId, 'Wait')).toMatchObject({ body: { statusCode: 2 } });
  });
});

describe('the agent door', () => {
  it.each([
    ['push-url', { url: 'https://help.example/' }, 'a page'],
    ['redirect', { url: 'https://help.example/' }, 'another address'],
    ['call-request', {}, 'a phone number'],
  ])('refuses %s with the reason', async (deed, body, reason) => {
    const { act, conversation, startActiveChat } = await openScene();
    const chatId = await startActiveChat();
    const before = await conversation(chatId);
    const reply = await act(chatId, deed, body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(reply.fields.text('detail')).toContain(reason);
    expect(await conversation(chatId)).toEqual(before);
  });

  it('has the system speak as an External who never joined', async () => {
    const { chat, door, startChat, told } = await openScene();
    const chatId = await startChat();
    await door('POST', `/agent/conversations/${chatId}/messages`, { text: 'Please wait' });
    await door('POST', `/control/conversations/${chatId}/items`, { type: 'Surprise' });
    expect(await told(chatId, 2)).toEqual(['2 External Text: Please wait', '3 External Surprise']);
    expect(await chat(chatId)).toMatchObject({
      state: 'WaitingForAgent',
      participants: [{ participantId: '1' }],
    });
  });

  it('takes a text as it is, and typing until it is stopped', async () => {
    const { act, advance, startActiveChat, told } = await openScene();
    const chatId = await startActiveChat();
    await act(chatId, 'messages', { html: '<b>No</b>' });
    await act(chatId, 'typing', { isTyping: true });
    await advance(10_000);
    await act(chatId, 'typing', { isTyping: false });
    expect(await told(chatId, 3)).toEqual([
      '3 Agent Text: <b>No</b>',
      '4 Agent TypingStarted: is typing',
      '5 Agent TypingStopped',
    ]);
  });
});
