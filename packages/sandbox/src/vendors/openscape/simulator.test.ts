import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox.js';
import { basic, connect, fetchToken, SESSION, type Caller } from '../../sandbox.test-helper.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');
const FIVE_MINUTES_MS = 300_000;

let sandbox: Sandbox;
let caller: Caller;

const restart = async (options: SandboxOptions): Promise<void> => {
  await sandbox.close();
  sandbox = await startSandbox(options);
  caller = await connect(sandbox);
};

beforeEach(async () => {
  sandbox = await startSandbox({ now: () => NOW_MS });
  caller = await connect(sandbox);
});
afterEach(() => sandbox.close());

const advance = (byMs: number): Promise<unknown> => caller.door('POST', '/control/clock/advance', { byMs });
const disconnect = async (sessionId: string): Promise<number> =>
  (await caller.vendor('DELETE', '/v1/sessions', { sessionId })).status;
const endByAgent = (sessionId: string): Promise<unknown> =>
  caller.door('POST', `/agent/conversations/${sessionId}/end`, { agentId: 'rosa' });
const add = async (sessionId: string, body: unknown): Promise<number> =>
  (await caller.vendor('POST', `/v1/sessions/${sessionId}/contents`, body)).status;
const notifyTyping = async (sessionId: string, isTyping: unknown): Promise<number> =>
  (await caller.vendor('POST', `/v1/sessions/${sessionId}/typing`, { isTyping })).status;
const conversation = async (sessionId: string): Promise<unknown> =>
  (await caller.door('GET', `/agent/conversations/${sessionId}`)).body;

describe('oauth.token', () => {
  const FORM = 'application/x-www-form-urlencoded';
  const ask = (authorization: string, body: string, contentType = FORM): ReturnType<Caller['vendor']> =>
    caller.vendor('POST', '/oauth/token', body, { authorization, 'content-type': contentType });

  it('gives a bearer token for client id and secret', async () => {
    const { clientId, clientSecret } = sandbox.openscape;
    const reply = await ask(basic(clientId, clientSecret), 'grant_type=client_credentials');
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f-]{36}$/),
      token_type: 'bearer',
      scope: 'all',
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses other credentials and other grants, without a body', async () => {
    const { clientId, clientSecret } = sandbox.openscape;
    const refused = await ask(basic(clientId, 'wrong'), 'grant_type=client_credentials');
    expect(refused).toMatchObject({ status: 401, text: '' });
    expect(await ask('Bearer x', 'grant_type=client_credentials')).toMatchObject({ status: 401 });
    const right = basic(clientId, clientSecret);
    expect(await ask(right, 'grant_type=password')).toMatchObject({ status: 400, text: '' });
    expect(await ask(right, '')).toMatchObject({ status: 400 });
    expect(await ask(right, '{"grant_type":"client_credentials"}', 'application/json')).toMatchObject({
      status: 400,
    });
  });

  it('gives tokens that run out on the clock of the simulators', async () => {
    await restart({ now: () => NOW_MS, openscape: { tokenValidityMs: 60_000 } });
    const sessionId = await caller.startSession();
    await advance(59_999);
    expect(await caller.contents(sessionId)).toMatchObject({ status: 200 });
    await advance(1);
    expect(await caller.contents(sessionId)).toMatchObject({ status: 401, text: '' });
    const authorization = `bearer ${await fetchToken(sandbox)}`;
    const again = await caller.vendor('GET', `/v1/sessions/${sessionId}/contents`, undefined, {
      authorization,
    });
    expect(again.status).toBe(200);
  });

  it('is needed by every other operation', async () => {
    const reply = await caller.vendor('POST', '/v1/sessions', SESSION, { authorization: 'Bearer forged' });
    expect(reply).toMatchObject({ status: 401, text: '' });
  });
});

