import { systemClock } from '@parlance/runtime';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import {
  begin,
  fakeServer,
  IDENTITY,
  joins,
  LEAD,
  type ReadChat,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';

const POOL_MOVED = { name: 'CHAT_CLUSTER_POOL_ID', value: '12:2' };
const send = ({ chat }: ReadChat, text = 'hello') => chat.sendMessage({ clientMessageId: 'm1', text });

describe('reading', () => {
  it('gives the session and the pool, and no more patience than the hold and the longest call', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    await read();
    const [asked] = server.asks('getMessages');
    expect(asked?.headers.get('sessionid')).toBe('session1');
    expect(asked?.headers.has('authorization')).toBe(false);
    expect(asked?.url.searchParams.get('pool')).toBe('12:1');
    expect(asked?.body).toEqual({});
  });

  it.each([{ status: 204 }, { body: {} }, { body: { systemMessages: null, errorMessages: null } }])(
    'nothing new may look like %j',
    async (turn) => {
      const server = fakeServer();
      const { read } = await begin(server.b2c());
      server.next('getMessages', turn);
      expect(await read()).toMatchObject({ events: [], isLast: false });
    },
  );

  it.each([{ body: [] }, { body: 'x' }])('what is no answer (%j) is told', async (turn) => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.next('getMessages', turn);
    await expect(read()).rejects.toMatchObject({ name: 'DecodeError' });
  });

  it('a message that cannot be understood takes no other with it', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const notice = { messageName: 'RNEngagementMessagePostedMessage', sequenceNumber: 2, body: 'hello' };
    server.next('getMessages', { body: { systemMessages: [{ sequenceNumber: 1, a: 1 }, notice, 'x'] } });
    expect((await read()).events).toEqual([
      { type: 'vendor-event', name: 'unnamed', data: { sequenceNumber: 1, a: 1 } },
      { type: 'notice-received', text: 'hello' },
      { type: 'vendor-event', name: 'unnamed', data: 'x' },
    ]);
  });

  it.each([408, 520, 524])('a server in front that says %d is asked again', async (status) => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.next('getMessages', { status });
    await expect(read()).rejects.toMatchObject({ isRetryable: true });
  });

  it('a read that fails is left to the session: it is made once', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.next('getMessages', { status: 503 });
    await expect(read()).rejects.toMatchObject({ isRetryable: true });
    expect(server.asks('getMessages')).toHaveLength(1);
  });
});

describe('the pool', () => {
  it('is the new one for every call after the message that tells it', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.happens('ConfigurationChanged', POOL_MOVED);
    expect((await reading.read()).events).toEqual([]);
    await reading.read();
    await send(reading);
    await reading.chat.setTyping(true);
    await reading.chat.endChat();
    const pools = server.asked.slice(3).map(({ url }) => url.searchParams.get('pool'));
    expect(pools).toEqual(['12:2', '12:2', '12:2', '12:2']);
  });

  it('another configuration is passed on', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.happens('ConfigurationChanged', { name: 'OTHER', value: '12:2' });
    expect((await read()).events).toMatchObject([{ type: 'vendor-event' }]);
  });

  it('a text that the old one refuses is sent once more, to the new one, as soon as that is told', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('postMessage', { status: 404 });
    const sending = send(reading);
    await expect.poll(() => server.asks('postMessage').length).toBe(1);
    server.happens('ConfigurationChanged', POOL_MOVED);
    await reading.read();
    await expect(sending).resolves.toEqual({});
    expect(server.asks('postMessage').map(({ url }) => url.searchParams.get('pool'))).toEqual([
      '12:1',
      '12:2',
    ]);
  });

  it('a text that nothing has told where to go may be sent again later', async () => {
    const sleep = vi.spyOn(systemClock, 'sleep').mockResolvedValue();
    onTestFinished(() => sleep.mockRestore());
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('postMessage', { status: 404 });
    await expect(send(reading)).rejects.toMatchObject({
      code: 'not-found',
      outcome: 'not-sent',
      isRetryable: true,
    });
  });

  it('a text that waits for the new one can be given up', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('postMessage', { status: 404 });
    const controller = new AbortController();
    const { signal } = controller;
    const sending = reading.chat.sendMessage({ clientMessageId: 'm1', text: 'hello' }, { signal });
    await expect.poll(() => server.asks('postMessage').length).toBe(1);
    const reason = new Error('not waiting any longer');
    controller.abort(reason);
    await expect(sending).rejects.toBe(reason);
    expect(server.asks('postMessage')).toHaveLength(1);
  });

  it('the message that told it was lost: a session call tells it', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.pool = '12:2';
    server.next('getMessages', { status: 404 });
    expect(await reading.read()).toMatchObject({ isLast: false, next: { cursor: { pool: '12:2' } } });
    joins(server);
    expect((await reading.read()).events).toMatchObject([{ type: 'participant-joined' }]);
  });
});

