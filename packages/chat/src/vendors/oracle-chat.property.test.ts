import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { ChatEvent } from '../events.js';
import { toFields } from '../json.js';
import { interpret } from '../interpret.js';
import { applyEvent, EMPTY_SNAPSHOT, type ChatSnapshot } from '../snapshot.js';
import {
  begin,
  CONFEREE,
  fakeServer,
  IDENTITY,
  LEAD,
  type Turn,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';

/** What happens in a chat, and to the answers on their way. */
const STEPS = [
  'lead joins',
  'lead says',
  'lead types',
  'lead transfers',
  'lead goes silent',
  'conferee joins',
  'conferee says',
  'conferee leaves',
  'hand over',
  'queue moves',
  'pool moves',
  'notice',
  'customer says',
  'read',
  'lost answer',
  'repeated answer',
  'refused read',
  'another process',
] as const;

type Step = (typeof STEPS)[number];

const TALK: readonly Step[] = ['lead joins', 'lead says', 'lead says', 'conferee says', 'read', 'read'];

const course = fc.record({
  steps: fc.array(fc.constantFrom<Step>(...TALK, ...STEPS), { maxLength: 40, size: 'max' }),
  lostAnswer: fc.constantFrom('drop', 'redeliver'),
  product: fc.constantFrom('b2c', 'fusion'),
  end: fc.constantFrom('agent', 'left', 'customer', 'unknown'),
});

/** The next state of a chat, from each. */
const LEGAL: Readonly<Record<ChatSnapshot['state'], readonly ChatSnapshot['state'][]>> = {
  starting: ['waiting'],
  waiting: ['active', 'ended'],
  active: ['waiting', 'ended'],
  ended: [],
};

/** One chat: the server, the driver, the session's view of what the driver tells, and what should have come. */
async function play(product: 'b2c' | 'fusion', lostAnswer: string) {
  const server = fakeServer();
  const provider = server[product]();
  const reading = await begin(provider, IDENTITY);
  server.redelivers = lostAnswer === 'redeliver';
  let [pool, texts, lost, missed] = [server.pool, 0, 0, 0];
  let snapshot: ChatSnapshot = applyEvent(EMPTY_SNAPSHOT, { type: 'state-changed', state: 'waiting' });
  let given: readonly unknown[] = [];
  let fault: Turn | undefined;
  const due: string[] = [];

  // A pool serves until the move away from it was told, whether or not that arrived.
  server.judge = ({ operation, url }) => {
    const asked = url.searchParams.get('pool') ?? '';
    const isServed = asked === pool || JSON.stringify(server.pending()).includes(`"${asked}+"`);
    const isOfChat = ['getMessages', 'postMessage', 'concludeEngagement'].includes(operation);
    if (isOfChat && !isServed) return { status: 404 };
    // What the session before was told is not told again in the new one.
    if (operation === 'requestEngagement') given = [];
    if (operation === 'requestEngagement')
      return { body: { resultType: 'EXISTING_SESSION', sessionId: 'session2', clientIdString: '5' } };
    if (operation === 'getMessages' && fault === undefined) given = server.pending();
    return operation === 'getMessages' ? fault : undefined;
  };

  const record = (event: ChatEvent): void => {
    if (event.type === 'state-changed') expect(LEGAL[snapshot.state]).toContain(event.state);
    expect(snapshot.state === 'ended' && event.type !== 'chat-ended').toBe(false);
    snapshot = applyEvent(snapshot, event);
  };

  const read = async (): Promise<boolean> => {
    const batch = await reading.read();
    missed += batch.missed ?? 0;
    const context = {
      echoesCustomer: false,
      at: '2026-11-21T12:00:00.000Z',
      ending: { by: 'unknown' },
    } as const;
    interpret(snapshot, batch, context).forEach(record);
    return batch.isLast;
  };

  /** Only who is there can say something. */
  const there = new Set<string>();
  const comes = (clientIdString: string, name: string, role: string): void => {
    there.add(clientIdString);
    server.happens('ParticipantAdded', { clientIdString, name, role });
  };
  const leaves = (clientIdString: string, role: string, disconnectReason: string): void => {
    if (!there.delete(clientIdString)) return;
    server.happens('ParticipantLeft', { clientIdString, role, disconnectReason });
  };
  const say = (clientIdString: string): void => {
    if (!there.has(clientIdString)) return;
    const body = `text ${(texts += 1)}`;
    server.happens('MessagePosted', { clientIdString, body });
    due.push(body);
  };

  /** A read that goes wrong; where the chat has moved, it is told so instead. */
  const readWith = async (wrong: Turn): Promise<void> => {
    fault = wrong;
    await reading.read().catch(() => undefined);
    fault = undefined;
  };

  /** The read fails on its way back. */
  const lose = async (): Promise<void> => {
    const before = server.pending();
    await readWith('lost');
    if (server.redelivers || server.pending().length === before.length) return;
    // What is lost before the first number was seen cannot be told.
    const hasCounted = toFields(reading.handle.cursor)?.['lastSequence'] !== null;
    lost += hasCounted ? before.length : 0;
    const gone = JSON.stringify(before);
    due.splice(0, due.length, ...due.filter((text) => !gone.includes(`"${text}"`)));
  };

  const acts: Readonly<Record<Step, () => unknown>> = {
    'lead joins': () => comes(LEAD, 'Rosa', 'LEAD'),
    'lead says': () => say(LEAD),
    'lead types': () => server.happens('ActivityChanged', { clientIdString: LEAD, mode: 'RESPONDING' }),
    'lead transfers': () => leaves(LEAD, 'LEAD', 'TRANSFERRED_TO_QUEUE'),
    'lead goes silent': () =>
      server.happens('ParticipantConnectionStateChanged', {
        clientIdString: LEAD,
        connectionState: 'ABSENT',
      }),
    'conferee joins': () => comes(CONFEREE, 'Kenji', 'CONFEREE'),
    'conferee says': () => say(CONFEREE),
    'conferee leaves': () => leaves(CONFEREE, 'CONFEREE', 'PARTICIPANT_LEFT'),
    'hand over': () =>
      there.has(CONFEREE) && server.happens('RoleChanged', { clientIdString: CONFEREE, role: 'LEAD' }),
    'queue moves': () =>
      server.happens('WaitInformationChanged', { position: 2, expectedWaitTimeSeconds: 60 }),
    'pool moves': () => {
      pool = `${pool}+`;
      server.pool = pool;
      server.happens('ConfigurationChanged', { name: 'CHAT_CLUSTER_POOL_ID', value: pool });
    },
    notice: () => server.happens('MessagePosted', { clientId: 0, body: 'notice' }),
    'customer says': async () => {
      // A refused text waits for the next read, which tells where the chat is.
      const sending = reading.chat.sendMessage({ clientMessageId: 'm', text: 'hello' });
      await Promise.all([read(), sending]);
    },
    read,
    'lost answer': lose,
    'repeated answer': async () => {
      if (server.pending().length > 0) return;
      fault = { body: { systemMessages: JSON.parse(JSON.stringify(given)) } };
      await read();
      fault = undefined;
    },
    'refused read': () => readWith({ status: 503 }),
    'another process': () => {
      reading.chat = server[product]().attachChat(reading.handle);
    },
  };

  const received = (): readonly string[] => snapshot.messages.map(({ text }) => text);
  return {
    server,
    reading,
    acts,
    read,
    due,
    received,
    snapshot: () => snapshot,
    counts: () => ({ lost, missed }),
  };
}

it('any course of a chat leads through legal states only, and each message that was delivered comes once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(course, async ({ steps, lostAnswer, product, end }) => {
      const { server, reading, acts, read, due, received, snapshot, counts } = await play(
        product,
        lostAnswer,
      );
      for (const step of steps) await acts[step]();
      if (end === 'agent') server.happens('Concluded', { reason: 'AGENT_CONCLUDED' });
      if (end === 'left')
        server.happens('ParticipantLeft', { role: 'LEAD', disconnectReason: 'IDLE_TIMEOUT' });
      if (end === 'unknown') server.happens('Concluded', { reason: 'SOMETHING_NEW' });
      if (end === 'customer') await Promise.all([reading.chat.endChat(), read()]);
      let isLast = false;
      for (let reads = 0; reads < 5 && !isLast; reads += 1) isLast = await read();
      expect(isLast).toBe(true);
      expect(snapshot().state).toBe('ended');
      expect(received()).toEqual(due);
      // Without a numbered end, what was lost last has no number after it.
      if (end !== 'customer') expect(counts().missed).toBe(counts().lost);
    }),
    { numRuns: 100 },
  );
});
