import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from './sandbox.js';
import { connect, fetchToken, SESSION, type Caller, type Reply } from './sandbox.test-helper.js';

let sandbox: Sandbox;
let caller: Caller;
let sessionId: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  caller = await connect(sandbox);
  sessionId = await caller.startSession();
});
afterEach(() => sandbox.close());

const add = (content: string): Promise<Reply> =>
  caller.vendor('POST', `/v1/sessions/${sessionId}/contents`, { content });

/** What the agent has read of the customer, the caption left out. */
const arrived = async (): Promise<readonly string[]> => {
  const { fields } = await caller.door('GET', `/agent/conversations/${sessionId}`);
  return fields
    .list('entries')
    .slice(2)
    .map((entry) => entry.text('text'));
};

const logged = async (operation: string): Promise<unknown> => {
  const { fields } = await caller.door('GET', `/control/requests?operation=${operation}`);
  return fields.list('requests').map((request) => ({
    fault: request.optionalText('fault'),
    status: request.optionalInteger('status'),
  }));
};

/** Sends a text that nobody will answer; resolves once the fault has struck. */
async function addUnanswered(content: string): Promise<void> {
  add(content).catch(() => undefined);
  await expect.poll(async () => (await caller.door('GET', '/control/faults')).body).toEqual({ faults: [] });
}

describe('faults', () => {
  it('drop-before closes the connection, and nothing happened', async () => {
    await caller.fail('drop-before', 'contents.add');
    await expect(add('lost')).rejects.toThrow('fetch failed');
    expect(await arrived()).toEqual([]);
    expect((await add('again')).status).toBe(201);
    expect(await arrived()).toEqual(['again']);
    expect(await logged('contents.add')).toEqual([
      { fault: 'drop-before', status: undefined },
      { fault: undefined, status: 201 },
    ]);
  });

  it('drop-after closes the connection, though it happened', async () => {
    await caller.fail('drop-after', 'contents.add');
    await expect(add('processed')).rejects.toThrow('fetch failed');
    expect(await arrived()).toEqual(['processed']);
  });

  it('reset-mid-body breaks off inside the body', async () => {
    await caller.fail('reset-mid-body', 'contents.list');
    const { baseUrl } = sandbox.openscape;
    const headers = { authorization: `Bearer ${await fetchToken(sandbox)}` };
    const response = await fetch(`${baseUrl}/v1/sessions/${sessionId}/contents`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(await caller.contents(sessionId)).toMatchObject({ status: 200 });
  });

  it('reset-mid-body breaks off inside the head where there is no body', async () => {
    await caller.fail('reset-mid-body', 'contents.add');
    await expect(add('processed')).rejects.toThrow('fetch failed');
    expect(await arrived()).toEqual(['processed']);
  });

  it('status answers with it, and nothing happened', async () => {
    await caller.fail('status', 'contents.add', { status: 503 });
    expect(await add('refused')).toMatchObject({ status: 503, text: '' });
    expect(await arrived()).toEqual([]);
    expect(await logged('contents.add')).toEqual([{ fault: 'status', status: 503 }]);
  });

  it('delay answers late, but does answer', async () => {
    await caller.fail('delay', 'contents.add', { delayMs: 150 });
    const before = performance.now();
    expect(await add('slow')).toMatchObject({ status: 201 });
    expect(performance.now() - before).toBeGreaterThanOrEqual(140);
    expect(await arrived()).toEqual(['slow']);
  });

  it('duplicate processes twice and answers once', async () => {
    await caller.fail('duplicate', 'contents.add');
    expect(await add('twice')).toMatchObject({ status: 201 });
    expect(await arrived()).toEqual(['twice', 'twice']);
  });

  it('expire-token forgets the tokens first', async () => {
    await caller.fail('expire-token', 'contents.add');
    expect(await add('refused')).toMatchObject({ status: 401 });
    expect(await arrived()).toEqual([]);
    expect(await (await connect(sandbox)).contents(sessionId)).toMatchObject({ status: 200 });
  });

  it.each([
    ['half-open', ['unanswered']],
    ['hang', []],
  ] as const)('%s leaves the client waiting, and the sandbox can still close', async (kind, processed) => {
    await caller.fail(kind, 'contents.add');
    await addUnanswered('unanswered');
    expect(await arrived()).toEqual(processed);
    expect(await logged('contents.add')).toEqual([{ fault: kind, status: undefined }]);
  });

  it('strike the operation, the conversation and the request they were meant for', async () => {
    const other = await caller.startSession({ customerName: 'Ben' });
    await caller.fail('status', '*', { status: 500, conversationId: other, afterMatches: 1, times: 2 });
    expect(await caller.contents(sessionId)).toMatchObject({ status: 200 });
    const statuses: number[] = [];
    for (const index of [0, 1, 2, 3]) statuses.push((await caller.contents(other, index)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it('hit a session that is ended by its id in the body', async () => {
    await caller.fail('status', 'sessions.disconnect', { status: 500, conversationId: sessionId });
    expect(await caller.vendor('DELETE', '/v1/sessions', { sessionId })).toMatchObject({ status: 500 });
    expect(await caller.vendor('DELETE', '/v1/sessions', { sessionId })).toMatchObject({ status: 200 });
  });

  it('strike one at a time, the oldest first', async () => {
    await caller.fail('status', 'sessions.create', { status: 500 });
    await caller.fail('status', 'sessions.create', { status: 503 });
    const create = async (): Promise<number> => (await caller.vendor('POST', '/v1/sessions', SESSION)).status;
    expect([await create(), await create(), await create()]).toEqual([500, 503, 201]);
  });
});
