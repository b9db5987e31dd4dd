import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from './simulator.test-helper.js';

describe('call-me', () => {
  const NUMBER = '+351 (21) 555-0142';
  const ask = ({ act }: Scene, sessionId: string): Promise<unknown> => act(sessionId, 'call-request');
  const callMe = async (
    { vendor }: Scene,
    sessionId: string,
    phoneNumber = NUMBER,
    agentKey: unknown = 14,
  ): Promise<number> =>
    (await vendor('POST', `/v1/sessions/${sessionId}/call-me`, { agentKey, phoneNumber })).status;
  const agentKeyIn = async ({ contents }: Scene, sessionId: string): Promise<number> =>
    (await contents(sessionId, 3)).fields.integer('callMeAgentKey');

  it('is asked for once, and the agent has the number', async () => {
    const scene = await openScene();
    const sessionId = await scene.startActiveSession();
    await ask(scene, sessionId);
    expect([await agentKeyIn(scene, sessionId), await agentKeyIn(scene, sessionId)]).toEqual([14, 0]);
    expect(await callMe(scene, sessionId)).toBe(200);
    expect(await scene.conversation(sessionId)).toMatchObject({
      conversation: { call: { agentId: 'rosa', phoneNumber: NUMBER, answeredAt: expect.any(String) } },
    });
  });

  it('goes with a lost answer', async () => {
    const scene = await openScene();
    const sessionId = await scene.startActiveSession();
    await ask(scene, sessionId);
    await scene.fail('drop-after', 'contents.listFrom');
    await expect(scene.contents(sessionId, 3)).rejects.toThrow('fetch failed');
    expect(await agentKeyIn(scene, sessionId)).toBe(0);
    expect(await callMe(scene, sessionId)).toBe(200);
  });

  it.each(['351215550142', '042 123 ext. 7', '4711'])('takes %s', async (phoneNumber) => {
    const scene = await openScene();
    const sessionId = await scene.startActiveSession();
    await ask(scene, sessionId);
    expect(await callMe(scene, sessionId, phoneNumber)).toBe(200);
  });

  it('refuses a number that nobody asks for, and one after the end', async () => {
    const scene = await openScene();
    const sessionId = await scene.startActiveSession();
    expect(await callMe(scene, sessionId)).toBe(400);
    await ask(scene, sessionId);
    expect(await callMe(scene, sessionId, NUMBER, 15)).toBe(400);
    expect(await callMe(scene, sessionId, NUMBER, '14')).toBe(400);
    expect(await callMe(scene, sessionId)).toBe(200);
    expect(await callMe(scene, sessionId, '4711')).toBe(400);
    await ask(scene, sessionId);
    expect(await callMe(scene, sessionId, '4711')).toBe(200);
    await ask(scene, sessionId);
    await scene.act(sessionId, 'end');
    expect(await callMe(scene, sessionId)).toBe(404);
  });

  it('may take all of these', async () => {
    const scene = await openScene({ callWithoutRequest: 'accepted', callAfterEnd: 'accepted' });
    const sessionId = await scene.startActiveSession();
    expect(await callMe(scene, sessionId, NUMBER, 99)).toBe(200);
    expect(await callMe(scene, sessionId)).toBe(200);
    expect(await callMe(scene, sessionId, '4711')).toBe(200);
    await scene.act(sessionId, 'end');
    expect(await callMe(scene, sessionId, '0800')).toBe(200);
    expect(await scene.conversation(sessionId)).toMatchObject({
      conversation: { call: { phoneNumber: '4711' } },
    });
  });
});

