import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { AgentTyping } from './agent-typing.js';

let told: boolean[];
let typing: AgentTyping;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  typing = new AgentTyping(async (isTyping) => {
    told.push(isTyping);
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A key every half second. */
const typeFor = (durationMs: number): void => {
  for (let passedMs = 0; passedMs < durationMs; passedMs += 500) {
    typing.set(true);
    vi.advanceTimersByTime(500);
  }
};

test('tells once at the first keys, and the stop after 4 s without any', () => {
  typeFor(1_000);
  expect(told).toEqual([true]);
  vi.advanceTimersByTime(4_000);
  expect(told).toEqual([true, false]);
});

test('tells again while it lasts, before the contact center forgets it', () => {
  typeFor(6_500);
  expect(told).toEqual([true, true, true]);
});

test('a sent or deleted text stops it at once, and only once', () => {
  typing.set(true);
  typing.set(false);
  typing.set(false);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([true, false]);
});

test('trouble with telling does not disturb the agent', async () => {
  const failing = new AgentTyping(() => Promise.reject(new Error('no connection')));
  expect(() => failing.set(true)).not.toThrow();
  await vi.advanceTimersByTimeAsync(4_000);
});
