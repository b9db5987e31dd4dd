import { ApiError, NetworkError } from '@parlance/runtime';
import { expect, onTestFinished, test, vi } from 'vitest';

import { memoryLog } from './memory-log.js';
import { attachChat, startChat } from './session.js';
import { INTERVAL, stage, START } from './session.test-helper.js';
import { fakeVendor } from './testing/fake-vendor.js';
import { manualClock } from './testing/manual-clock.js';
import { collect, textsOf, until } from './testing/watch.js';

test('a customer and an agent chat until the customer ends it', async () => {
  const vendor = fakeVendor();
  const chat = await startChat(vendor.createProvider(), START);
  await vendor.agent.say('How can I help?');
  await until(chat, ({ state }) => state === 'active');
  await chat.sendMessage('The total is too high');
  await vendor.agent.say('Let me look');
  await chat.endChat();
  expect(await chat.ended).toEqual({ type: 'chat-ended', by: 'customer' });
  expect(textsOf(chat.snapshot())).toEqual([
    'customer: My invoice is wrong',
    'agent: How can I help?',
    'customer: The total is too high',
    'agent: Let me look',
  ]);
});

test('the snapshot stays the same object until something changes', async () => {
  const { chat, clock, vendor } = await stage();
  const before = chat.snapshot();
  await clock.advance(9_000);
  expect(chat.snapshot()).toBe(before);
  await vendor.agent.say('hello');
  await clock.advance(3_000);
  expect(chat.snapshot()).not.toBe(before);
});

test('events go on after any id, and end with the chat', async () => {
  const { chat, clock, vendor } = await stage();
  await vendor.agent.end(['goodbye']);
  await clock.advance(3_000);
  await chat.ended;
  const all: string[] = [];
  for await (const { id } of chat.events()) all.push(id);
  for (const [index, afterId] of all.entries()) {
    const rest: string[] = [];
    for await (const { id } of chat.events({ afterId })) rest.push(id);
    expect(rest).toEqual(all.slice(index + 1));
  }
});

test('events end quietly when their signal is aborted', async () => {
  const { chat } = await stage();
  const controller = new AbortController();
  const types: string[] = [];
  for await (const { event } of chat.events({ signal: controller.signal })) {
    types.push(event.type);
    if (event.type === 'connection-changed') controller.abort();
  }
  expect(types.at(-1)).toBe('connection-changed');
});

test('nobody sees an event that the log did not take', async () => {
  const log = memoryLog();
  let isFull = false;
  const append: typeof log.append = async (events, handle) => {
    if (isFull) throw new Error('disk full');
    return log.append(events, handle);
  };
  const errors: unknown[] = [];
  const { chat, clock, vendor } = await stage({
    session: { log: { ...log, append }, onError: (error) => errors.push(error) },
  });
  isFull = true;
  await vendor.agent.say('hello');
  await clock.advance(3_000);
  expect(textsOf(chat.snapshot())).toEqual(['customer: My invoice is wrong']);
  expect(errors).not.toEqual([]);
  isFull = false;
  await clock.advance(3_000);
  expect(textsOf(chat.snapshot()).at(-1)).toBe('agent: hello');
});

test("a listener's error is reported and disturbs nobody", async () => {
  const errors: unknown[] = [];
  const { chat, clock, vendor } = await stage({ session: { onError: (error) => errors.push(error) } });
  const broken = new Error('broken listener');
  const stop = chat.subscribe(() => {
    throw broken;
  });
  const events = collect(chat);
  await vendor.agent.say('hello');
  await clock.advance(3_000);
  expect(errors).toContain(broken);
  expect(events.map(({ type }) => type)).toContain('message-received');
  stop();
  errors.length = 0;
  await vendor.agent.say('again');
  await clock.advance(3_000);
  expect(errors).toEqual([]);
});

test('a log that holds a chat is not given to another', async () => {
  const log = memoryLog();
  await stage({ session: { log } });
  await expect(startChat(fakeVendor().createProvider(), START, { log })).rejects.toMatchObject({
    code: 'log-in-use',
  });
});