describe('agents who come and go', () => {
  it('give a session back to the queue, and another agent accepts it', async () => {
    const { act, contents, conversation, startActiveSession } = await openScene();
    const sessionId = await startActiveSession();
    expect(await act(sessionId, 'requeue')).toMatchObject({ body: { state: 'waiting', agentIds: [] } });
    expect(await act(sessionId, 'accept', 'kenji')).toMatchObject({ body: { agentIds: ['kenji'] } });
    expect(await act(sessionId, 'join')).toMatchObject({
      body: { state: 'active', agentIds: ['kenji', 'rosa'] },
    });
    expect(await contents(sessionId, 3)).toMatchObject({
      body: {
        connected: true,
        content: [
          { messageType: 'AGENT_REQUEUE', from: '14' },
          { messageType: 'AGENT_CONFERENCE_JOIN', from: '14' },
        ],
      },
    });
    expect(await conversation(sessionId)).toMatchObject({
      entries: [{}, {}, { kind: 'requeued', agentId: 'rosa' }, { kind: 'joined', agentId: 'rosa' }],
    });
  });
});

describe('pushed pages and redirects', () => {
  const PAGE = 'https://help.example.com/?a=1&b=<2>';

  it('from an agent and from the system stand in the transcript, and are told once', async () => {
    const { contents, conversation, door, startActiveSession } = await openScene();
    const sessionId = await startActiveSession();
    const push = (body: unknown): Promise<unknown> =>
      door('POST', `/agent/conversations/${sessionId}/push-url`, body);
    await push({ agentId: 'rosa', url: PAGE });
    expect(await contents(sessionId, 3)).toMatchObject({
      body: { pushUrl: PAGE, content: [{ messageType: 'AGENT_PUSH_URL', from: '14', pushedUrl: PAGE }] },
    });
    await push({ url: PAGE });
    expect(await contents(sessionId, 4)).toMatchObject({
      body: { pushUrl: PAGE, content: [{ messageType: 'SYSTEM_PUSH_URL', pushedUrl: PAGE }] },
    });
    expect(await contents(sessionId, 3)).toMatchObject({ body: { pushUrl: '', content: [{}, {}] } });
    expect(await conversation(sessionId)).toMatchObject({
      entries: [{}, {}, { kind: 'pushed-url', role: 'agent', url: PAGE }, { role: 'system', url: PAGE }],
    });
  });

  it('by the workflow come with the first answer', async () => {
    const { contents, conversation, setConditions, startSession } = await openScene();
    await setConditions({ redirectAtStart: PAGE });
    const sessionId = await startSession();
    expect(await contents(sessionId)).toMatchObject({
      body: { redirectUrl: PAGE, content: null, connected: true },
    });
    expect(await contents(sessionId)).toMatchObject({ body: { redirectUrl: '', content: [{}, {}] } });
    expect(await conversation(sessionId)).toMatchObject({
      conversation: { redirectUrl: PAGE, state: 'waiting' },
      entries: [{}, {}, { kind: 'redirected', role: 'system', url: PAGE }],
    });
  });

  it('may end the session', async () => {
    const { contents, conversation, setConditions, startSession } = await openScene();
    await setConditions({ redirectAtStart: PAGE, afterRedirect: 'ends' });
    const sessionId = await startSession();
    expect(await contents(sessionId)).toMatchObject({ body: { redirectUrl: PAGE, connected: false } });
    expect(await conversation(sessionId)).toMatchObject({
      conversation: { state: 'ended', endedBy: 'system' },
    });
  });
});

describe('what the agents say', () => {
  it('is refused at the door where HTML cannot carry it, with the reason', async () => {
    const { contents, say, startActiveSession } = await openScene();
    const sessionId = await startActiveSession();
    const reply = await say(sessionId, 'a\0b');
    expect(reply.status).toBe(400);
    expect(reply.fields.text('detail')).toContain('U+0000');
    expect(await contents(sessionId, 3)).toMatchObject({ body: { content: [] } });
  });

  it('may come as a paragraph', async () => {
    const { contents, say, startActiveSession } = await openScene({ agentMarkup: 'paragraph' });
    const sessionId = await startActiveSession();
    await say(sessionId, 'Hello');
    expect(await contents(sessionId, 3)).toMatchObject({
      body: { content: [{ content: '<p style="margin: 0">Hello</p>' }] },
    });
  });
});
