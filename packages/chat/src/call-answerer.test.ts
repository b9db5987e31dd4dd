import { ApiError, NetworkError } from '@parlance/runtime';
import { expect, test } from 'vitest';

import type { ChatSession } from './chat-session.js';
import type { ChatLog } from './log.js';
import { memoryLog } from './memory-log.js';
import { attachChat } from './session.js';
import { stage, type Stage, type StageOptions } from './session.test-helper.js';
import { buildProfile } from './testing/builders.js';
import { collect, until } from './testing/watch.js';

const NUMBER = '+351 21 1234567';

const requestOf = (chat: ChatSession): string => chat.snapshot().callRequest?.requestId ?? '';

/** A chat in which the agent has asked to call. */
async function requestedStage(options?: StageOptions): Promise<Stage & { readonly requestId: string }> {
  const staged = await stage(options);
  await staged.vendor.agent.requestCall();
  await staged.clock.advance(3_000);
  return { ...staged, requestId: requestOf(staged.chat) };
}

/** A promise, and what resolves it. */
function signalled(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

test('the request shows who asks, and its answer takes it away', async () => {
  const { chat, vendor, requestId } = await requestedStage();
  expect(chat.snapshot()).toMatchObject({
    state: 'active',
    participants: [{ name: 'Rosa' }],
    callRequest: { requestId: 'call-1', from: { name: 'Rosa' } },
  });
  expect(await chat.callMe({ requestId, phoneNumber: NUMBER })).toEqual({ requestId, status: 'sent' });
  expect(chat.snapshot().callRequest).toBeUndefined();
  expect(await vendor.agent.calledNumber()).toBe(NUMBER);
});

test('a newer request takes the place of an older one, which nobody can answer any more', async () => {
  const { chat, clock, vendor, requestId: older } = await requestedStage();
  await vendor.agent.requestCall();
  await clock.advance(3_000);
  const newer = requestOf(chat);
  expect(newer).not.toBe(older);
  await expect(chat.callMe({ requestId: older, phoneNumber: NUMBER })).rejects.toMatchObject({
    code: 'call-not-requested',
  });
  expect(await chat.callMe({ requestId: newer, phoneNumber: NUMBER })).toMatchObject({ status: 'sent' });
});

test('a request that is read again is told once', async () => {
  let isFirst = true;
  const { chat, clock, vendor } = await stage({
    replace: ({ receive }) => ({
      receive: async (from, options) => {
        const batch = await receive(from, options);
        if (isFirst || batch.events.length === 0) return batch;
        return { ...batch, events: [...batch.events, ...batch.events] };
      },
    }),
  });
  isFirst = false;
  const events = collect(chat);
  await vendor.agent.requestCall();
  await clock.advance(3_000);
  expect(events.filter(({ type }) => type === 'call-requested')).toHaveLength(1);
});

test('the request goes with the agent who made it', async () => {
  const { chat, clock, vendor } = await requestedStage();
  await vendor.agent.requeue();
  await clock.advance(3_000);
  expect(chat.snapshot()).toMatchObject({ state: 'waiting', participants: [] });
  expect(chat.snapshot().callRequest).toBeUndefined();
});

test('a sure failure is told, the request stays open, and another number may be given', async () => {
  let isBroken = true;
  const { chat, vendor, requestId } = await requestedStage({
    replace: ({ callMe }) => ({
      callMe: async (call, options) => {
        if (isBroken)
          throw new ApiError('No.', { operation: 'fake.callMe', status: 400, outcome: 'not-sent' });
        await callMe?.(call, options);
      },
    }),
  });
  await expect(chat.callMe({ requestId, phoneNumber: '11' })).rejects.toMatchObject({ status: 400 });
  expect(requestOf(chat)).toBe(requestId);
  isBroken = false;
  await chat.callMe({ requestId, phoneNumber: NUMBER });
  expect(await vendor.agent.calledNumber()).toBe(NUMBER);
});

test('a lost answer is unconfirmed, told to whoever watches over the session, and not repeated', async () => {
  const reported: unknown[] = [];
  const { chat, vendor, requestId } = await requestedStage({
    session: { onError: (error) => void reported.push(error) },
  });
  const events = collect(chat);
  await vendor.faults.failNextCall('before');
  const answer = { requestId, phoneNumber: NUMBER };
  expect(await chat.callMe(answer)).toEqual({ requestId, status: 'unconfirmed' });
  expect(await chat.callMe(answer)).toEqual({ requestId, status: 'unconfirmed' });
  expect(vendor.calls.callMe).toBe(1);
  expect(reported.filter(NetworkError.is)).toHaveLength(1);
  expect(events).toEqual([{ type: 'call-answered', requestId, status: 'unconfirmed' }]);
});

test('where a repeat does no harm, a lost answer leaves the request open', async () => {
  const { chat, vendor, requestId } = await requestedStage({
    profile: { idempotentSends: true },
  });
  const events = collect(chat);
  await vendor.faults.failNextCall('before');
  await expect(chat.callMe({ requestId, phoneNumber: NUMBER })).rejects.toMatchObject({ code: 'network' });
  expect(requestOf(chat)).toBe(requestId);
  await chat.callMe({ requestId, phoneNumber: NUMBER });
  expect(await vendor.agent.calledNumber()).toBe(NUMBER);
  expect(events).toEqual([{ type: 'call-answered', requestId, status: 'sent' }]);
});

test('an abort rejects with its reason, and what was under way counts as unconfirmed', async () => {
  const isUnderWay = signalled();
  const controller = new AbortController();
  const { chat, requestId } = await requestedStage({
    replace: () => ({
      callMe: (_call, { signal } = {}) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          isUnderWay.resolve();
        }),
    }),
  });
  const events = collect(chat);
  const answered = chat.callMe({ requestId, phoneNumber: NUMBER }, { signal: controller.signal });
  await isUnderWay.promise;
  controller.abort('left the page');
  await expect(answered).rejects.toBe('left the page');
  await until(chat, ({ callRequest }) => callRequest === undefined);
  expect(events).toMatchObject([{ type: 'call-answered', status: 'unconfirmed' }]);
  const aborted = chat.callMe({ requestId: 'x', phoneNumber: NUMBER }, { signal: controller.signal });
  await expect(aborted).rejects.toBe('left the page');
});

