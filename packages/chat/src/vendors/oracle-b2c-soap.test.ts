import { describe, expect, it } from 'vitest';

import { begin, type ReadChat } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import {
  fakeSoapServer,
  LEAD,
  leadJoins,
  messagesIn,
  textsOf,
  type Turn,
} from './oracle-b2c-soap.test-helper.js';

const send = ({ chat }: ReadChat, text = 'hello') => chat.sendMessage({ clientMessageId: 'm1', text });

describe('reading', () => {
  it('names the chat, the site and the account, and numbers its requests', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    await read();
    await read();
    const reads = server.asks('RetrieveMessages');
    const names = ['SessionID', 'SiteName', 'Username', 'Password', 'AppID'];
    for (const { textOf } of reads)
      expect(names.map(textOf)).toEqual(['session1', 'site_1', 'integration', 'secret', 'Parlance']);
    expect(reads.map(({ textOf }) => textOf('ClientTransactionID'))).toEqual(['1', '2']);
  });

  it.each([{ inner: '' }, { inner: '<ns3:SystemMessages/>' }, { inner: messagesIn([]) }])(
    'nothing new may look like %j',
    async (turn) => {
      const server = fakeSoapServer();
      const { read } = await begin(server.provider());
      server.next('RetrieveMessages', turn);
      expect(await read()).toMatchObject({ events: [], isLast: false });
    },
  );

  it.each([
    { turn: { fault: 'X', kind: 'ServerErrorFault' }, name: 'ApiError' },
    { turn: 'lost' as const, name: 'NetworkError' },
    { turn: { status: 503 }, name: 'ApiError' },
    { turn: { status: 200 }, name: 'DecodeError' },
  ])('a read that fails ($turn) is left to the session: it is made once', async ({ turn, name }) => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', turn);
    await expect(read()).rejects.toMatchObject({ name });
    expect(server.asks('RetrieveMessages')).toHaveLength(1);
  });

  it.each([
    { redelivers: false, texts: ['later'] },
    { redelivers: true, texts: ['lost?', 'later'] },
  ])('a lost answer where the server repeats it ($redelivers): $texts', async ({ redelivers, texts }) => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    leadJoins(server);
    await read();
    server.redelivers = redelivers;
    server.happens('MessagePosted', { Body: 'lost?', ClientID: LEAD });
    server.next('RetrieveMessages', 'lost');
    await expect(read()).rejects.toMatchObject({ isRetryable: true });
    server.happens('MessagePosted', { Body: 'later', ClientID: LEAD });
    const { events } = await read();
    expect(events.map((event) => event.type === 'message-received' && event.message.text)).toEqual(texts);
  });

  it('the time of a call is for all but the hold of a read', async () => {
    const server = fakeSoapServer();
    const { chat, read } = await begin(server.provider({ timeoutMs: 50 }));
    const release = server.holdReads();
    const held = read();
    server.next('PostChatMessage', 'stuck');
    // Longer than a call may take.
    const sending = chat.sendMessage({ clientMessageId: 'm', text: 'hello' });
    await expect(sending).rejects.toMatchObject({ code: 'timeout' });
    leadJoins(server);
    release();
    expect((await held).events).toMatchObject([{ type: 'participant-joined' }]);
  });

  it.each([404, 410])('a %s of something in front passes, or is the end at last', async (status) => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { status });
    await expect(read()).rejects.toMatchObject({ name: 'NetworkError', isRetryable: true });
    expect(await read()).toMatchObject({ isLast: false });
    server.next('RetrieveMessages', { status }, { status }, { status }, { status });
    for (const _ of [1, 2, 3]) await expect(read()).rejects.toMatchObject({ isRetryable: true });
    expect(await read()).toMatchObject({
      events: [{ type: 'chat-ended', by: 'unknown', reason: 'not-found' }],
      isLast: true,
      isPartial: true,
    });
  });

  it('a chat that the server does not know any more is over', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { fault: 'ACCESS_DENIED' });
    expect(await read()).toMatchObject({
      events: [{ type: 'chat-ended', by: 'unknown', reason: 'session-unknown' }],
      isLast: true,
      isPartial: true,
    });
  });
});

