import { ApiError, NetworkError } from '@parlance/runtime';
import { expect, test } from 'vitest';

import type { MessageStatusChanged } from './events.js';
import { memoryLog } from './memory-log.js';
import type { ChatSession } from './chat-session.js';
import { attachChat } from './session.js';
import { stage } from './session.test-helper.js';
import { buildHandle } from './testing/builders.js';
import { fakeVendor } from './testing/fake-vendor.js';
import { manualClock } from './testing/manual-clock.js';
import { collect, textsOf } from './testing/watch.js';

const lastStatus = (chat: ChatSession) => chat.snapshot().messages.findLast(({ status }) => status)?.status;

const busy = new ApiError('busy', { operation: 'send', status: 429, isRetryable: true, outcome: 'not-sent' });

test('a text that was refused for the moment is offered again', async () => {
  let attempts = 0;
  const { chat, clock } = await stage({
    replace: (vendorChat) => ({
      sendMessage: (...input) => {
        attempts += 1;
        return attempts < 3 ? Promise.reject(busy) : vendorChat.sendMessage(...input);
      },
    }),
  });
  const sent = chat.sendMessage('hello');
  await clock.advance(10_000);
  expect(await sent).toMatchObject({ status: 'sent' });
  expect(attempts).toBe(3);
});

test('a text that is refused again and again fails', async () => {
  const { chat, clock } = await stage({ replace: () => ({ sendMessage: () => Promise.reject(busy) }) });
  const sent = chat.sendMessage('hello');
  sent.catch(() => undefined);
  await clock.advance(30_000);
  await expect(sent).rejects.toBe(busy);
  expect(lastStatus(chat)).toBe('failed');
});

test('a refused text fails at once with the code of the refusal, and can be sent again under its id', async () => {
  const refused = new ApiError('over', {
    operation: 'send',
    status: 400,
    code: 'refused',
    outcome: 'not-sent',
  });
  let isRefused = true;
  const { chat, clock, vendor } = await stage({
    replace: (vendorChat) => ({
      sendMessage: (...input) => (isRefused ? Promise.reject(refused) : vendorChat.sendMessage(...input)),
    }),
  });
  const events = collect(chat);
  await expect(chat.sendMessage('hello', { clientMessageId: 'a' })).rejects.toBe(refused);
  isRefused = false;
  await chat.sendMessage('hello', { clientMessageId: 'a' });
  await clock.advance(3_000);
  const statuses = events.filter(
    (event): event is MessageStatusChanged => event.type === 'message-status-changed',
  );
  expect(statuses.map(({ status, errorCode }) => errorCode ?? status)).toEqual([
    'sending',
    'refused',
    'sending',
    'sent',
  ]);
  expect(textsOf(chat.snapshot())).toEqual(['customer: My invoice is wrong', 'customer: hello']);
  expect(vendor.calls.send).toBe(1);
});

test('a text that got lost twice fails, for a complete read shows that it is not there', async () => {
  const { chat, clock, vendor } = await stage();
  await vendor.faults.failNextSend('before');
  await vendor.faults.failNextSend('before');
  const sent = chat.sendMessage('hello');
  sent.catch(() => undefined);
  await clock.advance(10_000);
  await expect(sent).rejects.toMatchObject({ code: 'network' });
  expect(vendor.calls.send).toBe(2);
});

test.each([
  { what: 'shown after some reads', held: 3, isLostBefore: false, status: 'sent', sends: 1 },
  { what: 'never shown', held: 99, isLostBefore: false, status: 'unconfirmed', sends: 1 },
  { what: 'not there', held: 3, isLostBefore: true, status: 'sent', sends: 2 },
])(
  'a lost text is looked for in a complete transcript only: $what',
  async ({ held, isLostBefore, status, sends }) => {
    let left = 0;
    const { chat, clock, vendor } = await stage({
      replace: (vendorChat) => ({
        receive: async (from, options) => {
          if (left === 0) return vendorChat.receive(from, options);
          left -= 1;
          return { events: [], next: from, isLast: false, isPartial: true };
        },
      }),
    });
    left = held;
    await vendor.faults.failNextSend(isLostBefore ? 'before' : 'after');
    const sent = chat.sendMessage('hello');
    await clock.advance(10_000);
    expect(await sent).toMatchObject({ status });
    expect(vendor.calls.send).toBe(sends);
  },
);

test('a lost text may be among those that the vendor has lost: it is not sent again', async () => {
  const { chat, clock, vendor } = await stage({
    replace: (vendorChat) => ({
      receive: async (from, options) => ({ ...(await vendorChat.receive(from, options)), missed: 1 }),
    }),
  });
  await vendor.faults.failNextSend('before');
  const sent = chat.sendMessage('hello');
  await clock.advance(10_000);
  expect(await sent).toMatchObject({ status: 'unconfirmed' });
  expect(vendor.calls.send).toBe(1);
});

test('a text whose answer is lost, and whose chat the vendor then forgets, is unconfirmed everywhere', async () => {
  let isForgotten = false;
  const { chat, clock, vendor } = await stage({
    replace: (vendorChat) => ({
      receive: (from, options) =>
        isForgotten
          ? Promise.reject(new ApiError('gone', { operation: 'read', status: 404 }))
          : vendorChat.receive(from, options),
    }),
  });
  isForgotten = true;
  await vendor.faults.failNextSend('after');
  const sent = chat.sendMessage('hello');
  await clock.advance(3_000);
  expect(await sent).toMatchObject({ status: 'unconfirmed' });
  expect(lastStatus(chat)).toBe('unconfirmed');
  expect(chat.snapshot().state).toBe('ended');
});

