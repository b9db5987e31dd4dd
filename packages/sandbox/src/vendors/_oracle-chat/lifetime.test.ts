import { describe, expect, it } from 'vitest';
import { openScene } from './scene.test-helper.js';

describe('a silent customer', () => {
  it('is absent after 120 s, and dropped after 240 s', async () => {
    const { advance, startActiveChat, conversation, poll } = await openScene();
    const chat = await startActiveChat();
    await advance(120_000);
    expect(await conversation(chat)).toMatchObject({
      conversation: { state: 'active' },
      entries: [{}, {}, {}, { kind: 'other', text: 'The customer is absent.' }],
    });
    await advance(119_999);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'active' } });
    await advance(1);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'ended', endedBy: 'customer' } });
    expect((await poll(chat)).status).toBe(403);
  });

  it('is back with any call, and told of it by one reading', async () => {
    const { advance, startActiveChat, conversation, post, told } = await openScene('oracle-b2c', {
      readings: { ownPresence: 'told' },
    });
    const chat = await startActiveChat();
    await advance(239_999);
    await post(chat, 'activity', { mode: 'LISTENING' });
    expect(await told(chat)).toEqual([
      'ParticipantConnectionStateChanged ABSENT',
      'ParticipantConnectionStateChanged ACTIVE',
    ]);
    await advance(119_999);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'active' } });
  });

  it('is there while a poll is held', async () => {
    const { advance, startActiveChat, conversation, poll, arrived } = await openScene('oracle-b2c', {
      installation: { holdMs: 1_000_000 },
    });
    const chat = await startActiveChat();
    const held = poll(chat);
    await arrived('messages.get', 2);
    await advance(500_000);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'active' } });
    await advance(500_000);
    expect(await held).toMatchObject({ status: 200 });
  });

  it('is never dropped where that is off', async () => {
    const { advance, startChat, conversation } = await openScene('oracle-b2c', {
      installation: { absentIntervalMs: 0 },
    });
    const chat = await startChat();
    await advance(86_400_000);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'waiting' } });
  });
});

describe('a silent agent', () => {
  const NEVER_GONE = { installation: { userAbsentRetryCount: 100 } } as const;

  it('is absent, then gone: the chat goes back to the queue', async () => {
    const { advance, setConditions, startActiveChat, told, conversation } = await openScene(
      'oracle-b2c',
      NEVER_GONE,
    );
    const chat = await startActiveChat();
    await setConditions({ silentAgents: 'rosa' });
    await advance(120_000);
    expect(await told(chat)).toEqual(['ParticipantConnectionStateChanged ABSENT']);
    await advance(120_000);
    expect(await told(chat)).toEqual([
      'ParticipantConnectionStateChanged DISCONNECTED',
      'ParticipantLeft LEAD TRANSFERRED_TO_QUEUE',
      'WaitInformationChanged 1',
    ]);
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'waiting' } });
  });

  it('is back in time', async () => {
    const { advance, setConditions, startActiveChat, told } = await openScene('oracle-b2c', NEVER_GONE);
    const chat = await startActiveChat();
    await setConditions({ silentAgents: 'rosa, kenji' });
    await advance(239_999);
    await setConditions({ silentAgents: '' });
    await advance(120_000);
    expect(await told(chat)).toEqual([
      'ParticipantConnectionStateChanged ABSENT',
      'ParticipantConnectionStateChanged ACTIVE',
    ]);
  });

  it('who led leaves the chat to the conferee; a conferee only leaves', async () => {
    const { act, advance, setConditions, startActiveChat, told } = await openScene('oracle-b2c', NEVER_GONE);
    const chat = await startActiveChat();
    await act(chat, 'join', { agentId: 'kenji' });
    await setConditions({ silentAgents: 'rosa' });
    await advance(240_000);
    expect(await told(chat)).toEqual([
      'ParticipantAdded CONFEREE',
      'ParticipantConnectionStateChanged ABSENT',
      'ParticipantConnectionStateChanged DISCONNECTED',
      'ParticipantLeft LEAD PARTICIPANT_LEFT',
      'RoleChanged LEAD',
    ]);
    await setConditions({ silentAgents: '' });
    await act(chat, 'join');
    await setConditions({ silentAgents: 'rosa' });
    await advance(240_000);
    expect((await told(chat)).at(-1)).toBe('ParticipantLeft CONFEREE CONFREE_DISCONNECTED');
  });
});

