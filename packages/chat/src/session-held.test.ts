import { NetworkError } from '@parlance/runtime';
import { describe, expect, test } from 'vitest';

import type { ChatEvent } from './events.js';
import { memoryLog } from './memory-log.js';
import type { ProviderChat, VendorProfile } from './provider.js';
import { attachChat } from './session.js';
import { stage, type Stage, type StageOptions } from './session.test-helper.js';
import { manualClock } from './testing/manual-clock.js';
import { collect, textsOf } from './testing/watch.js';

const HOLD_MS = 30_000;

/** As a vendor that holds each read for half a minute, gives every message once, and repeats nothing of the customer's. */
const HELD: Partial<VendorProfile> = {
  delivery: { kind: 'held', holdMs: HOLD_MS },
  reads: 'once',
  echoesCustomer: false,
};

/** How many reads there are at once, and whether any of them was given up. */
interface Reads {
  open: number;
  most: number;
  isAborted: boolean;
}

interface HeldStage extends Stage {
  readonly reads: Reads;
}

async function heldStage({ replace, ...options }: StageOptions = {}): Promise<HeldStage> {
  const reads: Reads = { open: 0, most: 0, isAborted: false };
  const counted = (chat: ProviderChat): Partial<ProviderChat> => {
    const replaced = { ...chat, ...replace?.(chat) };
    return {
      ...replaced,
      receive: async (from, call) => {
        reads.open += 1;
        reads.most = Math.max(reads.most, reads.open);
        call?.signal?.addEventListener('abort', () => {
          reads.isAborted = true;
        });
        try {
          return await replaced.receive(from, call);
        } finally {
          reads.open -= 1;
        }
      },
    };
  };
  return { ...(await stage({ profile: HELD, ...options, replace: counted })), reads };
}

const lost = new NetworkError('The connection broke.', { outcome: 'unknown', isRetryable: true });

test('what the agent says arrives at once, however long the read may be held', async () => {
  const { chat, clock, vendor, reads } = await heldStage();
  for (const text of ['one', 'two', 'three']) {
    await vendor.agent.say(text);
    await clock.advance(0);
    expect(textsOf(chat.snapshot()).at(-1)).toBe(`agent: ${text}`);
  }
  expect(reads.most).toBe(1);
});

test('a quiet chat costs one read per hold', async () => {
  const { clock, vendor } = await heldStage();
  expect(vendor.calls.read).toBe(1);
  await clock.advance(10 * HOLD_MS);
  expect(vendor.calls.read).toBe(11);
});

test('a vendor that holds nothing and has nothing is asked less and less often, until it has', async () => {
  let asked = 0;
  let answer: ChatEvent | undefined;
  const { chat, clock } = await heldStage({
    replace: () => ({
      receive: async (next) => {
        asked += 1;
        const events = answer?.type === 'notice-received' ? [answer] : [];
        answer = undefined;
        return { events, next, isLast: false };
      },
    }),
  });
  const events = collect(chat);
  await clock.advance(60_000);
  expect(asked).toBeLessThan(40);
  answer = { type: 'notice-received', text: 'Still here' };
  await clock.advance(2_000);
  expect(events).toContainEqual({ type: 'notice-received', text: 'Still here' });
});

describe('a text', () => {
  test('goes out while a read is held', async () => {
    const { chat, vendor, reads } = await heldStage();
    expect(reads.open).toBe(1);
    expect(await chat.sendMessage('The total is too high')).toMatchObject({ status: 'sent' });
    expect(vendor.calls.send).toBe(1);
    expect(reads.open).toBe(1);
  });

  test('whose answer was lost is unconfirmed at once, and not sent again: no read would show it', async () => {
    const { chat, vendor } = await heldStage();
    await vendor.faults.failNextSend('after');
    expect(await chat.sendMessage('The total is too high')).toMatchObject({ status: 'unconfirmed' });
    expect(await chat.sendMessage('Hello?')).toMatchObject({ status: 'sent' });
    expect(vendor.calls.send).toBe(2);
  });

  test('under way when the process ended is unconfirmed for the next one', async () => {
    const log = memoryLog();
    const never = new Promise<never>(() => undefined);
    const { chat, clock, provider } = await heldStage({
      session: { log },
      replace: () => ({ sendMessage: () => never }),
    });
    void chat.sendMessage('The total is too high', { clientMessageId: 'm1' }).catch(() => undefined);
    await clock.advance(0);
    const next = attachChat(provider, chat.handle(), { log, clock });
    await clock.advance(0);
    expect(next.snapshot().messages.find(({ clientMessageId }) => clientMessageId === 'm1')).toMatchObject({
      status: 'unconfirmed',
    });
  });
});

