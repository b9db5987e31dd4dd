import { openscapeWorld, type OpenscapeWorld } from '@parlance/worlds/openscape';
import { expect, onTestFinished, test } from 'vitest';

import { startChat, type ChatSession } from '../index.js';
import { collect, until } from '../testing/watch.js';
import { openscape, openscapeOptionsSchema, type OpenscapeOptions } from './openscape.js';

const pollMs = openscapeOptionsSchema.properties.pollMs.minimum;
const START = { customer: { name: 'Ana' }, message: 'My invoice is wrong' };

async function newWorld(): Promise<OpenscapeWorld> {
  const world = await openscapeWorld();
  onTestFinished(() => world.close());
  return world;
}

async function newChat(
  { connection }: OpenscapeWorld,
  options: Partial<OpenscapeOptions> = {},
  start: Partial<typeof START> & { customer?: { name: string; email?: string } } = {},
): Promise<ChatSession> {
  const chat = await startChat(openscape({ ...connection, pollMs, ...options }), { ...START, ...start });
  onTestFinished(() => chat.close());
  return chat;
}

test.each([
  { what: 'an answer lost after processing', kind: 'drop-after', requests: 1 },
  { what: 'a request lost before processing', kind: 'drop-before', requests: 2 },
] as const)(
  '$what: the agent sees the text once, it ends as `sent`, after $requests requests',
  async ({ kind, requests }) => {
    const world = await newWorld();
    const { sandbox, agent } = world;
    const chat = await newChat(world);
    await agent.accept();
    await sandbox.faults.add({ body: { vendor: 'openscape', operation: 'contents.add', kind } });
    expect(await chat.sendMessage('do you hear me?')).toMatchObject({ status: 'sent' });
    expect((await agent.transcript()).filter(({ text }) => text === 'do you hear me?')).toHaveLength(1);
    const sent = await sandbox.requests.list({ query: { operation: 'contents.add' } });
    expect(sent.requests).toHaveLength(requests);
    expect(sent.requests[0]).toMatchObject({ fault: kind });
    await until(chat, ({ messages }) =>
      messages.some(
        ({ text, isReceived, status }) => text === 'do you hear me?' && isReceived && status === 'sent',
      ),
    );
  },
);

test('a redirect by the workflow comes before any agent', async () => {
  const world = await newWorld();
  const url = 'https://help.example.com/self-service';
  await world.sandbox.conditions.change({ path: { vendor: 'openscape' }, body: { redirectAtStart: url } });
  const chat = await newChat(world);
  const events = collect(chat);
  await until(chat, () => events.some((event) => event.type === 'redirect-requested' && event.url === url));
  expect(chat.snapshot().state).toBe('waiting');
});

test('what the installation refuses is told in words that name who can mend it', async () => {
  const world = await newWorld();
  const refusalUnder = async (
    conditions: Record<string, boolean | number | string>,
    options?: Partial<OpenscapeOptions>,
  ) => {
    await world.sandbox.conditions.change({ path: { vendor: 'openscape' }, body: conditions });
    const error: unknown = await newChat(world, { timeoutMs: 1_000, ...options }).catch(
      (cause: unknown) => cause,
    );
    await world.sandbox.conditions.reset({ path: { vendor: 'openscape' } });
    return error;
  };
  expect(await refusalUnder({ licensed: false })).toMatchObject({
    code: 'not-licensed',
    isRetryable: false,
    message: expect.stringMatching(/licen[cs]e/i),
  });
  expect(await refusalUnder({ maxSessions: 0 })).toMatchObject({
    code: 'session-limit-reached',
    isRetryable: true,
  });
  expect(await refusalUnder({ mainServerReachable: false })).toMatchObject({
    code: 'server-error',
    message: expect.stringContaining('main server'),
  });
  expect(await refusalUnder({ businessUnits: 'SALES' })).toMatchObject({
    code: 'invalid-field',
    message: expect.stringContaining('businessUnitName'),
  });
  expect(await refusalUnder({ licensed: true }, { clientSecret: 'wrong' })).toMatchObject({
    code: 'client-refused',
    message: expect.stringContaining('clientSecret'),
  });
});

test('a token that expires is fetched again, and the chat does not notice', async () => {
  const world = await newWorld();
  await world.sandbox.conditions.change({ path: { vendor: 'openscape' }, body: { tokenValidityMs: 60_000 } });
  const chat = await newChat(world);
  await world.agent.accept();
  await world.sandbox.clock.advance({ body: { byMs: 60_001 } });
  await world.agent.say('still here?');
  await until(chat, ({ messages }) => messages.at(-1)?.text === 'still here?');
  expect(chat.snapshot().connection).toBe('connected');
});

test('`source` is legal for the vendor, and two customers whose names differ in forbidden characters stay apart', async () => {
  const world = await newWorld();
  const emails = ['ana_b@example.com', 'ana-b@example.com', 'ana*b@example.com', 'ana.b@例え.jp'];
  for (const email of emails) await newChat(world, {}, { customer: { name: 'Ana', email } });
  const { requests } = await world.sandbox.requests.list({ query: { operation: 'sessions.create' } });
  const sources = requests.map(({ body }) => String(Object(body)['source']));
  expect(new Set(sources).size).toBe(emails.length);
  for (const source of sources) expect(source).toMatch(/^[ -~]+$/);
  expect(requests.every(({ status }) => status === 201)).toBe(true);
});
