import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { inboxOf, type Delivery, type Inbox } from './oracle-b2c-soap-inbox.js';

const delivery = (name: string, finishedAtMs?: number): Delivery => ({
  messages: [{ name, kind: name, sequence: undefined, clientId: '', at: undefined, fields: {}, raw: null }],
  finishedAtMs,
});

const NOTHING: Delivery = { messages: [] };

/** A promise that is settled from outside. */
function later<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (error: Error) => settle?.reject(error),
  };
}

/** An inbox whose reads are answered by hand. */
function scene() {
  const reads: ReturnType<typeof later<Delivery>>[] = [];
  const inbox = inboxOf(() => {
    const read = later<Delivery>();
    reads.push(read);
    return read.promise;
  });
  return { inbox, reads };
}

const names = async (next: ReturnType<Inbox['next']>): Promise<readonly string[]> =>
  (await next).flatMap(({ messages }) => messages.map(({ name }) => name));

describe('the inbox of a chat', () => {
  it('an answer that was written before that of the read comes before it, though it arrives later', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { inbox, reads } = scene();
    const post = later<Delivery>();
    inbox.follow(post.promise);
    const next = inbox.next();
    reads[0]?.resolve(delivery('second', 20));
    await vi.advanceTimersByTimeAsync(40);
    post.resolve(delivery('first', 10));
    expect(await names(next)).toEqual(['first', 'second']);
  });

  it('without a time they stay as they came', async () => {
    const { inbox, reads } = scene();
    const post = later<Delivery>();
    inbox.follow(post.promise);
    const next = inbox.next();
    reads[0]?.resolve(delivery('read', 20));
    setTimeout(() => post.resolve(delivery('post')), 1);
    expect(await names(next)).toEqual(['read', 'post']);
  });

  it('an answer that takes its time holds no read back', async () => {
    const { inbox, reads } = scene();
    const post = later<Delivery>();
    inbox.follow(post.promise);
    const next = inbox.next();
    reads[0]?.resolve(delivery('read', 20));
    expect(await names(next)).toEqual(['read']);
    post.resolve(delivery('post', 30));
    expect(await names(inbox.next())).toEqual(['post']);
  });

  it('what brings nothing wakes nobody', async () => {
    const { inbox, reads } = scene();
    const next = inbox.next();
    inbox.follow(Promise.resolve(NOTHING));
    inbox.follow(Promise.reject(new Error('not taken')));
    setTimeout(() => reads[0]?.resolve(delivery('read')), 1);
    expect(await names(next)).toEqual(['read']);
  });

  it('a read that goes on fails for whoever takes it up, and not before', async () => {
    const { inbox, reads } = scene();
    const next = inbox.next();
    inbox.follow(Promise.resolve(delivery('post')));
    expect(await names(next)).toEqual(['post']);
    reads[0]?.reject(new Error('broken'));
    await expect(inbox.next()).rejects.toThrow('broken');
    const again = inbox.next();
    reads[1]?.resolve(delivery('read'));
    expect(await names(again)).toEqual(['read']);
  });
});
