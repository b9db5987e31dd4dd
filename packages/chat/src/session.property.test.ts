import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isStatusChange } from './echoes.js';
import type { ChatState, LoggedEvent, MessageReceived, MessageStatus } from './events.js';
import { memoryLog } from './memory-log.js';
import type { ChatProvider } from './provider.js';
import type { ChatSession, SessionOptions } from './chat-session.js';
import { attachChat, startChat } from './session.js';
import { EMPTY_SNAPSHOT, reduceChat } from './snapshot.js';
import { fakeVendor, type FakeVendor } from './testing/fake-vendor.js';
import { manualClock, type ManualClock } from './testing/manual-clock.js';
import { textsOf } from './testing/watch.js';

type Step =
  | {
      readonly kind: 'agent-says' | 'reattach' | 'advance' | 'agent-types' | 'agent-asks-to-call' | 'requeue';
    }
  | { readonly kind: 'answer-call'; readonly lost?: 'before' | 'after' | undefined }
  | { readonly kind: 'send'; readonly text: string; readonly lost?: 'before' | 'after' | undefined }
  | { readonly kind: 'read-fault'; readonly fault: 'before' | 'after' | 'unavailable' }
  | { readonly kind: 'repeat'; readonly count: number }
  | { readonly kind: 'latency'; readonly latencyMs: number };

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ kind: 'agent-says' }),
  fc.constant<Step>({ kind: 'agent-types' }),
  fc.constant<Step>({ kind: 'advance' }),
  fc.constant<Step>({ kind: 'reattach' }),
  fc.constant<Step>({ kind: 'agent-asks-to-call' }),
  fc.constant<Step>({ kind: 'requeue' }),
  fc.record({
    kind: fc.constant('answer-call' as const),
    lost: fc.constantFrom(undefined, 'before' as const, 'after' as const),
  }),
  fc.record({
    kind: fc.constant('send' as const),
    // Few words, so that texts repeat and echoes have to be told apart.
    text: fc.constantFrom('yes', 'no', 'My invoice is wrong'),
    lost: fc.constantFrom(undefined, 'before' as const, 'after' as const),
  }),
  fc.record({
    kind: fc.constant('read-fault' as const),
    fault: fc.constantFrom('before' as const, 'after' as const, 'unavailable' as const),
  }),
  fc.record({ kind: fc.constant('repeat' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('latency' as const), latencyMs: fc.constantFrom(0, 100, 1_500, 5_000) }),
);

/** How the way to the vendor is at the moment. */
interface Line {
  /** So many messages that were read before come once more with the next batch. */
  repeats: number;
  /** Each way, for every call. */
  latencyMs: number;
}

/** The provider at the end of a slow line that repeats itself. */
function throughLine(provider: ChatProvider, line: Line, clock: ManualClock): ChatProvider {
  const seen: MessageReceived[] = [];
  const travel = (signal?: AbortSignal): Promise<void> =>
    line.latencyMs === 0 ? Promise.resolve() : clock.sleep(line.latencyMs, signal);
  return {
    ...provider,
    attachChat: (handle) => {
      const chat = provider.attachChat(handle);
      return {
        ...chat,
        receive: async (from, options) => {
          await travel(options?.signal);
          const batch = await chat.receive(from, options);
          await travel(options?.signal);
          const again = seen.slice(seen.length - line.repeats);
          line.repeats = 0;
          seen.push(...batch.events.filter((event) => event.type === 'message-received'));
          return { ...batch, events: [...again, ...batch.events] };
        },
        sendMessage: async (message, options) => {
          await travel();
          try {
            return await chat.sendMessage(message, options);
          } finally {
            await travel();
          }
        },
        callMe: async (call, options) => {
          await travel();
          await chat.callMe?.(call, options);
        },
      };
    },
  };
}

interface Run {
  readonly vendor: FakeVendor;
  readonly clock: ManualClock;
  readonly provider: ChatProvider;
  readonly options: SessionOptions;
  readonly line: Line;
  readonly sends: Promise<{ readonly text: string; readonly status: MessageStatus }>[];
  /** The ids of the requests that were answered; of those that were refused, nothing. */
  readonly answers: Promise<string | undefined>[];
}

async function play(run: Run, chat: ChatSession, step: Step): Promise<ChatSession> {
  const { vendor, clock, provider, options, line, sends, answers } = run;
  switch (step.kind) {
    case 'agent-says':
      await vendor.agent.say('indeed');
      return chat;
    case 'agent-types':
      await vendor.agent.setTyping(true);
      return chat;
    case 'advance':
      await clock.advance(2_000);
      return chat;
    case 'reattach': {
      await drive(clock, chat.close());
      const { events = [] } = (await options.log?.load()) ?? {};
      expect(events.reduce(reduceChat, EMPTY_SNAPSHOT)).toEqual(chat.snapshot());
      return attachChat(provider, structuredClone(chat.handle()), options);
    }
    case 'send': {
      if (step.lost) await vendor.faults.failNextSend(step.lost);
      const sent = chat.sendMessage(step.text);
      const settled = sent.then(
        ({ status }) => ({ text: step.text, status }),
        () => ({ text: step.text, status: 'failed' as const }),
      );
      sends.push(settled);
      return chat;
    }
    case 'agent-asks-to-call':
      await vendor.agent.requestCall();
      return chat;
    case 'requeue':
      await vendor.agent.requeue();
      return chat;
    case 'answer-call': {
      const requestId = chat.snapshot().callRequest?.requestId;
      if (requestId === undefined) return chat;
      if (step.lost) await vendor.faults.failNextCall(step.lost);
      const answered = chat.callMe({ requestId, phoneNumber: '4711' });
      answers.push(
        answered.then(
          () => requestId,
          () => undefined,
        ),
      );
      return chat;
    }
    case 'read-fault':
      await vendor.faults.failNextRead(step.fault);
      return chat;
    case 'repeat':
      line.repeats = step.count;
      return chat;
    case 'latency':
      line.latencyMs = step.latencyMs;
      return chat;
    default:
      return step satisfies never;
  }
}