describe('a session that the server does not know any more', () => {
  it('is the end of a B2C chat', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.next('getMessages', { status: 403 });
    expect(await read()).toMatchObject({
      events: [{ type: 'chat-ended', by: 'unknown', reason: 'session-unknown' }],
      isLast: true,
      isPartial: true,
    });
    expect(server.asks('establishSessions')).toHaveLength(1);
  });

  it('is replaced in a Fusion chat, also in another process, and for a text that was refused', async () => {
    const server = fakeServer();
    const reading = await begin(server.fusion(), IDENTITY);
    joins(server);
    await reading.read();
    reading.chat = server.fusion().attachChat(reading.handle);
    server.next('postMessage', { status: 403 });
    const sending = send(reading);
    await expect.poll(() => server.asks('postMessage').length).toBe(1);
    server.pool = '34:9';
    server.next('getMessages', { status: 403 });
    server.next('requestEngagement', {
      body: { resultType: 'EXISTING_SESSION', sessionId: 'session2', clientId: 9 },
    });
    expect(await reading.read()).toMatchObject({ events: [], isLast: false });
    const [, resumed] = server.asks('chatAuthenticate');
    expect(resumed?.body).toMatchObject({ resumeType: 'RESUME', authUserName: 'customer-7' });
    expect(resumed?.body).not.toHaveProperty('question');
    await sending;
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'still here' });
    expect((await reading.read()).events).toMatchObject([
      { message: { text: 'still here', from: { name: 'Rosa' } } },
    ]);
    const last = server.asked.slice(-2);
    expect(last.map(({ headers }) => headers.get('sessionid'))).toEqual(['session2', 'session2']);
    expect(last.map(({ url }) => url.searchParams.get('pool'))).toEqual(['34:9', '34:9']);
  });

  it('anything but the running chat is the end, and a new chat that came of it is ended again', async () => {
    const server = fakeServer();
    const { read } = await begin(server.fusion(), IDENTITY);
    server.next('getMessages', { status: 403 });
    server.next('requestEngagement', { body: { resultType: 'SUCCESS', sessionId: 'session2' } });
    expect(await read()).toMatchObject({ events: [{ type: 'chat-ended', by: 'unknown' }], isLast: true });
    const [concluded] = server.asks('concludeEngagement');
    expect(concluded?.headers.get('sessionid')).toBe('session2');
  });

  it('cannot be replaced for a while: the read is repeated', async () => {
    const server = fakeServer();
    const { read } = await begin(server.fusion(), IDENTITY);
    server.next('getMessages', { status: 403 });
    server.next('requestEngagement', { status: 500 });
    await expect(read()).rejects.toMatchObject({ isRetryable: true });
    server.next('getMessages', { status: 403 });
    server.next('requestEngagement', { body: { resultType: 'FAIL_OUT_OF_HOURS' } });
    expect(await read()).toMatchObject({ events: [{ type: 'chat-ended', by: 'unknown' }], isLast: true });
  });
});

describe('saying something', () => {
  it('goes as it is, not as rich text, under its id', async () => {
    const server = fakeServer();
    await send(await begin(server.b2c()), '<b>not bold</b> &amp;');
    expect(server.asks('postMessage')[0]?.body).toEqual({
      body: '<b>not bold</b> &amp;',
      richText: false,
      messageId: 'm1',
    });
  });

  it.each([
    { turn: { status: 409 }, code: 'message-refused', outcome: 'not-sent' },
    { turn: { status: 403 }, code: 'session-unknown', outcome: 'not-sent' },
    { turn: { status: 500 }, code: 'server-error', outcome: 'unknown' },
    { turn: 'lost' as const, code: 'network', outcome: 'unknown' },
  ])('$turn: $code, and it is not repeated', async ({ turn, code, outcome }) => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    server.next('postMessage', turn);
    await expect(send(reading)).rejects.toMatchObject({ code, outcome });
    expect(server.asks('postMessage')).toHaveLength(1);
  });

  it('typing is told in the words of the vendor', async () => {
    const server = fakeServer();
    const { chat } = await begin(server.b2c());
    await chat.setTyping(true);
    await chat.setTyping(false);
    expect(server.asks('activity').map(({ body }) => body)).toEqual([
      { mode: 'RESPONDING' },
      { mode: 'LISTENING' },
    ]);
  });
});