test('asks the vendor at its interval, and at once for the end', async () => {
  const { chat, clock, vendor } = await stage();
  await clock.advance(30_000);
  expect(vendor.calls.read).toBe(11);
  const ending = chat.endChat();
  await clock.advance(1_000);
  await ending;
  await clock.advance(1_000);
  await chat.ended;
  expect(vendor.calls).toMatchObject({ read: 13, end: 1 });
});

test('pollMs is kept within what the vendor allows', async () => {
  const { clock, vendor } = await stage({ session: { pollMs: 1 } });
  await clock.advance(10_000);
  expect(vendor.calls.read).toBe(11);
});

test('a vendor that says more is coming is asked again soon', async () => {
  const { clock, vendor } = await stage({
    replace: (vendorChat) => ({
      receive: async (...input) => ({ ...(await vendorChat.receive(...input)), expectSoon: true }),
    }),
  });
  await clock.advance(10_000);
  expect(vendor.calls.read).toBe(11);
});

test.each(['held', 'stream'] as const)(
  'an empty answer at once does not make a %s read spin',
  async (kind) => {
    const delivery = kind === 'held' ? { kind, holdMs: 30_000 } : { kind };
    const { clock, vendor } = await stage({
      profile: { delivery },
      replace: (vendorChat) => ({
        receive: async (...input) => ({ ...(await vendorChat.receive(...input)), events: [] }),
      }),
    });
    await clock.advance(1_000);
    expect(vendor.calls.read).toBeLessThanOrEqual(12);
  },
);

test('reads fail for longer than the budget: the connection is failed, and the session stops', async () => {
  const down = new NetworkError('The vendor does not answer.');
  const { chat, clock } = await stage({
    session: { retryBudgetMs: 60_000 },
    replace: () => ({ receive: () => Promise.reject(down) }),
  });
  await clock.advance(1);
  expect(chat.snapshot()).toMatchObject({ connection: 'reconnecting', connectionErrorCode: 'network' });
  await clock.advance(90_000);
  await expect(chat.ended).rejects.toBe(down);
  expect(chat.snapshot()).toMatchObject({ connection: 'failed', state: 'waiting' });
  await expect(chat.sendMessage('hello')).rejects.toMatchObject({ code: 'session-closed' });
});

test('waits as long as the vendor asks before it reads again', async () => {
  let reads = 0;
  const busy = new ApiError('busy', {
    operation: 'read',
    status: 429,
    isRetryable: true,
    retryAfterMs: 20_000,
  });
  const { clock } = await stage({
    replace: () => ({
      receive: () => {
        reads += 1;
        return Promise.reject(busy);
      },
    }),
  });
  await clock.advance(19_999);
  expect(reads).toBe(1);
  await clock.advance(1);
  expect(reads).toBe(2);
});

test('an error that waiting does not mend stops the session at once', async () => {
  const unlicensed = new ApiError('not licensed', { operation: 'read', status: 403, code: 'not-licensed' });
  const { chat } = await stage({ replace: () => ({ receive: () => Promise.reject(unlicensed) }) });
  await expect(chat.ended).rejects.toBe(unlicensed);
  expect(chat.snapshot()).toMatchObject({ connection: 'failed', connectionErrorCode: 'not-licensed' });
});

test('a chat that the vendor no longer knows has ended', async () => {
  const gone = new ApiError('not found', { operation: 'read', status: 404, code: 'session-not-found' });
  const { chat } = await stage({ replace: () => ({ receive: () => Promise.reject(gone) }) });
  expect(await chat.ended).toEqual({ type: 'chat-ended', by: 'unknown', reason: 'session-not-found' });
});

test('the signal of the options closes the session', async () => {
  const controller = new AbortController();
  const { chat } = await stage({ session: { signal: controller.signal } });
  controller.abort();
  await expect(chat.ended).rejects.toMatchObject({ code: 'session-closed' });
});