async function drive<T>(clock: ManualClock, goal: Promise<T>): Promise<T> {
  let isDone = false;
  const done = goal.finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  while (!isDone) await clock.advanceToNext();
  return goal;
}

const NEXT_STATE: Readonly<Record<ChatState, readonly ChatState[]>> = {
  starting: ['waiting'],
  waiting: ['active', 'ended'],
  active: ['waiting', 'ended'],
  ended: [],
};

/** What the log must not have: an answer that nobody asked for, a second one, or one after the request is gone. */
function illegalAnswers(logged: readonly LoggedEvent[]): readonly string[] {
  let open: string | undefined;
  const illegal: string[] = [];
  for (const { event } of logged) {
    if (event.type === 'call-requested') open = event.requestId;
    if (event.type === 'transfer-started') open = undefined;
    if (event.type !== 'call-answered') continue;
    if (event.requestId !== open) illegal.push(`${event.requestId} while ${open} is open`);
    open = undefined;
  }
  return illegal;
}

/** The moves of states and statuses that the log must not have. */
function illegalMoves(logged: readonly LoggedEvent[]): readonly string[] {
  let state: ChatState = 'starting';
  const statuses = new Map<string, MessageStatus>();
  const illegal: string[] = [];
  for (const { event } of logged) {
    if (event.type === 'state-changed') {
      if (!NEXT_STATE[state].includes(event.state)) illegal.push(`${state} to ${event.state}`);
      state = event.state;
    }
    if (event.type === 'message-status-changed') {
      const status = statuses.get(event.clientMessageId);
      if (!isStatusChange(status, event.status)) illegal.push(`${status} to ${event.status}`);
      statuses.set(event.clientMessageId, event.status);
    }
  }
  return illegal;
}

test('any interleaving: every message once, in order, in log and snapshot; legal moves only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 25 }), async (steps) => {
      const clock = manualClock();
      const vendor = fakeVendor({
        delivery: { kind: 'interval', advisedMs: 3_000, minMs: 1_000, maxMs: 10_000 },
      });
      const line: Line = { repeats: 0, latencyMs: 0 };
      const provider = throughLine(vendor.createProvider(), line, clock);
      const log = memoryLog();
      const run: Run = { vendor, clock, provider, options: { clock, log }, line, sends: [], answers: [] };
      let chat = await startChat(
        provider,
        { customer: { name: 'Ana' }, message: 'My invoice is wrong' },
        run.options,
      );
      for (const step of steps) chat = await play(run, chat, step);
      const sent = await drive(clock, Promise.all(run.sends));
      const answered = await drive(clock, Promise.all(run.answers));
      await drive(clock, chat.endChat());
      await drive(clock, chat.ended);

      const logged: LoggedEvent[] = [];
      for await (const event of chat.events()) logged.push(event);
      const received = logged.flatMap(({ event }) =>
        event.type === 'message-received' ? [event.message] : [],
      );
      const said = (await vendor.agent.transcript()).map(({ from, text }) => `${from}: ${text}`);
      expect(received.map(({ from, text }) => `${from.role}: ${text}`)).toEqual(said);
      expect(new Set(received.map(({ id }) => id)).size).toBe(received.length);
      expect(
        textsOf(chat.snapshot()).filter((_, index) => chat.snapshot().messages[index]?.isReceived),
      ).toEqual(said);

      expect(logged.reduce(reduceChat, EMPTY_SNAPSHOT)).toEqual(chat.snapshot());
      const replayed = attachChat(provider, structuredClone(chat.handle()), run.options);
      await replayed.ended;
      expect(replayed.snapshot()).toEqual(chat.snapshot());
      expect(illegalMoves(logged)).toEqual([]);
      expect(illegalAnswers(logged)).toEqual([]);
      // One call for each number that was given, however often it was given.
      const refused = answered.filter((requestId) => requestId === undefined).length;
      expect(vendor.calls.callMe).toBeLessThanOrEqual(
        new Set(answered.filter((requestId) => requestId !== undefined)).size + refused,
      );
      expect(logged.at(-1)?.event.type).toBe('chat-ended');
      for (const text of ['yes', 'no']) {
        const told = (status: MessageStatus) =>
          sent.filter((send) => send.text === text && send.status === status).length;
        const arrived = said.filter((line) => line === `customer: ${text}`).length;
        expect(arrived).toBeGreaterThanOrEqual(told('sent'));
        expect(arrived).toBeLessThanOrEqual(told('sent') + told('unconfirmed'));
      }
    }),
    { numRuns: 300 },
  );
});