test('where sends are idempotent, a lost answer is simply asked for again', async () => {
  const { chat, clock, vendor } = await stage({
    profile: { idempotentSends: true, delivery: { kind: 'stream' } },
  });
  await vendor.faults.failNextSend('before');
  const sent = chat.sendMessage('hello');
  await clock.advance(2_000);
  expect(await sent).toMatchObject({ status: 'sent' });
  expect(vendor.calls.send).toBe(2);
});

test('a text that was lost once, and refused when it was repeated, may have arrived', async () => {
  const { chat, clock, vendor } = await stage({
    profile: { idempotentSends: true, delivery: { kind: 'stream' } },
    replace: (vendorChat) => ({
      sendMessage: (...input) =>
        vendor.calls.send === 0 ? vendorChat.sendMessage(...input) : Promise.reject(busy),
    }),
  });
  await vendor.faults.failNextSend('after');
  const sent = chat.sendMessage('hello');
  await clock.advance(30_000);
  expect(await sent).toMatchObject({ status: 'unconfirmed' });
});

test('a gateway that does not know either says so', async () => {
  const { chat } = await stage({ replace: () => ({ sendMessage: async () => ({ status: 'unconfirmed' }) }) });
  expect(await chat.sendMessage('hello')).toMatchObject({ status: 'unconfirmed' });
  expect(lastStatus(chat)).toBe('unconfirmed');
});

test('a late echo settles an unconfirmed text', async () => {
  const { chat, clock, vendor } = await stage({
    replace: (vendorChat) => ({
      sendMessage: async (...input) => ({
        ...(await vendorChat.sendMessage(...input)),
        status: 'unconfirmed',
      }),
    }),
  });
  await chat.sendMessage('hello');
  expect(lastStatus(chat)).toBe('unconfirmed');
  await clock.advance(3_000);
  expect(chat.snapshot().messages.at(-1)).toMatchObject({ text: 'hello', status: 'sent', isReceived: true });
  expect(vendor.calls.send).toBe(1);
});

test('an abort while a text is under way rejects at once; the transcript finds out what became of it', async () => {
  const controller = new AbortController();
  const { chat, clock } = await stage({
    replace: (vendorChat) => ({
      sendMessage: async (message, options) => {
        await vendorChat.sendMessage(message);
        return new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new NetworkError('broken off')));
        });
      },
    }),
  });
  const sent = chat.sendMessage('hello', { signal: controller.signal });
  await clock.advance(0);
  const reason = new Error('changed my mind');
  controller.abort(reason);
  await expect(sent).rejects.toBe(reason);
  expect(lastStatus(chat)).toBe('sending');
  await clock.advance(3_000);
  expect(lastStatus(chat)).toBe('sent');
});

test('texts that are empty or too long are refused before anything is sent', async () => {
  const { chat, vendor } = await stage({
    profile: {
      capabilities: { ...fakeVendor().createProvider().profile.capabilities, maxMessageLength: 20 },
    },
  });
  await expect(chat.sendMessage(' ')).rejects.toMatchObject({ code: 'message-empty', outcome: 'not-sent' });
  await expect(chat.sendMessage('111111111111111111111')).rejects.toMatchObject({
    code: 'message-too-long',
    outcome: 'not-sent',
  });
  expect(vendor.calls.send).toBe(0);
});

test.each([
  { name: 'in the transcript', hasArrived: true, echoesCustomer: true, status: 'sent' },
  { name: 'not in the transcript', hasArrived: false, echoesCustomer: true, status: 'failed' },
  { name: 'at a vendor without echoes', hasArrived: true, echoesCustomer: false, status: 'unconfirmed' },
])(
  'a text that a process was sending when it died: $name',
  async ({ hasArrived, echoesCustomer, status }) => {
    const clock = manualClock();
    const vendor = fakeVendor({ echoesCustomer });
    const provider = vendor.createProvider();
    const handle = await provider.startChat({
      customer: { name: 'Ana' },
      message: 'hi',
      clientChatId: 'chat-1',
    });
    const log = memoryLog();
    const sending = {
      clientMessageId: 'a',
      status: 'sending',
      text: 'hello',
      at: '2026-01-01T00:00:00.000Z',
    } as const;
    await log.append(
      [
        { type: 'state-changed', state: 'waiting' },
        { type: 'message-status-changed', ...sending },
      ],
      handle,
    );
    if (hasArrived) await provider.attachChat(handle).sendMessage({ clientMessageId: 'a', text: 'hello' });
    const chat = attachChat(provider, buildHandle(), { log, clock });
    await clock.advance(10);
    expect(lastStatus(chat)).toBe(status);
    await chat.close();
  },
);

test('a text that is still being sent when the agent ends the chat is settled before the end', async () => {
  const { chat, clock, vendor } = await stage({
    replace: () => ({ sendMessage: () => new Promise(() => undefined) }),
  });
  void chat.sendMessage('hello');
  await vendor.agent.end();
  await clock.advance(3_000);
  expect(chat.snapshot()).toMatchObject({ state: 'ended', ended: { by: 'agent' } });
  expect(chat.snapshot().messages.at(-1)).toMatchObject({ text: 'hello', status: 'failed' });
});
