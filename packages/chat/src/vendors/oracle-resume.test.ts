import { systemClock } from '@parlance/runtime';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import {
  begin,
  fakeServer,
  IDENTITY,
  INPUT,
  joins,
  LEAD,
  type FakeServer,
  type ReadChat,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';

const MINUTE_MS = 60_000;

/** From here on it is later by what the function is called with. */
function passTime(): (byMs: number) => void {
  let nowMs = systemClock.now();
  const now = vi.spyOn(systemClock, 'now').mockImplementation(() => nowMs);
  onTestFinished(() => now.mockRestore());
  return (byMs) => {
    nowMs += byMs;
  };
}

const existing = (members: Readonly<Record<string, string>> = {}) => ({
  body: { resultType: 'EXISTING_SESSION', sessionId: 'session2', clientIdString: '5', ...members },
});

/** A Fusion chat whose agent is there and has said one thing, and whose session is forgotten; the next read tells where it is. */
async function forgotten(): Promise<{ readonly server: FakeServer } & ReadChat> {
  const server = fakeServer();
  const reading = await begin(server.fusion(), IDENTITY);
  joins(server);
  server.happens('MessagePosted', { clientIdString: LEAD, body: 'before' });
  await reading.read();
  server.next('getMessages', { status: 403 });
  return Object.assign(reading, { server });
}

const read = ({ read: once }: ReadChat) => once();

describe('a refused read', () => {
  it('that a server in front may have answered is repeated, and is the end when it stays so', async () => {
    const later = passTime();
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('getMessages', { status: 404 });
    await expect(reading.read()).rejects.toMatchObject({ isRetryable: true });
    expect(await reading.read()).toMatchObject({ isLast: false });
    server.judge = ({ operation }) => (operation === 'getMessages' ? { status: 404 } : undefined);
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      await expect(reading.read()).rejects.toMatchObject({ isRetryable: true });
      later(4_000);
    }
    later(MINUTE_MS);
    expect(await reading.read()).toMatchObject({
      events: [{ type: 'chat-ended', by: 'unknown', reason: 'not-found' }],
      isLast: true,
      isPartial: true,
    });
  });

  it.each([401, 403, 404, 400])('is no end because the site of B2C says %d besides', async (status) => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('getMessages', { status: 404 });
    server.next('establishSessions', { status });
    await expect(reading.read()).rejects.toMatchObject({ code: 'not-found', isRetryable: true });
    expect(await reading.read()).toMatchObject({ isLast: false });
  });

  it.each([
    { operation: 'chatAuthenticate', status: 401 },
    { operation: 'chatAuthenticate', status: 404 },
    { operation: 'requestEngagement', status: 404 },
  ])('of Fusion is no end because $operation is answered $status', async ({ operation, status }) => {
    const server = fakeServer();
    const reading = await begin(server.fusion(), IDENTITY);
    server.next('getMessages', { status: 403 });
    server.next(operation, { status });
    await expect(reading.read()).rejects.toMatchObject({ code: 'session-unknown', isRetryable: true });
    expect(await reading.read()).toMatchObject({ isLast: false });
  });

  it('of Fusion is no end while the site is down, and each read asks it once', async () => {
    const later = passTime();
    const server = fakeServer();
    const reading = await begin(server.fusion(), IDENTITY);
    server.judge = ({ operation }) => {
      if (operation === 'getMessages') return { status: 403 };
      return operation === 'chatAuthenticate' ? { status: 503 } : undefined;
    };
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      await expect(reading.read()).rejects.toMatchObject({ status: 503, isRetryable: true });
      later(MINUTE_MS);
    }
    expect(server.asks('chatAuthenticate')).toHaveLength(7);
    server.judge = () => undefined;
    server.next('getMessages', { status: 403 });
    server.next('requestEngagement', existing());
    expect(await reading.read()).toMatchObject({ isLast: false });
  });
});

describe('resuming', () => {
  it('does not go into another chat of the same customer, and leaves that one alone', async () => {
    const chat = await forgotten();
    chat.server.next('requestEngagement', existing({ engagementIdString: '99' }));
    expect(await read(chat)).toMatchObject({ events: [{ type: 'chat-ended', by: 'unknown' }], isLast: true });
    expect(chat.server.asks('concludeEngagement')).toEqual([]);
  });

  it('goes into the same one, and keeps what the answer does not tell', async () => {
    const chat = await forgotten();
    const { clientIdString: _, ...answer } = existing().body;
    chat.server.next('requestEngagement', { body: { ...answer, engagementIdString: '77' } });
    const { clientId } = Object(chat.handle.cursor);
    expect(await read(chat)).toMatchObject({ isLast: false, next: { cursor: { clientId } } });
  });

  it('numbers that begin again in the new session hide nothing, and repeat no id', async () => {
    const chat = await forgotten();
    chat.server.next('requestEngagement', existing());
    await read(chat);
    chat.server.sequence = 0n;
    chat.server.happens('MessagePosted', { clientIdString: LEAD, body: 'again 1' });
    chat.server.happens('MessagePosted', { clientIdString: LEAD, body: 'again 2' });
    const batch = await read(chat);
    expect(batch.events).toMatchObject([
      { message: { id: '1-restart-1', text: 'again 1', from: { name: 'Rosa' } } },
      { message: { id: '2-restart-1', text: 'again 2' } },
    ]);
    expect(batch.missed).toBeUndefined();
    chat.server.sequence = 1n;
    chat.server.happens('MessagePosted', { clientIdString: LEAD, body: 'again 2' });
    expect((await read(chat)).events).toEqual([]);
    chat.server.happens('Concluded', { reason: 'AGENT_CONCLUDED' });
    expect(await read(chat)).toMatchObject({ isLast: true });
  });

  it('numbers that go on in the new session still show a loss', async () => {
    const chat = await forgotten();
    chat.server.next('requestEngagement', existing());
    await read(chat);
    chat.server.sequence += 1n;
    chat.server.happens('MessagePosted', { clientIdString: LEAD, body: 'after' });
    expect(await read(chat)).toMatchObject({ missed: 1, events: [{ message: { id: '4' } }] });
  });
});

describe('a handle', () => {
  it('holds no more of the customer than finding the chat again needs', async () => {
    const server = fakeServer();
    const fusion = await server
      .fusion({ fromIdentity: { chatPriority: 'tier' } })
      .startChat(INPUT, { identity: IDENTITY });
    expect(fusion.fixed).toMatchObject({ identity: { subject: 'customer-7', claims: { tier: 'gold' } } });
    expect(JSON.stringify(fusion)).not.toContain('crm_id');
    const b2c = await server.b2c().startChat(INPUT, { identity: IDENTITY });
    expect(JSON.stringify(b2c)).not.toContain('customer-7');
    const credentials = () => ({ username: 'theirs', password: 'theirs' });
    const own = await server.b2c({ credentials }).startChat(INPUT, { identity: IDENTITY });
    expect(own.fixed).toMatchObject({ identity: IDENTITY });
  });
});
