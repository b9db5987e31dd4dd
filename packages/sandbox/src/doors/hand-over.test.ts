import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox.js';
import { connect, type Caller, type Reply } from '../sandbox.test-helper.js';

const URL = 'https://shop.example/returns';

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
const byKenji = { agentId: 'kenji' };
const refused = { status: 409, body: { code: 'wrong-state' } };

describe('a page', () => {
  it('is pushed by an agent, or by the system while nobody has accepted', async () => {
    const sessionId = await caller.startSession();
    expect(await act(sessionId, 'push-url', { ...byRosa, url: URL })).toMatchObject(refused);
    expect(await act(sessionId, 'push-url', { url: URL })).toMatchObject({
      status: 201,
      body: { entryId: 3, role: 'system', kind: 'pushed-url', url: URL },
    });
    await act(sessionId, 'accept', byRosa);
    expect(await act(sessionId, 'push-url', { ...byRosa, url: 'javascript:alert(1)' })).toMatchObject({
      status: 201,
      body: { role: 'agent', agentId: 'rosa', kind: 'pushed-url', url: 'javascript:alert(1)' },
    });
    expect(await act(sessionId, 'push-url', { ...byRosa, url: '' })).toMatchObject({ status: 400 });
  });
});

describe('a call', () => {
  it('is asked for, and the customer gives the number', async () => {
    const sessionId = await caller.startActiveSession();
    expect(await act(sessionId, 'call-request', byKenji)).toMatchObject(refused);
    const asked = await act(sessionId, 'call-request', byRosa);
    expect(asked).toMatchObject({ status: 200, body: { call: { agentId: 'rosa' } } });
    expect(asked.body).not.toHaveProperty('call.phoneNumber');
    const answer = { agentKey: 14, phoneNumber: '+351 215 550 142' };
    await caller.vendor('POST', `/v1/sessions/${sessionId}/call-me`, answer);
    expect((await caller.door('GET', `/agent/conversations/${sessionId}`)).body).toMatchObject({
      conversation: {
        call: { agentId: 'rosa', phoneNumber: '+351 215 550 142', answeredAt: expect.any(String) },
      },
    });
  });
});

describe('a requeue', () => {
  it('lets any agent accept, the same one too', async () => {
    const sessionId = await caller.startActiveSession();
    expect(await act(sessionId, 'requeue', byKenji)).toMatchObject(refused);
    for (const next of [byRosa, byKenji]) {
      const waiting = await act(sessionId, 'requeue', byRosa);
      expect(waiting).toMatchObject({ status: 200, body: { state: 'waiting', agentIds: [] } });
      expect(await act(sessionId, 'messages', { ...byRosa, text: 'Hello' })).toMatchObject(refused);
      expect(await act(sessionId, 'accept', next)).toMatchObject({
        body: { state: 'active', agentIds: [next.agentId] },
      });
    }
    expect((await caller.door('GET', `/agent/conversations/${sessionId}`)).body).toMatchObject({
      entries: [{}, {}, { kind: 'requeued', agentId: 'rosa' }, { kind: 'requeued', agentId: 'rosa' }],
    });
  });
});

describe('a conference', () => {
  it('has a further agent, who joins once', async () => {
    const sessionId = await caller.startSession();
    expect(await act(sessionId, 'join', byKenji)).toMatchObject(refused);
    await act(sessionId, 'accept', byRosa);
    expect(await act(sessionId, 'join', byRosa)).toMatchObject(refused);
    expect(await act(sessionId, 'join', byKenji)).toMatchObject({
      status: 200,
      body: { state: 'active', agentIds: ['rosa', 'kenji'] },
    });
    expect(await act(sessionId, 'join', byKenji)).toMatchObject(refused);
    expect(await act(sessionId, 'messages', { ...byKenji, text: 'Hello' })).toMatchObject({ status: 201 });
  });
});

describe('a redirect', () => {
  it('is for an agent who has accepted, or for the system', async () => {
    const sessionId = await caller.startSession();
    expect(await act(sessionId, 'redirect', { ...byRosa, url: URL })).toMatchObject(refused);
    expect(await act(sessionId, 'redirect', { url: URL })).toMatchObject({
      status: 200,
      body: { state: 'waiting', redirectUrl: URL },
    });
    await act(sessionId, 'accept', byRosa);
    expect(await act(sessionId, 'redirect', { ...byRosa, url: `${URL}/2` })).toMatchObject({
      status: 200,
      body: { state: 'active', redirectUrl: `${URL}/2` },
    });
  });

  it('may end the conversation', async () => {
    await caller.door('PATCH', '/control/vendors/openscape/conditions', { afterRedirect: 'ends' });
    const sessionId = await caller.startActiveSession();
    expect(await act(sessionId, 'redirect', { ...byRosa, url: URL })).toMatchObject({
      body: { state: 'ended', redirectUrl: URL },
    });
  });
});

describe('after the end', () => {
  it.each(['push-url', 'call-request', 'requeue', 'join', 'redirect'])('there is no %s', async (action) => {
    const sessionId = await caller.startActiveSession();
    await act(sessionId, 'end', byRosa);
    const isLink = action === 'push-url' || action === 'redirect';
    const body = isLink ? { url: URL } : byRosa;
    expect(await act(sessionId, action, body)).toMatchObject(refused);
    expect(await act('W0', action, body)).toMatchObject({
      status: 404,
      body: { code: 'conversation-not-found' },
    });
  });
});

describe('callbacks', () => {
  const schedule = (contactName: string, more: object = {}): Promise<Reply> =>
    caller.vendor('POST', '/v1/callbacks', {
      callbackQueueKey: 9,
      contactName,
      phoneNumber: '+351215550142',
      priority: 5,
      firstAttemptStartTime: '2026-03-02T09:00',
      firstAttemptEndTime: '2026-03-02T10:30',
      ...more,
    });

  it('are listed oldest first, of all vendors or of one', async () => {
    await schedule('Ana', { comment: 'After nine', contactData: [{ key: 'Order', value: 'NH-1' }] });
    await schedule('Ben');
    const all = await caller.door('GET', '/agent/callbacks');
    expect(all.body).toMatchObject({
      callbacks: [
        {
          vendor: 'openscape',
          customerName: 'Ana',
          phoneNumber: '+351215550142',
          windows: [{ startAt: '2026-03-02T09:00:00.000Z', endAt: '2026-03-02T10:30:00.000Z' }],
          comment: 'After nine',
          data: { Order: 'NH-1' },
        },
        { customerName: 'Ben' },
      ],
    });
    expect((await caller.door('GET', '/agent/callbacks?vendor=openscape')).body).toEqual(all.body);
    expect((await caller.door('GET', '/agent/callbacks?vendor=other')).body).toEqual({ callbacks: [] });
  });
});