describe('sessions.create', () => {
  it('gives an id in the documented form, and starts with caption and greeting', async () => {
    const reply = await caller.vendor('POST', '/v1/sessions', SESSION);
    expect(reply.status).toBe(201);
    const sessionId = reply.fields.text('sessionId');
    expect(sessionId).toMatch(/^W\d{4}20260114093000\d{3}[0-9a-f]{32}$/);
    expect((await caller.contents(sessionId)).body).toMatchObject({
      sessionId,
      connected: true,
      newIndexKey: 3,
      content: [
        { messageType: 'CUSTOMER_MESSAGE', from: 'Ana Ferreira', content: SESSION.caption },
        { messageType: 'SYSTEM_MESSAGE', agentFirstName: '', pushedUrl: '' },
      ],
      callMeAgentKey: 0,
      pushUrl: '',
      redirectUrl: '',
      whoIsTyping: '',
    });
  });

  it.each([
    ['no caption', { caption: undefined }],
    ['an empty name', { customerName: '' }],
    ['priority 0', { priority: 0 }],
    ['priority 101', { priority: 101 }],
    ['a priority that is text', { priority: '5' }],
    ['a source with an underscore', { source: 'ana_f@example.com' }],
    ['a destination outside ASCII', { destination: 'Straße' }],
    ['an unknown business unit', { businessUnitName: 'Elsewhere' }],
    ['a field nobody knows', { colour: 'red' }],
    ['contact data without a key', { contactData: [{ value: 'x' }] }],
  ])('refuses %s with 400', async (_what, overrides) => {
    const reply = await caller.vendor('POST', '/v1/sessions', { ...SESSION, ...overrides });
    expect(reply).toMatchObject({ status: 400, text: '' });
  });

  it('refuses what is not JSON with 400, whatever it calls itself', async () => {
    expect(await caller.vendor('POST', '/v1/sessions', '{"caption":')).toMatchObject({ status: 400 });
    expect(await caller.vendor('POST', '/v1/sessions', '')).toMatchObject({ status: 400 });
    const asText = await caller.vendor('POST', '/v1/sessions', SESSION, { 'content-type': 'text/plain' });
    expect(asText.status).toBe(400);
  });

  it('takes field names with spaces around them', async () => {
    const { caption, ...rest } = SESSION;
    const reply = await caller.vendor('POST', '/v1/sessions', { ...rest, 'caption ': caption });
    expect(reply.status).toBe(201);
  });
});

describe('contents', () => {
  it('carry what either side says to the other, letter by letter', async () => {
    const sessionId = await caller.startActiveSession();
    const text = ' a <b>&amp;\n  "x" é 🙂';
    expect(await add(sessionId, { content: text })).toBe(201);
    await caller.say(sessionId, text);
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      content: [
        { messageType: 'CUSTOMER_MESSAGE', content: text },
        {
          messageType: 'AGENT_MESSAGE',
          from: '14',
          agentFirstName: 'Rosa',
          agentLastName: 'Lindqvist',
          content: expect.stringContaining(
            '<SPAN style="WHITE-SPACE: pre-wrap"> a &lt;b&gt;&amp;amp;<br>  &quot;x&quot; é 🙂</SPAN></FONT>',
          ),
        },
      ],
    });
    expect(await conversation(sessionId)).toMatchObject({
      entries: [{}, {}, { role: 'customer', text }, { role: 'agent', agentId: 'rosa', text }],
    });
  });

  it('refuse an index that is no number, an empty text and an unknown session', async () => {
    const sessionId = await caller.startSession();
    expect(await caller.vendor('GET', `/v1/sessions/${sessionId}/contents/x`)).toMatchObject({ status: 400 });
    expect(await add(sessionId, { content: '' })).toBe(400);
    expect(await add('W0', { content: 'x' })).toBe(404);
    expect(await caller.contents('W0', 0)).toMatchObject({ status: 404, text: '' });
  });

  it('answer indexes as documented over HTTP too', async () => {
    const sessionId = await caller.startSession();
    const at = async (index: number): Promise<unknown> => (await caller.contents(sessionId, index)).body;
    expect(await at(0)).toMatchObject({ content: [{}, {}], newIndexKey: 3 });
    expect(await at(2)).toMatchObject({ content: [{ messageType: 'SYSTEM_MESSAGE' }] });
    expect(await at(3)).toMatchObject({ content: [], newIndexKey: 3 });
    expect(await at(4)).toMatchObject({ content: null, newIndexKey: 3 });
    expect(await at(-1)).toMatchObject({ content: null });
  });
});

