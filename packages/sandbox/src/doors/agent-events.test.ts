import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf } from '../fields.js';
import { startSandbox, type Sandbox } from '../sandbox.js';
import { connect, type Caller } from '../sandbox.test-helper.js';

interface Received {
  readonly id: string | undefined;
  readonly type: string;
}

let sandbox: Sandbox;
let caller: Caller;

beforeEach(async () => {
  sandbox = await startSandbox();
  caller = await connect(sandbox);
});
afterEach(() => sandbox.close());

const open = async (query = ''): Promise<Response> =>
  fetch(`${sandbox.url}/agent/events${query}`, { headers: { origin: 'http://localhost:5173' } });

/** The next events of a stream, `count` of them. */
async function take(response: Response, count: number): Promise<readonly Received[]> {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (reader !== undefined && text.split('\n\n').length <= count)
    text += (await reader.read()).value ?? '';
  return text.trimEnd().split('\n\n').map(readEvent);
}

function readEvent(block: string): Received {
  const data = /^data: (.*)$/m.exec(block)?.[1] ?? '{}';
  return { id: /^id: (\d+)$/m.exec(block)?.[1], type: fieldsOf(JSON.parse(data)).text('type') };
}

describe('the stream of agent events', () => {
  it('tells what is recorded, then what comes, with ids to go on after', async () => {
    const sessionId = await caller.startSession();
    const stream = await open();
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await caller.vendor('POST', `/v1/sessions/${sessionId}/typing`, { isTyping: true });
    await caller.door('POST', `/agent/conversations/${sessionId}/accept`, { agentId: 'rosa' });
    await caller.say(sessionId, 'Hello');
    await caller.vendor('DELETE', '/v1/sessions', { sessionId });
    const types = [
      'conversation-started',
      'entry-added',
      'entry-added',
      'typing-changed',
      'conversation-changed',
      'entry-added',
      'entry-added',
      'typing-changed',
      'conversation-ended',
    ];
    const told = types.map((type, index) => ({ id: String(index + 1), type }));
    expect(await take(stream, 9)).toEqual(told);
    expect(await take(await open('?afterId=7'), 2)).toEqual(told.slice(7));
  });

  it('tells of calls, requeues, further agents and redirects', async () => {
    const sessionId = await caller.startActiveSession();
    const act = (action: string, body: object): ReturnType<Caller['door']> =>
      caller.door('POST', `/agent/conversations/${sessionId}/${action}`, { agentId: 'rosa', ...body });
    const stream = await open('?afterId=4');
    await act('call-request', {});
    const answer = { agentKey: 14, phoneNumber: '4711' };
    await caller.vendor('POST', `/v1/sessions/${sessionId}/call-me`, answer);
    await act('join', { agentId: 'kenji' });
    await act('redirect', { url: 'https://shop.example/' });
    await act('requeue', {});
    const types = (await take(stream, 8)).map(({ type }) => type);
    const withEntry = ['entry-added', 'conversation-changed'];
    expect(types).toEqual([
      'conversation-changed',
      'conversation-changed',
      ...withEntry,
      ...withEntry,
      ...withEntry,
    ]);
  });

  it('tells of callbacks', async () => {
    await caller.vendor('POST', '/v1/callbacks', {
      callbackQueueKey: 9,
      contactName: 'Ana Ferreira',
      phoneNumber: '4711',
      priority: 5,
      firstAttemptStartTime: '2026-03-02T09:00',
      firstAttemptEndTime: '2026-03-02T10:30',
    });
    expect(await take(await open(), 1)).toEqual([{ id: '1', type: 'callback-scheduled' }]);
  });

  it('opens before anything has happened', async () => {
    const stream = await open('?afterId=0');
    expect(stream.status).toBe(200);
    await caller.startSession();
    expect(await take(stream, 3)).toHaveLength(3);
  });

  it('may be read by pages on this machine, and by no other', async () => {
    const allowed = async (origin: string): Promise<string | null> => {
      const { headers } = await fetch(`${sandbox.url}/agent/agents`, { headers: { origin } });
      return headers.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('http://127.0.0.1:4173')).toBe('http://127.0.0.1:4173');
    expect(await allowed('http://[::1]:4173')).toBe('http://[::1]:4173');
    expect(await allowed('https://localhost.example.com')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  it('refuses an id that is none, and ends when the sandbox closes', async () => {
    expect((await open('?afterId=x')).status).toBe(400);
    const closing = await startSandbox();
    const response = await fetch(`${closing.url}/agent/events`);
    const read = response.text().catch(() => 'broken off');
    await closing.close();
    expect(['', 'broken off']).toContain(await read);
  });
});