test.each(['', '1', 'call me', '١'])('%j is no phone number', async (phoneNumber) => {
  const { chat, vendor, requestId } = await requestedStage();
  await expect(chat.callMe({ requestId, phoneNumber })).rejects.toMatchObject({
    code: 'phone-number-invalid',
    outcome: 'not-sent',
  });
  expect(vendor.calls.callMe).toBe(0);
});

test('a vendor without calls says so', async () => {
  const capabilities = { ...buildProfile().capabilities, callMe: false };
  const { chat } = await stage({ profile: { capabilities } });
  await expect(chat.callMe({ requestId: 'x', phoneNumber: NUMBER })).rejects.toMatchObject({
    code: 'call-me-not-supported',
  });
});

test('a closed session waits for a number under way, and takes none any more', async () => {
  const isUnderWay = signalled();
  const hasArrived = signalled();
  const { chat, requestId } = await requestedStage({
    replace: () => ({
      callMe: () => {
        isUnderWay.resolve();
        return hasArrived.promise;
      },
    }),
  });
  const answered = chat.callMe({ requestId, phoneNumber: NUMBER });
  await isUnderWay.promise;
  const closed = chat.close();
  hasArrived.resolve();
  await closed;
  expect(await answered).toEqual({ requestId, status: 'sent' });
  expect(chat.snapshot().callRequest).toBeUndefined();
  await expect(chat.callMe({ requestId: 'x', phoneNumber: NUMBER })).rejects.toMatchObject({
    code: 'session-closed',
  });
});

test('another process sees the open request and can answer it; an answered one stays answered', async () => {
  const log = memoryLog();
  const { chat, clock, provider, vendor, requestId } = await requestedStage({ session: { log } });
  await chat.close();
  const next = attachChat(provider, chat.handle(), { log, clock });
  await next.ready;
  expect(requestOf(next)).toBe(requestId);
  await next.callMe({ requestId, phoneNumber: NUMBER });
  await next.close();
  const last = attachChat(provider, next.handle(), { log, clock });
  await last.ready;
  expect(last.snapshot().callRequest).toBeUndefined();
  await expect(last.callMe({ requestId, phoneNumber: NUMBER })).rejects.toMatchObject({
    code: 'call-not-requested',
  });
  expect(vendor.calls.callMe).toBe(1);
});

test('a number that the agent has is not given again when the log fails', async () => {
  const log = memoryLog();
  const append = log.append.bind(log);
  const failing: ChatLog = {
    ...log,
    load: () => log.load(),
    read: (...input) => log.read(...input),
    append: (events, handle) =>
      events.some(({ type }) => type === 'call-answered')
        ? Promise.reject(new Error('disk full'))
        : append(events, handle),
  };
  const errors: unknown[] = [];
  const { chat, vendor, requestId } = await requestedStage({
    session: { log: failing, onError: (error) => void errors.push(error) },
  });
  const answer = { requestId, phoneNumber: NUMBER };
  expect(await chat.callMe(answer)).toEqual({ requestId, status: 'sent' });
  expect(await chat.callMe(answer)).toEqual({ requestId, status: 'sent' });
  expect(vendor.calls.callMe).toBe(1);
  expect(errors).toMatchObject([{ message: 'disk full' }]);
});

test('a newer request takes the place of an older one, whoever asked', async () => {
  const { chat, clock, vendor, requestId } = await requestedStage();
  await vendor.agent.requestCall();
  await clock.advance(3_000);
  expect(requestOf(chat)).not.toBe(requestId);
  await expect(chat.callMe({ requestId, phoneNumber: NUMBER })).rejects.toMatchObject({
    code: 'call-not-requested',
    outcome: 'not-sent',
  });
});
