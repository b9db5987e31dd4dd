import { expect, test } from 'vitest';

import { stage } from './session.test-helper.js';
import { buildAgent } from './testing/builders.js';

test('the vendor is told once that the customer types, and the stop 4 s after the last key', async () => {
  const told: boolean[] = [];
  const { chat, clock } = await stage({
    replace: () => ({ setTyping: async (isTyping) => void told.push(isTyping) }),
  });
  for (let key = 0; key < 10; key += 1) {
    await chat.setTyping(true);
    await clock.advance(1_000);
  }
  expect(told).toEqual([true]);
  await clock.advance(2_999);
  expect(told).toEqual([true]);
  await clock.advance(1);
  expect(told).toEqual([true, false]);
});

test('where the vendor forgets, it is told again while keys are pressed', async () => {
  const told: boolean[] = [];
  const { chat, clock } = await stage({
    profile: { typingHoldMs: 4_000 },
    replace: () => ({ setTyping: async (isTyping) => void told.push(isTyping) }),
  });
  for (let key = 0; key < 9; key += 1) {
    await chat.setTyping(true);
    await clock.advance(1_000);
  }
  expect(told).toEqual([true, true, true]);
});

test('sending a text ends typing', async () => {
  const told: boolean[] = [];
  const { chat } = await stage({
    replace: () => ({ setTyping: async (isTyping) => void told.push(isTyping) }),
  });
  await chat.setTyping(true);
  await chat.sendMessage('hello');
  expect(told).toEqual([true, false]);
});

test('trouble with typing is reported and rejects nothing', async () => {
  const errors: unknown[] = [];
  const trouble = new Error('typing is broken');
  const { chat } = await stage({
    session: { onError: (error) => errors.push(error) },
    replace: () => ({ setTyping: () => Promise.reject(trouble) }),
  });
  await chat.setTyping(true);
  expect(errors).toEqual([trouble]);
});

test('a vendor that cannot show typing is not bothered', async () => {
  const { capabilities } = (await stage()).chat.profile;
  const { chat, vendor } = await stage({
    profile: { capabilities: { ...capabilities, customerTyping: false } },
  });
  await chat.setTyping(true);
  expect(vendor.calls.typing).toBe(0);
});

test.each([
  { reads: 'asked for at an interval', delivery: undefined, stoppedMs: 8_000 },
  {
    reads: 'held, and may be quiet for as long',
    delivery: { kind: 'held', holdMs: 30_000 },
    stoppedMs: 38_000,
  },
] as const)(
  'an agent whose typing is not renewed has stopped (reads are $reads)',
  async ({ delivery, stoppedMs }) => {
    let isTold = false;
    const { chat, clock } = await stage({
      ...(delivery && { profile: { delivery } }),
      replace: (vendorChat) => ({
        receive: async (from, options) => {
          const batch = await vendorChat.receive(from, options);
          if (isTold) return { ...batch, events: [] };
          isTold = true;
          return { ...batch, events: [{ type: 'typing-started', participant: buildAgent() }] };
        },
      }),
    });
    expect(chat.snapshot().typing).toEqual([buildAgent()]);
    await clock.advance(stoppedMs - 1);
    expect(chat.snapshot().typing).toEqual([buildAgent()]);
    await clock.advance(1);
    expect(chat.snapshot().typing).toEqual([]);
  },
);

test('an agent who goes on typing is told once', async () => {
  const { chat, clock, vendor } = await stage();
  const types: string[] = [];
  chat.subscribe(({ type }) => types.push(type));
  await vendor.agent.setTyping(true);
  await clock.advance(30_000);
  expect(types.filter((type) => type.startsWith('typing'))).toEqual(['typing-started']);
  expect(chat.snapshot().typing).toHaveLength(1);
});