test('closing waits for a read that takes its messages along', async () => {
  let answer: () => void = () => undefined;
  let isHeld = false;
  const { chat, clock, vendor } = await stage({
    profile: { reads: 'once' },
    replace: (vendorChat) => ({
      receive: async (...input) => {
        const batch = await vendorChat.receive(...input);
        if (isHeld) await new Promise<void>((resolve) => (answer = resolve));
        return batch;
      },
    }),
  });
  isHeld = true;
  await vendor.agent.say('do not lose me');
  await clock.advance(3_000);
  const closing = chat.close();
  answer();
  await closing;
  expect(textsOf(chat.snapshot()).at(-1)).toBe('agent: do not lose me');
});

test('attached to the log of an ended chat, a session is at its end and does not ask the vendor', async () => {
  const log = memoryLog();
  const { chat, clock, vendor, provider } = await stage({ session: { log } });
  await vendor.agent.end(['goodbye']);
  await clock.advance(3_000);
  const ended = await chat.ended;
  const { read } = vendor.calls;
  const attached = attachChat(provider, chat.handle(), { log, clock: manualClock() });
  expect(await attached.ended).toEqual(ended);
  expect(attached.snapshot()).toEqual(chat.snapshot());
  expect(vendor.calls.read).toBe(read);
});

test("a start that fails rejects with the driver's error", async () => {
  const full = new ApiError('no free session', {
    operation: 'start',
    status: 503,
    code: 'session-limit-reached',
  });
  const provider = {
    ...fakeVendor({ delivery: INTERVAL }).createProvider(),
    startChat: () => Promise.reject(full),
  };
  await expect(startChat(provider, START)).rejects.toBe(full);
});

test.each([
  { change: { customer: { name: ' ' } }, code: 'customer-name-empty' },
  { change: { message: '' }, code: 'message-empty' },
  { change: { message: ' \n' }, code: 'message-empty' },
  { change: { customFields: { '': 'x' } }, code: 'custom-field-unnamed' },
])('a chat that no vendor would take is not started: $code', async ({ change, code }) => {
  const vendor = fakeVendor();
  await expect(startChat(vendor.createProvider(), { ...START, ...change })).rejects.toMatchObject({
    name: 'SessionError',
    code,
  });
  expect(vendor.calls.start).toBe(0);
});

test('an `onError` that fails is its author’s to see: the chat goes on', async () => {
  const seen: unknown[] = [];
  const failure = new Error('from onError');
  const keep = (error: unknown): void => void seen.push(error);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', keep);
  onTestFinished(() => {
    process.removeAllListeners('uncaughtException');
    others.forEach((listener) => process.on('uncaughtException', listener));
  });
  const { chat, clock, vendor } = await stage({
    session: {
      onError: () => {
        throw failure;
      },
    },
    replace: () => ({ setTyping: () => Promise.reject(new NetworkError('lost')) }),
  });
  await vendor.faults.failNextRead('before');
  await clock.advance(10_000);
  await expect(chat.setTyping(true)).resolves.toBeUndefined();
  await chat.sendMessage('hello');
  await chat.setTyping(true);
  expect(chat.snapshot().connection).toBe('connected');
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(2));
  expect(new Set(seen)).toEqual(new Set([failure]));
  await chat.close();
});

test('the end waits for what a redirect still holds back', async () => {
  const order: string[] = [];
  let left = 0;
  const { chat, clock, vendor } = await stage({
    replace: (vendorChat) => ({
      receive: async (from, options) => {
        if (left === 0) return vendorChat.receive(from, options);
        left -= 1;
        return { events: [], next: from, isLast: false, isPartial: true };
      },
      endChat: (options) => {
        order.push(...textsOf(chat.snapshot()).slice(1), 'end');
        return vendorChat.endChat(options);
      },
    }),
  });
  await vendor.agent.say('one more thing');
  left = 1;
  const ending = chat.endChat();
  await clock.advance(5_000);
  await ending;
  expect(order).toEqual(['agent: one more thing', 'end']);
});
