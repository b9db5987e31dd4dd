import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox.js';
import { connect, SESSION, type Caller } from '../sandbox.test-helper.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');

let sandbox: Sandbox;
let caller: Caller;

beforeEach(async () => {
  sandbox = await startSandbox({ now: () => NOW_MS });
  caller = await connect(sandbox);
});
afterEach(() => sandbox.close());

describe('the clock', () => {
  it('moves forward, by whole milliseconds', async () => {
    expect((await caller.door('GET', '/control/clock')).body).toEqual({ nowAt: '2026-02-14T09:30:00.000Z' });
    const later = await caller.door('POST', '/control/clock/advance', { byMs: 90_000 });
    expect(later.body).toEqual({ nowAt: '2026-02-14T09:31:30.000Z' });
    expect((await caller.door('GET', '/control/clock')).body).toEqual(later.body);
    for (const byMs of [0, -1, 1.5, 'x'])
      expect(await caller.door('POST', '/control/clock/advance', { byMs })).toMatchObject({ status: 400 });
  });
});

describe('faults', () => {
  it('are listed until they have struck, and forgotten on demand', async () => {
    const sessionId = await caller.startSession();
    await caller.fail('status', 'contents.list', { status: 500, times: 2, conversationId: sessionId });
    await caller.fail('hang', '*', { afterMatches: 3 });
    await caller.contents(sessionId);
    expect((await caller.door('GET', '/control/faults')).body).toEqual({
      faults: [
        {
          faultId: '1',
          vendor: 'openscape',
          operation: 'contents.list',
          kind: 'status',
          conversationId: sessionId,
          remaining: 1,
        },
        { faultId: '2', vendor: 'openscape', operation: '*', kind: 'hang', remaining: 1 },
      ],
    });
    await caller.door('DELETE', `/control/faults?conversationId=${sessionId}`);
    expect((await caller.door('GET', '/control/faults')).fields.list('faults')).toHaveLength(1);
    expect(await caller.door('DELETE', '/control/faults')).toMatchObject({ status: 204 });
    expect((await caller.door('GET', '/control/faults')).body).toEqual({ faults: [] });
  });

  it('are refused when they could never strike, and the detail says why', async () => {
    const detail = async (body: Record<string, unknown>): Promise<string> => {
      const reply = await caller.door('POST', '/control/faults', { vendor: 'openscape', ...body });
      expect(reply.status).toBe(400);
      return reply.fields.text('detail');
    };
    expect(await detail({ operation: 'contents.list', kind: 'status' })).toContain('`status`');
    expect(await detail({ operation: 'contents.list', kind: 'delay' })).toContain('`delayMs`');
    expect(await detail({ operation: 'contents.steal', kind: 'hang' })).toContain('contents.steal');
    expect(await detail({ vendor: 'nobody', operation: '*', kind: 'hang' })).toContain('nobody');
    expect(await detail({ operation: '*', kind: 'explode' })).toContain('kind');
  });
});

describe('the request log', () => {
  it('keeps what was asked and what was answered, without credentials', async () => {
    const sessionId = await caller.startSession();
    const { clientSecret } = sandbox.openscape;
    await caller.vendor('POST', '/oauth/token', `grant_type=x&client_secret=${clientSecret}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    await caller.vendor('GET', '/v2/elsewhere');
    const { body, text } = await caller.door('GET', '/control/requests');
    expect(text).not.toContain(clientSecret);
    expect(text.toLowerCase()).not.toContain('bearer');
    expect(body).toMatchObject({
      requests: [
        { requestId: 1, operation: 'oauth.token', body: { grant_type: 'client_credentials' }, status: 200 },
        {
          requestId: 2,
          vendor: 'openscape',
          operation: 'sessions.create',
          conversationId: sessionId,
          method: 'POST',
          path: '/openscape/restinteractionsdk/v1/sessions',
          at: '2026-02-14T09:30:00.000Z',
          body: SESSION,
          status: 201,
        },
        { requestId: 3, operation: 'oauth.token', body: { grant_type: 'x' }, status: 401 },
        { requestId: 4, method: 'GET', path: '/openscape/restinteractionsdk/v2/elsewhere', status: 404 },
      ],
    });
  });

  it('can be asked for an operation, a conversation or a vendor', async () => {
    const sessionId = await caller.startSession();
    await caller.startSession();
    await caller.contents(sessionId, 0);
    const count = async (query: string): Promise<number> =>
      (await caller.door('GET', `/control/requests?${query}`)).fields.list('requests').length;
    expect(await count('operation=sessions.create')).toBe(2);
    expect(await count(`conversationId=${sessionId}`)).toBe(2);
    expect(await count(`conversationId=${sessionId}&operation=contents.listFrom`)).toBe(1);
    expect(await count('vendor=openscape')).toBe(4);
    expect(await count('vendor=another')).toBe(0);
  });
});

describe('injected items', () => {
  it('stand in the transcript as they are, whatever their type', async () => {
    const sessionId = await caller.startSession();
    const inject = async (item: unknown): Promise<number> =>
      (await caller.door('POST', `/control/conversations/${sessionId}/items`, item)).status;
    expect(await inject({ type: 'AGENT_DANCE', text: '<i>x</i>', agentId: 'kenji' })).toBe(204);
    expect(await inject({ type: 'SOMETHING' })).toBe(204);
    expect(await inject({ type: '' })).toBe(400);
    expect(await inject({ type: 'X', agentId: 'nobody' })).toBe(400);
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      newIndexKey: 5,
      content: [
        { messageType: 'AGENT_DANCE', from: '15', content: '<i>x</i>', agentFirstName: 'Kenji' },
        { messageType: 'SOMETHING', content: '', agentFirstName: '' },
      ],
    });
    await caller.vendor('DELETE', '/v1/sessions', { sessionId });
    expect(await inject({ type: 'LATE' })).toBe(409);
  });
});