describe('the end', () => {
  it.each([
    { turn: {}, what: 'an empty 200' },
    { turn: { status: 204 }, what: '204' },
    { turn: 'empty' as const, what: 'a 200 without a body' },
    { turn: { status: 403 }, what: '403' },
    { turn: { status: 409 }, what: '409' },
    { turn: { status: 404 }, what: '404' },
  ])('by the customer, told by $what', async ({ turn }) => {
    const server = fakeServer();
    const { chat, read } = await begin(server.fusion(), IDENTITY);
    await chat.endChat();
    server.next('getMessages', turn);
    const batch = await read();
    expect(batch).toMatchObject({ events: [{ type: 'chat-ended', by: 'customer' }], isLast: true });
    expect(batch).not.toHaveProperty('isPartial');
    expect(server.asks('chatAuthenticate')).toHaveLength(1);
  });

  it('a 200 without a body says that all is well', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    for (const operation of ['getMessages', 'postMessage', 'activity', 'concludeEngagement'])
      server.next(operation, 'empty');
    expect(await reading.read()).toMatchObject({ events: [], isLast: false });
    await expect(send(reading)).resolves.toEqual({});
    await expect(reading.chat.setTyping(true)).resolves.toBeUndefined();
    await expect(reading.chat.endChat()).resolves.toBeUndefined();
  });

  it('by the customer: what was said before still comes', async () => {
    const server = fakeServer();
    const { chat, read } = await begin(server.b2c());
    await chat.endChat();
    joins(server);
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'one more thing' });
    expect(await read()).toMatchObject({ isLast: false });
    server.happens('Concluded', { reason: 'END_USER_CONCLUDED' });
    expect(await read()).toMatchObject({ events: [{ type: 'chat-ended', by: 'customer' }], isLast: true });
  });

  it.each([403, 409])('of a chat that is over (%d) is what was wanted', async (status) => {
    const server = fakeServer();
    const { chat, read } = await begin(server.b2c());
    server.next('getMessages', { status: 409 });
    expect(await read()).toMatchObject({ isLast: true });
    server.next('concludeEngagement', { status });
    await expect(chat.endChat()).resolves.toBeUndefined();
  });

  it.each(['b2c', 'fusion'] as const)(
    'of a %s chat that has moved unseen finds it first',
    async (product) => {
      const server = fakeServer();
      const { chat, read } = await begin(server[product](), IDENTITY);
      server.pool = '12:2';
      server.next('concludeEngagement', { status: 404 });
      server.next('getMessages', { status: 404 });
      server.next('requestEngagement', { body: { resultType: 'EXISTING_SESSION', sessionId: 'session1' } });
      const ending = chat.endChat();
      expect(await read()).toMatchObject({ isLast: false });
      await ending;
      expect(server.asks('concludeEngagement').at(-1)?.url.searchParams.get('pool')).toBe('12:2');
      expect(await read()).toMatchObject({ events: [{ type: 'chat-ended', by: 'customer' }], isLast: true });
    },
  );

  it('that was refused is no end', async () => {
    const server = fakeServer();
    const { chat, read } = await begin(server.b2c());
    server.next('concludeEngagement', { status: 400 });
    await expect(chat.endChat()).rejects.toMatchObject({ code: 'bad-request' });
    expect(await read()).toMatchObject({ isLast: false });
    server.next('getMessages', { status: 403 });
    expect(await read()).toMatchObject({ events: [{ by: 'unknown', reason: 'session-unknown' }] });
  });
});

describe('a handle', () => {
  it('goes on in another process', async () => {
    const server = fakeServer();
    const reading = await begin(server.b2c());
    joins(server);
    await reading.read();
    reading.chat = server.b2c().attachChat(reading.handle);
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'hello' });
    expect((await reading.read()).events).toMatchObject([{ message: { from: { name: 'Rosa' } } }]);
  });

  it('of another product or another making is refused', async () => {
    const server = fakeServer();
    const { handle } = await begin(server.b2c());
    for (const foreign of [
      { ...handle, vendor: 'oracle-fusion' },
      { ...handle, version: 2 },
      { ...handle, fixed: {} },
      { ...handle, cursor: {} },
    ]) {
      expect(() => server.b2c().attachChat(foreign)).toThrow(
        expect.objectContaining({ code: 'invalid-handle' }),
      );
    }
  });
});
