import { describe, expect, it } from 'vitest';

import type { ChatHandle } from './provider.js';
import { INPUT, PROFILE, begin, connect, ended, gateway, says, type Answers } from './remote.test-helper.js';

describe('starting a chat', () => {
  it('asks the gateway, and gives a handle with the chat’s own token', async () => {
    const { asked, open } = gateway();
    const { handle, chat } = await begin(open());
    await chat.setTyping(true);
    await chat.endChat();
    expect(asked).toEqual([
      { method: 'POST', path: '/v1/providers/main/chats', token: null, body: INPUT },
      { method: 'PUT', path: '/v1/chats/C1/typing', token: 'Bearer T1', body: { isTyping: true } },
      { method: 'POST', path: '/v1/chats/C1/end', token: 'Bearer T1', body: undefined },
    ]);
    expect(JSON.parse(JSON.stringify(handle))).toEqual(handle);
  });

  it('has the vendor’s profile, delivered as a stream that can be read again', () => {
    expect(gateway().open().profile).toMatchObject({
      vendor: 'openscape',
      capabilities: PROFILE.capabilities,
      delivery: { kind: 'stream' },
      reads: 'repeatable',
      idempotentSends: true,
    });
  });

  it('fails with what the gateway’s problem says', async () => {
    const problem = {
      title: 'No',
      status: 429,
      code: 'vendor-full',
      detail: 'Wait a minute.',
      isRetryable: true,
      retryAfterMs: 60_000,
      outcome: 'not-sent',
    };
    const { open } = gateway({
      'POST /v1/providers/main/chats': () =>
        Response.json(problem, {
          status: 429,
          headers: { 'content-type': 'application/problem+json', 'retry-after': '60' },
        }),
    });
    await expect(open().startChat(INPUT)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'vendor-full',
      status: 429,
      isRetryable: true,
      retryAfterMs: 60_000,
      outcome: 'not-sent',
      message: expect.stringContaining('Wait a minute.'),
    });
  });

  it('fails when the answer has no token', async () => {
    const { open } = gateway({
      'POST /v1/providers/main/chats': () => Response.json({ chatId: 'C1' }, { status: 201 }),
    });
    await expect(open().startChat(INPUT)).rejects.toMatchObject({
      name: 'DecodeError',
      code: 'gateway-answer',
    });
  });
});

describe('a handle', () => {
  const fixed = { chatId: 'C1', token: 'T1', providerId: 'main' };

  it.each([
    { vendor: 'openscape', version: 1, fixed, cursor: null },
    { vendor: 'gateway', version: 2, fixed, cursor: null },
    { vendor: 'gateway', version: 1, fixed: { ...fixed, token: 7 }, cursor: null },
    { vendor: 'gateway', version: 1, fixed: { ...fixed, providerId: 'other' }, cursor: null },
  ])('that is not of this provider is refused: %o', (handle) => {
    expect(() => gateway().open().attachChat(handle)).toThrow(
      expect.objectContaining({ code: 'invalid-handle' }),
    );
  });

  it('of an ended chat needs no gateway', async () => {
    const { asked, open } = gateway();
    const handle: ChatHandle = {
      vendor: 'gateway',
      version: 1,
      fixed,
      cursor: { lastEventId: '9', hasEnded: true },
    };
    expect(await open().attachChat(handle).receive(handle)).toEqual({
      events: [],
      next: handle,
      isLast: true,
    });
    expect(asked).toEqual([]);
  });
});