describe('a session that is closed', () => {
  test('waits its held read out and records what it brings', async () => {
    const log = memoryLog();
    const { chat, clock, vendor, provider, reads } = await heldStage({ session: { log } });
    let isClosed = false;
    const closing = chat.close().finally(() => {
      isClosed = true;
    });
    await clock.advance(10_000);
    expect(isClosed).toBe(false);
    await vendor.agent.say('One moment, please');
    await clock.advance(0);
    expect(isClosed).toBe(true);
    await closing;
    expect(reads.isAborted).toBe(false);
    const next = attachChat(provider, chat.handle(), { log, clock });
    await vendor.agent.say('Here I am');
    await clock.advance(0);
    expect(textsOf(next.snapshot()).slice(1)).toEqual(['agent: One moment, please', 'agent: Here I am']);
    expect(next.snapshot().missedMessages).toBe(0);
  });

  test('takes up the read that its last batch has left under way', async () => {
    let reads = 0;
    const { chat, clock, vendor } = await heldStage({
      replace: (vendorChat) => ({
        receive: async (...input) => {
          reads += 1;
          const batch = await vendorChat.receive(...input);
          return reads === 1 ? { ...batch, isReadUnderWay: true } : batch;
        },
      }),
    });
    const closing = chat.close();
    await vendor.agent.say('One moment');
    await clock.advance(0);
    await vendor.agent.say('Here I am');
    await clock.advance(0);
    await closing;
    expect(reads).toBe(2);
    expect(textsOf(chat.snapshot()).slice(1)).toEqual(['agent: One moment', 'agent: Here I am']);
  });

  test('begins no further read, and is closed when the hold is over', async () => {
    const { chat, clock, vendor } = await heldStage();
    const { read } = vendor.calls;
    const closing = chat.close();
    await clock.advance(HOLD_MS);
    await closing;
    await clock.advance(5 * HOLD_MS);
    expect(vendor.calls.read).toBe(read);
  });

  test('lets the next one read only after it: never two at once', async () => {
    const log = memoryLog();
    const { chat, clock, vendor, provider, reads } = await heldStage({ session: { log } });
    const handedOver = chat.close().then(() => attachChat(provider, chat.handle(), { log, clock }));
    await clock.advance(HOLD_MS);
    const next = await handedOver;
    await vendor.agent.say('Here I am');
    await clock.advance(0);
    expect(textsOf(next.snapshot()).at(-1)).toBe('agent: Here I am');
    expect(reads.most).toBe(1);
  });

  test('gives a held read up where nothing is lost by it', async () => {
    const { chat, reads } = await heldStage({ profile: { ...HELD, reads: 'repeatable' } });
    await chat.close();
    expect(reads.isAborted).toBe(true);
  });
});

describe('the connection', () => {
  test('stands as soon as a read is held for a while, and not only when it brings something', async () => {
    const { chat, clock, vendor } = await heldStage();
    expect(chat.snapshot().connection).toBe('connecting');
    await clock.advance(2_000);
    expect(chat.snapshot().connection).toBe('connected');
    expect(vendor.calls.read).toBe(1);
  });

  test('that broke stands again without waiting for the agent to say something', async () => {
    const { chat, clock, vendor } = await heldStage();
    const events = collect(chat);
    await vendor.faults.failNextRead('before');
    await clock.advance(HOLD_MS);
    expect(chat.snapshot().connection).toBe('reconnecting');
    await clock.advance(4_000);
    expect(chat.snapshot().connection).toBe('connected');
    expect(events.flatMap((event) => (event.type === 'connection-changed' ? event.connection : []))).toEqual([
      'connected',
      'reconnecting',
      'connected',
    ]);
  });

  test('does not come and go with reads that fail late', async () => {
    const clock = manualClock();
    const { chat } = await heldStage({
      session: { clock, retryBudgetMs: 1_000_000 },
      replace: () => ({
        receive: async () => {
          await clock.sleep(10_000);
          throw lost;
        },
      }),
    });
    const events = collect(chat);
    await clock.advance(100_000);
    const { length } = events;
    await clock.advance(400_000);
    expect(events).toHaveLength(length);
    expect(chat.snapshot().connection).toBe('reconnecting');
  });

  test('that breaks before it stands was never told to stand', async () => {
    const { chat, clock } = await heldStage({
      replace: () => ({
        receive: async () => {
          throw lost;
        },
      }),
    });
    const events = collect(chat);
    await clock.advance(60_000);
    expect(events).not.toContainEqual(expect.objectContaining({ connection: 'connected' }));
  });
});

test('the customer ends the chat while a read is held', async () => {
  const { chat, clock, vendor } = await heldStage();
  await clock.advance(2_000);
  await chat.endChat();
  await clock.advance(0);
  expect(await chat.ended).toMatchObject({ by: 'customer' });
  expect(vendor.calls.end).toBe(1);
});

test('an end that the vendor tells at once is shown at once, though little was asked lately', async () => {
  let isOver = false;
  const { chat, clock } = await heldStage({
    replace: () => ({
      endChat: async () => {
        isOver = true;
      },
      receive: async (next) => ({
        events: isOver ? [{ type: 'chat-ended', by: 'customer' }] : [],
        next,
        isLast: isOver,
      }),
    }),
  });
  await clock.advance(60_100);
  await chat.endChat();
  await clock.advance(100);
  expect(chat.snapshot().state).toBe('ended');
});

test('an agent who types is seen to type for the whole hold', async () => {
  const { chat, clock, vendor } = await heldStage();
  await vendor.agent.setTyping(true);
  await clock.advance(HOLD_MS - 1);
  expect(chat.snapshot().typing).toHaveLength(1);
  await vendor.agent.setTyping(false);
  await clock.advance(0);
  expect(chat.snapshot().typing).toEqual([]);
});
