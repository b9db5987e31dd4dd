import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox.js';
import { connect, SESSION, type Caller, type Reply } from '../sandbox.test-helper.js';

let sandbox: Sandbox;
let caller: Caller;

beforeEach(async () => {
  sandbox = await startSandbox();
  caller = await connect(sandbox);
});
afterEach(() => sandbox.close());

const act = (sessionId: string, action: string, body: unknown): Promise<Reply> =>
  caller.door('POST', `/agent/conversations/${sessionId}/${action}`, body);
const byRosa = { agentId: 'rosa' };

describe('agents', () => {
  it('are Rosa and Kenji, and whoever is added; a new name keeps the key', async () => {
    await caller.door('PUT', '/agent/agents/ada', { firstName: 'Ada', lastName: '' });
    await caller.door('PUT', '/agent/agents/rosa', { firstName: 'Rosa', lastName: 'Berg' });
    expect((await caller.door('GET', '/agent/agents')).body).toEqual({
      agents: [
        { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Berg' },
        { agentId: 'kenji', agentKey: 15, firstName: 'Kenji', lastName: 'Mori' },
        { agentId: 'ada', agentKey: 16, firstName: 'Ada', lastName: '' },
      ],
    });
    expect(await caller.door('PUT', '/agent/agents/NO', { firstName: 'x', lastName: 'y' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });
});

describe('conversations', () => {
  it('are listed oldest first, by state and by name', async () => {
    const ana = await caller.startActiveSession();
    const ben = await caller.startSession({ customerName: 'Ben' });
    const ids = async (query: string): Promise<readonly string[]> =>
      (await caller.door('GET', `/agent/conversations${query}`)).fields
        .list('conversations')
        .map((conversation) => conversation.text('conversationId'));
    expect(await ids('')).toEqual([ana, ben]);
    expect(await ids('?state=waiting')).toEqual([ben]);
    expect(await ids('?state=active')).toEqual([ana]);
    expect(await ids('?customerName=Ben')).toEqual([ben]);
    expect(await caller.door('GET', '/agent/conversations?state=asleep')).toMatchObject({ status: 400 });
  });

  it('show what the site sent along', async () => {
    const sessionId = await caller.startSession({ contactData: [{ key: 'Order', value: 'NH-1' }] });
    expect((await caller.door('GET', `/agent/conversations/${sessionId}`)).body).toMatchObject({
      conversation: {
        vendor: 'openscape',
        state: 'waiting',
        subject: SESSION.caption,
        agentIds: [],
        data: { Order: 'NH-1' },
      },
      entries: [
        { entryId: 1, role: 'customer', kind: 'message', name: 'Ana Ferreira', text: SESSION.caption },
        { entryId: 2, role: 'system', kind: 'message' },
      ],
    });
  });

  it('are accepted, answered and ended by an agent', async () => {
    const sessionId = await caller.startSession();
    expect(await act(sessionId, 'accept', byRosa)).toMatchObject({
      status: 200,
      body: { state: 'active', agentIds: ['rosa'] },
    });
    expect(await act(sessionId, 'messages', { ...byRosa, html: '<p>Hello</p>' })).toMatchObject({
      status: 201,
      body: { entryId: 3, role: 'agent', agentId: 'rosa', name: 'Rosa Lindqvist', text: '<p>Hello</p>' },
    });
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      content: [{ content: '<p>Hello</p>' }],
    });
    expect(await act(sessionId, 'typing', { ...byRosa, isTyping: true })).toMatchObject({
      status: 204,
      text: '',
    });
    expect(await act(sessionId, 'end', byRosa)).toMatchObject({
      status: 200,
      body: { state: 'ended', endedBy: 'agent' },
    });
  });

  it('let the system speak before anybody accepts', async () => {
    const sessionId = await caller.startSession();
    expect(await act(sessionId, 'messages', { text: 'Still waiting' })).toMatchObject({
      status: 201,
      body: { role: 'system' },
    });
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      content: [{ messageType: 'SYSTEM_MESSAGE', content: expect.stringContaining('Still waiting') }],
    });
  });

  it('refuse what their state does not allow', async () => {
    const sessionId = await caller.startSession();
    const refused = { status: 409, body: { code: 'wrong-state', status: 409 } };
    for (const action of ['messages', 'typing', 'end'])
      expect(await act(sessionId, action, bodyOf(action))).toMatchObject(refused);
    await act(sessionId, 'accept', byRosa);
    expect(await act(sessionId, 'accept', { agentId: 'kenji' })).toMatchObject(refused);
    expect(await act(sessionId, 'messages', { agentId: 'kenji', text: 'me too' })).toMatchObject(refused);
    await act(sessionId, 'end', byRosa);
    for (const action of ['accept', 'messages', 'typing', 'end'])
      expect(await act(sessionId, action, bodyOf(action))).toMatchObject(refused);
    expect(await act(sessionId, 'messages', { text: 'system' })).toMatchObject(refused);
  });

  it('refuse bodies that do not fit, and name the field', async () => {
    const sessionId = await caller.startActiveSession();
    const detail = async (action: string, body: unknown): Promise<string> => {
      const reply = await act(sessionId, action, body);
      expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
      expect(reply.headers.get('content-type')).toBe('application/problem+json');
      return reply.fields.text('detail');
    };
    expect(await detail('typing', byRosa)).toContain('isTyping');
    expect(await detail('accept', { agentId: 'nobody' })).toContain('nobody');
    expect(await detail('accept', { ...byRosa, colour: 'red' })).toContain('colour');
    expect(await detail('messages', { ...byRosa, text: 'a', html: 'b' })).toContain('body');
    expect(await detail('messages', '{')).toContain('JSON');
    expect(await detail('end', undefined)).toContain('missing');
  });

  it('are not found by another id', async () => {
    const missing = { status: 404, body: { code: 'conversation-not-found' } };
    expect(await caller.door('GET', '/agent/conversations/W0')).toMatchObject(missing);
    expect(await act('W0', 'accept', byRosa)).toMatchObject(missing);
  });

  function bodyOf(action: string): unknown {
    if (action === 'messages') return { ...byRosa, text: 'Hello' };
    return action === 'typing' ? { ...byRosa, isTyping: true } : byRosa;
  }
});