describe('typing', () => {
  it("shows the agents the customer's typing until false or a text", async () => {
    const sessionId = await caller.startSession();
    const isTyping = async (): Promise<unknown> => conversation(sessionId);
    expect(await notifyTyping(sessionId, true)).toBe(200);
    await advance(60_000);
    expect(await isTyping()).toMatchObject({ conversation: { isCustomerTyping: true } });
    expect(await notifyTyping(sessionId, 'false')).toBe(200);
    expect(await isTyping()).toMatchObject({ conversation: { isCustomerTyping: false } });
    expect(await notifyTyping(sessionId, 'true')).toBe(200);
    expect(await isTyping()).toMatchObject({ conversation: { isCustomerTyping: true } });
    await add(sessionId, { content: 'there' });
    expect(await isTyping()).toMatchObject({ conversation: { isCustomerTyping: false } });
  });

  it.each(['yes', 1, null, undefined])('refuses %s with 400', async (isTyping) => {
    expect(await notifyTyping(await caller.startSession(), isTyping)).toBe(400);
  });

  it("shows the agent's typing for 4 s, or until a text", async () => {
    const sessionId = await caller.startActiveSession();
    const type = (isTyping: boolean): Promise<unknown> =>
      caller.door('POST', `/agent/conversations/${sessionId}/typing`, { agentId: 'rosa', isTyping });
    const who = async (): Promise<string> => (await caller.contents(sessionId, 3)).fields.text('whoIsTyping');
    await type(true);
    await advance(3_999);
    expect(await who()).toBe('14');
    await advance(1);
    expect(await who()).toBe('');
    await type(true);
    await type(false);
    expect(await who()).toBe('');
    await type(true);
    await caller.say(sessionId, 'Hello');
    expect(await who()).toBe('');
  });
});

describe('the end', () => {
  it('by the customer leaves the session readable for five minutes, then it is gone', async () => {
    const sessionId = await caller.startActiveSession();
    expect(await disconnect(sessionId)).toBe(200);
    expect(await disconnect(sessionId)).toBe(200);
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      connected: false,
      newIndexKey: 4,
      content: [{ messageType: 'CUSTOMER_DISCONNECT', from: 'Ana Ferreira' }],
    });
    expect(await add(sessionId, { content: 'too late' })).toBe(503);
    expect(await notifyTyping(sessionId, true)).toBe(200);
    await advance(FIVE_MINUTES_MS - 1);
    expect(await caller.contents(sessionId)).toMatchObject({ status: 200 });
    await advance(1);
    expect(await caller.contents(sessionId)).toMatchObject({ status: 404, text: '' });
    expect(await add(sessionId, { content: 'much too late' })).toBe(404);
    expect(await notifyTyping(sessionId, true)).toBe(404);
    expect(await disconnect(sessionId)).toBe(404);
  });

  it('by the agent keeps the texts that were said just before', async () => {
    const sessionId = await caller.startActiveSession();
    await caller.say(sessionId, 'Good bye');
    await endByAgent(sessionId);
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({
      connected: false,
      content: [{ messageType: 'AGENT_MESSAGE' }, { messageType: 'AGENT_DISCONNECT', from: '14' }],
    });
    expect(await conversation(sessionId)).toMatchObject({
      conversation: { state: 'ended', endedBy: 'agent' },
    });
  });

  it('shows no typing of the customer afterwards', async () => {
    const sessionId = await caller.startActiveSession();
    await endByAgent(sessionId);
    await notifyTyping(sessionId, true);
    expect(await conversation(sessionId)).toMatchObject({ conversation: { isCustomerTyping: false } });
  });

  it('needs the id in the body', async () => {
    const sessionId = await caller.startSession();
    expect(await caller.vendor('DELETE', '/v1/sessions')).toMatchObject({ status: 400, text: '' });
    expect(await caller.vendor('DELETE', `/v1/sessions/${sessionId}`)).toMatchObject({ status: 404 });
    expect(await disconnect('W0')).toBe(404);
  });
});