describe('reading', () => {
  it('answers at once when the stream is open, from the first event', async () => {
    const { streams, open, asked } = gateway();
    const { handle, chat } = await begin(open());
    expect(await chat.receive(handle)).toEqual({ events: [], next: handle, isLast: false });
    expect(streams.map(({ afterId }) => afterId)).toEqual([null]);
    expect(asked.at(-1)).toMatchObject({ path: '/v1/chats/C1/events', token: 'Bearer T1' });
  });

  it('gives what has arrived as one batch, over one stream', async () => {
    const { chat, next, streams, stream } = await connect();
    stream()?.send({ id: '1', event: says('one') }, { id: '2', event: says('two') });
    const first = await chat.receive(next);
    stream()?.send({ id: '3', event: says('three') });
    const second = await chat.receive(first.next);
    expect([first.events, second.events]).toEqual([[says('one'), says('two')], [says('three')]]);
    expect(streams).toHaveLength(1);
  });

  it('goes on after the handle when a batch was not recorded', async () => {
    const { chat, next, streams, stream } = await connect();
    stream()?.send({ id: '1', event: says('one') });
    const first = await chat.receive(next);
    stream()?.send({ id: '2', event: says('two') });
    await chat.receive(first.next);
    await chat.receive(first.next);
    expect(streams.map(({ afterId }) => afterId)).toEqual([null, '1']);
    expect(streams[0]?.isClosed).toBe(true);
    stream()?.send({ id: '2', event: says('two') });
    expect(await chat.receive(first.next)).toMatchObject({ events: [says('two')] });
  });

  it('leaves out what the session derives itself, and goes on after it', async () => {
    const { chat, next, stream } = await connect();
    stream()?.send({ id: '4', event: { type: 'state-changed', state: 'active' } });
    expect(await chat.receive(next)).toMatchObject({ events: [], next: { cursor: { lastEventId: '4' } } });
  });

  it('is over with chat-ended', async () => {
    const { chat, next, stream } = await connect();
    stream()?.send({ id: '1', event: says('bye') }, { id: '2', event: ended });
    const batch = await chat.receive(next);
    expect(batch).toMatchObject({ events: [says('bye'), ended], isLast: true });
    expect(await chat.receive(batch.next)).toMatchObject({ events: [], isLast: true });
    expect(stream()?.isClosed).toBe(true);
  });

  it('fails when the gateway closes before the chat has ended, and then connects again', async () => {
    const { chat, next, streams, stream } = await connect();
    stream()?.send({ id: '1', event: says('one') });
    stream()?.close();
    const batch = await chat.receive(next);
    expect(batch).toMatchObject({ events: [says('one')], isLast: false });
    await chat.receive(batch.next);
    expect(streams.map(({ afterId }) => afterId)).toEqual([null, '1']);
    stream()?.close();
    await expect(chat.receive(batch.next)).rejects.toMatchObject({ name: 'NetworkError', isRetryable: true });
  });

  it('gives what came before the line broke', async () => {
    const { chat, next, stream } = await connect();
    stream()?.send({ id: '1', event: says('one') });
    const reading = chat.receive(next);
    const batch = await reading;
    stream()?.breakOff();
    await expect(chat.receive(batch.next)).rejects.toMatchObject({ name: 'NetworkError', isRetryable: true });
    expect(batch.events).toEqual([says('one')]);
  });

  it('fails when the line is silent for too long, and closes it', async () => {
    const { streams, open } = gateway();
    const { handle, chat } = await begin(open({ silenceMs: 20 }));
    await chat.receive(handle);
    await expect(chat.receive(handle)).rejects.toMatchObject({ name: 'NetworkError', isRetryable: true });
    expect(streams[0]?.isClosed).toBe(true);
  });

  it('fails with the problem of the gateway', async () => {
    const refused = (): Response =>
      Response.json({ title: 'No', status: 401, code: 'token-refused', isRetryable: false }, { status: 401 });
    const { open } = gateway({ 'GET /v1/chats/C1/events': refused });
    const { handle, chat } = await begin(open());
    await expect(chat.receive(handle)).rejects.toMatchObject({ code: 'token-refused', isRetryable: false });
  });

  it('stops with the reason of the signal, and closes the stream', async () => {
    const { chat, next, stream } = await connect();
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = chat.receive(next, { signal: controller.signal });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect(stream()?.isClosed).toBe(true);
  });

  it('stops with its signal also where `fetch` knows none', async () => {
    const { fetch, open } = gateway();
    const deaf: typeof fetch = (input, init) => fetch(new Request(input, { ...init, signal: null }));
    const { handle, chat } = await begin(open({ fetch: deaf }));
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const { next } = await chat.receive(handle, options);
    const reading = chat.receive(next, options);
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('closes the stream when its signal aborts between two reads', async () => {
    const { streams, open } = gateway();
    const { handle, chat } = await begin(open());
    const controller = new AbortController();
    await chat.receive(handle, { signal: controller.signal });
    controller.abort();
    expect(streams[0]?.isClosed).toBe(true);
  });
});

describe('sending', () => {
  const message = { clientMessageId: 'c1', text: 'Hi' };
  const answering = (body: object): Answers => ({ 'POST /v1/chats/C1/messages': () => Response.json(body) });

  it.each([
    {
      answer: { clientMessageId: 'c1', status: 'sent', vendorMessageId: 'v1' },
      receipt: { status: 'sent', vendorMessageId: 'v1' },
    },
    { answer: { clientMessageId: 'c1', status: 'unconfirmed' }, receipt: { status: 'unconfirmed' } },
  ])('tells what the gateway knows: $receipt.status', async ({ answer, receipt }) => {
    const { asked, open } = gateway(answering(answer));
    const { chat } = await begin(open());
    expect(await chat.sendMessage(message)).toEqual(receipt);
    expect(asked.at(-1)).toMatchObject({ body: message, token: 'Bearer T1' });
  });
});

describe('a call', () => {
  it('is answered through the gateway', async () => {
    const { asked, open } = gateway();
    const { chat } = await begin(open());
    await chat.callMe?.({ requestId: '14-1', phoneNumber: '+351 21 1234567' });
    expect(asked.at(-1)).toEqual({
      method: 'PUT',
      path: '/v1/chats/C1/calls/14-1',
      token: 'Bearer T1',
      body: { phoneNumber: '+351 21 1234567' },
    });
  });

  it('whose outcome the gateway does not know is told as that', async () => {
    const problem = { code: 'call-unconfirmed', outcome: 'unknown', isRetryable: false };
    const { open } = gateway({
      'PUT /v1/chats/C1/calls/14-1': () => Response.json(problem, { status: 502 }),
    });
    const { chat } = await begin(open());
    await expect(chat.callMe?.({ requestId: '14-1', phoneNumber: '11' })).rejects.toMatchObject(problem);
  });
});