describe('time', () => {
  const PRESENT = { absentIntervalMs: 0 };

  it('ends a chat in which nobody types for ten minutes, though nobody asks', async () => {
    const { advance, startActiveChat, poll, arrived, act, say, told } = await openScene('oracle-b2c', {
      installation: { ...PRESENT, holdMs: 10_000_000 },
    });
    const chat = await startActiveChat();
    await advance(599_999);
    await say(chat, 'Still here');
    await advance(599_999);
    await act(chat, 'typing', { isTyping: true });
    expect(await told(chat)).toEqual(['ActivityChanged RESPONDING']);
    const held = poll(chat);
    await arrived('messages.get', 3);
    await advance(600_000);
    expect((await held).body).toMatchObject({ systemMessages: [{ reason: 'IDLE_TIMEOUT' }] });
  });

  it('lets nobody wait for ever, where it is so', async () => {
    const { advance, startChat, told, conversation } = await openScene('oracle-b2c', {
      installation: { ...PRESENT, queueTimeoutMs: 60_000 },
    });
    const chat = await startChat();
    await advance(60_000);
    expect(await told(chat)).toEqual(['WaitInformationChanged 1', 'Concluded QUEUE_TIMEOUT']);
    expect(await conversation(chat)).toMatchObject({ conversation: { endedBy: 'system' } });
  });

  it('sends away who waits when nobody is there any more', async () => {
    const { startActiveChat, startChat, setConditions, told, conversation } = await openScene();
    const active = await startActiveChat();
    const waiting = await startChat();
    await setConditions({ agentsAvailable: 0 });
    expect(await told(waiting)).toEqual(['WaitInformationChanged 1', 'Concluded NO_AGENTS_AVAILABLE']);
    expect(await conversation(active)).toMatchObject({ conversation: { state: 'active' } });
  });
});

describe('the queue', () => {
  it('moves on as others are accepted, give up, or come before', async () => {
    const { startChat, act, post, told, poll, setConditions, advance } = await openScene();
    const first = await startChat();
    await advance(1);
    const second = await startChat();
    await advance(1);
    const third = await startChat();
    expect((await poll(third)).body).toMatchObject({
      systemMessages: [
        {
          position: 3,
          positionString: '3',
          expectedWaitTimeSeconds: 90,
          expectedWaitTimeSecondsString: '90',
          averageWaitTimeSeconds: 30,
        },
      ],
    });
    await act(first, 'accept');
    expect(await told(third)).toEqual(['WaitInformationChanged 2']);
    await post(second, 'concludeEngagement');
    expect(await told(third)).toEqual(['WaitInformationChanged 1']);
    await setConditions({ waitingAhead: 4 });
    expect(await told(third)).toEqual(['WaitInformationChanged 5']);
    await setConditions({ waitingAhead: 0, expectedSecondsPerChat: 10 });
    expect((await poll(third)).body).toMatchObject({
      systemMessages: [{ position: 1, expectedWaitTimeSeconds: 10 }],
    });
  });

  it('has who was transferred at its end', async () => {
    const { startActiveChat, startChat, act, told, advance } = await openScene();
    const active = await startActiveChat();
    await advance(1);
    await startChat();
    await advance(1);
    await act(active, 'requeue');
    expect((await told(active)).at(-1)).toBe('WaitInformationChanged 2');
  });

  it('can be asked for before a chat, without a session', async () => {
    const { startChat, open, get, setConditions } = await openScene();
    await startChat();
    const opened = await open();
    const agents = await get(opened, 'getQueueStats', {
      queueId: 7,
      chatProactiveAvailableType: 'AGENTS',
    });
    expect(agents.body).toMatchObject({
      queueId: 7,
      queueIdString: '7',
      availableAgentSessions: 2,
      engagementsInQueue: 1,
      expectedWaitSeconds: 60,
    });
    const withLineEnds =
      '{\r\n\t"queueId": "9223372036854775807",\r\n\t"chatProactiveAvailableType": "SESSIONS"\r\n}';
    const sessions = await get(opened, 'getQueueStats', withLineEnds);
    expect(sessions.body).toMatchObject({ availableAgentSessions: 3 });
    expect(sessions.text).toContain('"queueId":9223372036854775807,');
    await setConditions({ isOpen: false });
    expect((await get(opened, 'getQueueStats', {})).body).toMatchObject({ availableAgentSessions: 0 });
  });

  it('is told by what routing looks at; a value needs a type', async () => {
    const { open, get } = await openScene('oracle-fusion');
    const opened = await open();
    const fields = [{ name: 'region', type: 'STRING', value: 'north' }];
    const queue = await get(opened, 'getEngagementQueue', { interfaceId: 1, customFields: fields });
    expect(queue.body).toMatchObject({ queueId: 5, expectedWaitSeconds: 30, chatRouteId: 4 });
    const untyped = await get(opened, 'getEngagementQueue', { customFields: [{ name: 'a', value: 'b' }] });
    expect(untyped.status).toBe(400);
  });
});
