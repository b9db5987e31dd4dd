import { ApiError } from '@parlance/chat';
import { manualClock } from '@parlance/chat/testing';
import { asyncProperty, assert as assertProperty, array, nat } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';

import { isType, readUntil, sentEvents, type Sent } from './events.test-helper.js';
import { readFields, testGateway, type StartedChat, type TestGateway } from './gateway.test-helper.js';

/** A chat with many events that has ended. */
async function endedChat(gateway: TestGateway, texts = 12): Promise<StartedChat> {
  const chat = await gateway.start();
  for (let count = 0; count < texts; count += 1) await gateway.vendor.agent.say(`text ${count}`);
  await gateway.vendor.agent.end(['Goodbye']);
  await read(gateway, chat);
  return chat;
}

const open = ({ ask }: TestGateway, { chatId, token }: StartedChat, afterId?: string): Promise<Response> =>
  ask('GET', `/v1/chats/${chatId}/events${afterId === undefined ? '' : `?afterId=${afterId}`}`, { token });

const read = async (gateway: TestGateway, chat: StartedChat, afterId?: string): Promise<readonly Sent[]> =>
  readUntil(await open(gateway, chat, afterId));

test('wherever a reader breaks off and goes on, it gets each event once and in order', async () => {
  const gateway = testGateway();
  const chat = await endedChat(gateway);
  const whole = await read(gateway, chat);
  const last = whole.length;
  await assertProperty(
    asyncProperty(array(nat(last), { maxLength: 6 }), async (cuts) => {
      const seen: Sent[] = [];
      for (const cut of cuts.toSorted((one, other) => one - other)) {
        const response = await open(gateway, chat, seen.at(-1)?.id);
        if (cut <= seen.length) await response.body?.cancel();
        else seen.push(...(await readUntil(response, ({ id }) => Number(id) === cut)));
      }
      if (seen.length < last) seen.push(...(await read(gateway, chat, seen.at(-1)?.id)));
      expect(seen).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('readers of a running chat all get the same, whenever they joined', async () => {
  const gateway = testGateway();
  const chat = await gateway.start();
  const early = read(gateway, chat);
  await gateway.vendor.agent.say('one');
  const middle = read(gateway, chat);
  await gateway.vendor.agent.say('two');
  await gateway.vendor.agent.end(['three']);
  const [one, other] = await Promise.all([early, middle]);
  expect(one).toEqual(other);
  expect(one.map(({ id }) => id)).toEqual(one.map((_, index) => String(index + 1)));
  expect(one.at(-1)?.data?.['type']).toBe('chat-ended');
});

test('Last-Event-ID continues too, and afterId wins over it', async () => {
  const gateway = testGateway();
  const { chatId, token } = await endedChat(gateway);
  const follow = async (query: string): Promise<string | undefined> => {
    const headers = { 'last-event-id': '3' };
    const response = await gateway.ask('GET', `/v1/chats/${chatId}/events${query}`, { token, headers });
    return (await readUntil(response))[0]?.id;
  };
  expect(await follow('')).toBe('4');
  expect(await follow('?afterId=6')).toBe('7');
});

test.each(['x', '-1', '1.5', '', '9999', '1'.repeat(16)])('"%s" is no id to go on after', async (afterId) => {
  const gateway = testGateway();
  const chat = await gateway.start();
  const response = await open(gateway, chat, afterId);
  expect(await readFields(response)).toMatchObject({
    status: 400,
    detail: expect.stringContaining('afterId'),
  });
});

test('the stream of an ended chat closes after its last event', async () => {
  const gateway = testGateway();
  const chat = await endedChat(gateway);
  const events = await read(gateway, chat);
  expect(events.at(-1)?.data).toMatchObject({ type: 'chat-ended', by: 'agent' });
  expect(await read(gateway, chat, events.at(-1)?.id)).toEqual([]);
});

test('a reader that takes nothing holds nobody up, and later gets everything', async () => {
  const gateway = testGateway();
  const chat = await gateway.start();
  const idle = await open(gateway, chat);
  for (let count = 0; count < 50; count += 1) await gateway.vendor.agent.say(`text ${count}`);
  await gateway.vendor.agent.end();
  const quick = await read(gateway, chat);
  expect(await readUntil(idle)).toEqual(quick);
});

test('a reader that goes away frees its place', async () => {
  const gateway = testGateway({ config: { limits: { streamsPerChat: 1, requestsPerChatPerMinute: 1_000 } } });
  const chat = await gateway.start();
  const first = await open(gateway, chat);
  expect((await open(gateway, chat)).status).toBe(429);
  await first.body?.cancel();
  const second = await open(gateway, chat);
  expect(second.status).toBe(200);
  await readUntil(second, isType('message-status-changed'));
  expect((await open(gateway, chat)).status).toBe(200);
});

test('a stream that is asked for with HEAD takes no place', async () => {
  const gateway = testGateway({ config: { limits: { streamsPerChat: 1, requestsPerChatPerMinute: 1_000 } } });
  const { chatId, token } = await gateway.start();
  const headers = { authorization: `Bearer ${token}` };
  const head = new Request(`http://gateway.test/v1/chats/${chatId}/events`, { method: 'HEAD', headers });
  expect((await gateway.gateway.fetch(head)).status).toBe(200);
  expect((await open(gateway, { chatId, token })).status).toBe(200);
});

test('a quiet stream says something from time to time', async () => {
  const clock = manualClock();
  const gateway = testGateway({ clock, config: { events: { heartbeatMs: 15_000 } } });
  const chat = await gateway.start();
  const sent = sentEvents(await open(gateway, chat));
  onTestFinished(() => void sent.return());
  let comments = 0;
  for (let next = await sent.next(); comments < 3 && next.done !== true; next = await sent.next()) {
    if (next.value.isComment) comments += 1;
    void clock.advance(15_000);
  }
  expect(comments).toBe(3);
});

test('streams are passed on at once and kept nowhere', async () => {
  const gateway = testGateway();
  const { headers } = await open(gateway, await gateway.start());
  expect(headers.get('content-type')).toBe('text/event-stream');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-accel-buffering')).toBe('no');
});

test('streams end when the gateway is stopped', async () => {
  const gateway = testGateway();
  const events = read(gateway, await gateway.start());
  await gateway.gateway.close();
  expect((await events).map(({ data }) => data?.['type'])).not.toContain('chat-ended');
});

test('a chat whose vendor was given up on goes on when somebody asks for it', async () => {
  let isDown = false;
  const gateway = testGateway({
    provider: (provider) => ({
      ...provider,
      attachChat: (handle) => {
        const chat = provider.attachChat(handle);
        return {
          ...chat,
          receive: async (from, options) => {
            if (isDown)
              throw new ApiError('The credentials are refused.', { operation: 'fake.read', status: 401 });
            return chat.receive(from, options);
          },
        };
      },
    }),
  });
  const chat = await gateway.start();
  isDown = true;
  const before = await read(gateway, chat);
  expect(before.at(-1)?.data).toMatchObject({ type: 'connection-changed', connection: 'failed' });
  isDown = false;
  await gateway.vendor.agent.end(['Sorry for the wait']);
  const readOn = (): Promise<readonly Sent[]> => read(gateway, chat, before.at(-1)?.id);
  const [after, alsoAfter] = await Promise.all([readOn(), readOn()]);
  expect(alsoAfter).toEqual(after);
  expect(after.filter(({ data }) => data?.['connection'] === 'connecting')).toHaveLength(1);
  expect(after.at(-1)?.data).toMatchObject({ type: 'chat-ended', by: 'agent' });
  expect([...before, ...after].map(({ id }) => Number(id))).toEqual(
    Array.from({ length: before.length + after.length }, (_, index) => index + 1),
  );
});
