import { describe, expect, it } from 'vitest';
import { createClock } from './clock.js';

const NEVER = new AbortController().signal;

describe('a moment of the clock', () => {
  it('comes by itself', async () => {
    const clock = createClock(Date.now);
    const atMs = clock.nowMs() + 20;
    await clock.until(atMs, NEVER);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(atMs);
  });

  it('comes when the clock is moved past it, and not before', async () => {
    const clock = createClock(() => 1_000);
    const moments: number[] = [];
    const waiting = clock.until(61_000, NEVER).then(() => moments.push(clock.nowMs()));
    clock.advance(59_999);
    clock.advance(1);
    clock.advance(0);
    await waiting;
    expect(moments).toEqual([61_000]);
  });

  it('has come already where it is past', async () => {
    await createClock(() => 1_000).until(1_000, NEVER);
  });

  it('is not waited for any longer once nobody wants it', async () => {
    const clock = createClock(() => 0);
    const gone = new AbortController();
    const waiting = clock.until(60_000, gone.signal);
    gone.abort();
    await waiting;
    await clock.until(60_000, gone.signal);
  });

  it('is told to whoever listens, until they do no more', () => {
    const clock = createClock(() => 0);
    const gone = new AbortController();
    let moves = 0;
    clock.onAdvance(() => (moves += 1), gone.signal);
    clock.advance(1);
    gone.abort();
    clock.advance(1);
    clock.onAdvance(() => (moves += 1), gone.signal);
    clock.advance(1);
    expect(moves).toBe(1);
  });
});