describe('saying something', () => {
  it('goes as it is', async () => {
    const server = fakeSoapServer();
    const text = ' <b>not bold</b> &amp;\r\nü \u{1F600} ';
    await send(await begin(server.provider()), text);
    const [post] = server.asks('PostChatMessage');
    expect([post?.textOf('Body'), post?.textOf('SessionID')]).toEqual([text, 'session1']);
    expect(post?.envelope).not.toContain('OffTheRecord');
  });

  it.each([
    { turn: { fault: 'ACCESS_DENIED' }, code: 'access-denied', outcome: 'not-sent' },
    { turn: { fault: 'INVALID_FIELD' }, code: 'invalid-field', outcome: 'not-sent' },
    { turn: { fault: 'X', kind: 'ServerErrorFault' }, code: 'server-error', outcome: 'unknown' },
    { turn: 'lost' as const, code: 'network', outcome: 'unknown' },
  ])(
    '$turn: $code, and it is not repeated',
    async ({ turn, code, outcome }: { turn: Turn; code: string; outcome: string }) => {
      const server = fakeSoapServer();
      const reading = await begin(server.provider());
      server.next('PostChatMessage', turn);
      const sending = send(reading);
      await expect(sending).rejects.toMatchObject({ code, outcome });
      await expect(sending).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
      expect(server.asks('PostChatMessage')).toHaveLength(1);
    },
  );

  it.each(['a\u0000', '\u001b[1m', 'a\uD83Dz', '\uFFFE'])(
    'a character that XML has no way to write (%j) is refused, not left out',
    async (text) => {
      const server = fakeSoapServer();
      const sending = send(await begin(server.provider()), text);
      await expect(sending).rejects.toMatchObject({
        name: 'ApiError',
        code: 'message-refused',
        outcome: 'not-sent',
      });
      expect(server.asks('PostChatMessage')).toEqual([]);
    },
  );

  it('is given up where the caller gives it up, or its time is over', async () => {
    const server = fakeSoapServer();
    const { chat } = await begin(server.provider());
    const giveUp = new AbortController();
    const reason = new Error('the customer has left');
    server.judge = () => {
      giveUp.abort(reason);
      return 'stuck';
    };
    const text = { clientMessageId: 'm', text: 'hello' };
    await expect(chat.sendMessage(text, { signal: giveUp.signal })).rejects.toBe(reason);
    await expect(chat.sendMessage(text, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('typing is told in the words of the vendor', async () => {
    const server = fakeSoapServer();
    const { chat } = await begin(server.provider());
    await chat.setTyping(true);
    await chat.setTyping(false);
    expect(server.asks('SendActivityChange').map(({ textOf }) => textOf('Mode'))).toEqual([
      'RESPONDING',
      'LISTENING',
    ]);
  });
});

describe('the end', () => {
  it.each([
    { turn: { inner: messagesIn([]) }, what: 'an empty answer' },
    { turn: { fault: 'ACCESS_DENIED' }, what: 'a refusal' },
  ])('by the customer, told by $what', async ({ turn }) => {
    const server = fakeSoapServer();
    const { chat, read } = await begin(server.provider());
    await chat.endChat();
    server.next('RetrieveMessages', turn);
    const batch = await read();
    expect(batch).toMatchObject({ events: [{ type: 'chat-ended', by: 'customer' }], isLast: true });
    expect(batch).not.toHaveProperty('isPartial');
  });

  it('by the customer: what was said before still comes, also in a read that was held meanwhile', async () => {
    const server = fakeSoapServer();
    const { chat, read } = await begin(server.provider());
    const release = server.holdReads();
    const held = read();
    await chat.endChat();
    release();
    expect(await held).toMatchObject({ events: [], isLast: false });
    leadJoins(server);
    server.happens('MessagePosted', { Body: 'one more thing', ClientID: LEAD });
    expect(await read()).toMatchObject({ isLast: false });
    server.happens('Concluded', { Reason: 'END_USER_CONCLUDED' });
    expect(await read()).toMatchObject({ events: [{ type: 'chat-ended', by: 'customer' }], isLast: true });
  });

  it('of a chat that is over is what was wanted', async () => {
    const server = fakeSoapServer();
    const { chat } = await begin(server.provider());
    server.next('TerminateChat', { fault: 'ACCESS_DENIED' });
    await expect(chat.endChat()).resolves.toBeUndefined();
  });

  it('that was refused is no end', async () => {
    const server = fakeSoapServer();
    const { chat, read } = await begin(server.provider());
    server.next('TerminateChat', { fault: 'INVALID_FIELD' });
    await expect(chat.endChat()).rejects.toMatchObject({ code: 'invalid-field' });
    expect(await read()).toMatchObject({ isLast: false });
    server.next('RetrieveMessages', { fault: 'ACCESS_DENIED' });
    expect(await read()).toMatchObject({ events: [{ by: 'unknown', reason: 'session-unknown' }] });
  });
});

describe('two who read one chat', () => {
  const startTwice = async () => {
    const server = fakeSoapServer();
    const provider = server.provider();
    const older = await begin(provider);
    leadJoins(server);
    await older.read();
    const newer: ReadChat = { ...older, chat: provider.attachChat(older.handle) };
    const readNewer = () => newer.chat.receive(newer.handle);
    return { server, older, readNewer };
  };
  const takenOver = { code: 'chat-taken-over', isRetryable: false };

  it('the newer one reads on; the older one is told, and asks for nothing more', async () => {
    const { server, older, readNewer } = await startTwice();
    server.happens('MessagePosted', { Body: 'for the newer', ClientID: LEAD });
    expect(textsOf(await readNewer())).toEqual(['for the newer']);
    const asked = server.asked.length;
    await expect(older.read()).rejects.toMatchObject(takenOver);
    await expect(older.read()).rejects.toMatchObject(takenOver);
    expect(server.asked).toHaveLength(asked);
  });

  it('what the older one has read meanwhile is for the newer one', async () => {
    const { server, older, readNewer } = await startTwice();
    const release = server.holdReads();
    const held = older.read();
    const next = readNewer();
    server.happens('MessagePosted', { Body: 'read by the older', ClientID: LEAD });
    release();
    await expect(held).rejects.toMatchObject(takenOver);
    const told = [...textsOf(await next), ...textsOf(await readNewer())];
    expect(told).toEqual(['read by the older']);
  });
});

describe('a handle', () => {
  it('goes on in another process', async () => {
    const server = fakeSoapServer();
    const reading = await begin(server.provider());
    leadJoins(server);
    await reading.read();
    reading.chat = server.provider().attachChat(reading.handle);
    server.happens('MessagePosted', { Body: 'hello', ClientID: LEAD });
    expect((await reading.read()).events).toMatchObject([{ message: { from: { name: 'Rosa' } } }]);
  });

  it('of another product or another making is refused', async () => {
    const server = fakeSoapServer();
    const { handle } = await begin(server.provider());
    for (const foreign of [
      { ...handle, vendor: 'oracle-b2c' },
      { ...handle, version: 2 },
      { ...handle, fixed: {} },
      { ...handle, cursor: {} },
    ]) {
      expect(() => server.provider().attachChat(foreign)).toThrow(
        expect.objectContaining({ code: 'invalid-handle' }),
      );
    }
  });
});
