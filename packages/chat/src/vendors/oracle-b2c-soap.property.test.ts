import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { ChatEvent } from '../events.js';
import { interpret } from '../interpret.js';
import { applyEvent, EMPTY_SNAPSHOT, type ChatSnapshot } from '../snapshot.js';
import { begin } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import { CONFEREE, fakeSoapServer, LEAD, type Turn } from './oracle-b2c-soap.test-helper.js';

/** What happens in a chat, and to the answers on their way. */
const STEPS = [
  'lead joins',
  'lead says',
  'lead says it again',
  'lead types',
  'lead transfers',
  'lead goes silent',
  'conferee joins',
  'conferee says',
  'conferee leaves',
  'hand over',
  'queue moves',
  'notice',
  'unknown kind',
  'customer says',
  'customer says while it is read',
  'read',
  'lost answer',
  'refused read',
  'another process',
] as const;

type Step = (typeof STEPS)[number];

const TALK: readonly Step[] = ['lead joins', 'lead says', 'conferee says', 'customer says', 'read'];

const course = fc.record({
  steps: fc.array(fc.constantFrom<Step>(...TALK, ...STEPS), { maxLength: 40, size: 'max' }),
  redelivers: fc.boolean(),
  answersCarry: fc.boolean(),
  end: fc.constantFrom('agent', 'left', 'customer', 'unknown', 'forgotten'),
});

/** The next state of a chat, from each. */
const LEGAL: Readonly<Record<ChatSnapshot['state'], readonly ChatSnapshot['state'][]>> = {
  starting: ['waiting'],
  waiting: ['active', 'ended'],
  active: ['waiting', 'ended'],
  ended: [],
};

/** All that happens has one and the same time. */
const MOMENT = '2026-05-18T09:19:12.000Z';

/** One chat: the server, the driver, the session's view of what the driver tells, and what should have come. */
async function play(redelivers: boolean, answersCarry: boolean) {
  const server = fakeSoapServer();
  const reading = await begin(server.provider());
  server.redelivers = redelivers;
  server.answersCarry = answersCarry;
  let snapshot: ChatSnapshot = applyEvent(EMPTY_SNAPSHOT, { type: 'state-changed', state: 'waiting' });
  let fault: Turn | undefined;
  let texts = 0;
  let unknown = 0;
  const due: string[] = [];
  server.judge = ({ operation }) => (operation === 'RetrieveMessages' ? fault : undefined);

  const happens = (kind: string, members: Readonly<Record<string, string | number>>): void =>
    server.happens(kind, members, MOMENT);

  const record = (event: ChatEvent): void => {
    if (event.type === 'state-changed') expect(LEGAL[snapshot.state]).toContain(event.state);
    expect(snapshot.state === 'ended' && event.type !== 'chat-ended').toBe(false);
    if (event.type === 'vendor-event' && event.name === 'RNChatOddMessage') unknown += 1;
    snapshot = applyEvent(snapshot, event);
  };

  const read = async (): Promise<boolean> => {
    const batch = await reading.read();
    const context = { echoesCustomer: false, at: MOMENT, ending: { by: 'unknown' } } as const;
    interpret(snapshot, batch, context).forEach(record);
    return batch.isLast;
  };

  /** Only who is there can say something. */
  const there = new Set<string>();
  const comes = (ClientID: string, Name: string, Role: string): void => {
    there.add(ClientID);
    happens('ParticipantAdded', { Name, ClientID, Role });
  };
  const leaves = (ClientID: string, Role: string, DisconnectReason: string): void => {
    if (there.delete(ClientID)) happens('ParticipantLeft', { ClientID, Role, DisconnectReason });
  };
  const say = (ClientID: string, Body = `text ${(texts += 1)}`): void => {
    if (!there.has(ClientID)) return;
    happens('MessagePosted', { Body, ClientID });
    due.push(Body);
  };

  /** A read that goes wrong. What lies in the inbox comes all the same. */
  const readWith = async (wrong: Turn): Promise<void> => {
    fault = wrong;
    await read().catch(() => undefined);
    fault = undefined;
  };

  const lose = async (): Promise<void> => {
    const before = server.pending();
    await readWith('lost');
    if (server.pending().length === before.length) return;
    for (const message of before) {
      const body = /<ns3:Body>(.*)<\/ns3:Body><ns3:ClientID>9/.exec(message)?.[1];
      if (body !== undefined) due.splice(due.lastIndexOf(body), 1);
    }
  };

  const post = () => reading.chat.sendMessage({ clientMessageId: 'm', text: 'hello' });

  const acts: Readonly<Record<Step, () => unknown>> = {
    'lead joins': () => comes(LEAD, 'Rosa', 'LEAD'),
    'lead says': () => say(LEAD),
    'lead says it again': () => say(LEAD, 'again'),
    'lead types': () => happens('ActivityChanged', { ClientID: LEAD, Mode: 'RESPONDING' }),
    'lead transfers': () => leaves(LEAD, 'LEAD', 'TRANSFERRED_TO_QUEUE'),
    'lead goes silent': () =>
      happens('ParticipantConnectionStateChanged', { ClientID: LEAD, ConnectionState: 'ABSENT' }),
    'conferee joins': () => comes(CONFEREE, 'Kenji', 'CONFEREE'),
    'conferee says': () => say(CONFEREE),
    'conferee leaves': () => leaves(CONFEREE, 'CONFEREE', 'PARTICIPANT_LEFT'),
    'hand over': () => there.has(CONFEREE) && happens('RoleChanged', { ClientID: CONFEREE, Role: 'LEAD' }),
    'queue moves': () => happens('WaitInformationChanged', { Position: 2, ExpectedWaitTimeSeconds: 60 }),
    notice: () => happens('MessagePosted', { Body: 'notice', ClientID: 0 }),
    'unknown kind': () => happens('Odd', { Field: 'x' }),
    'customer says': async () => {
      await post();
      // What came along is in this process only until it is read.
      await read();
    },
    'customer says while it is read': () => Promise.all([read(), post()]).then(read),
    read,
    'lost answer': lose,
    'refused read': () => readWith({ status: 503 }),
    'another process': () => {
      reading.chat = server.provider().attachChat(reading.handle);
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
    happens,
    snapshot: () => snapshot,
    unknown: () => unknown,
  };
}

it('any course of a chat leads through legal states only, and each message that was delivered comes once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(course, async ({ steps, redelivers, answersCarry, end }) => {
      const { server, reading, acts, read, due, received, happens, snapshot, unknown } = await play(
        redelivers,
        answersCarry,
      );
      for (const step of steps) await acts[step]();
      if (end === 'agent') happens('Concluded', { Reason: 'AGENT_CONCLUDED' });
      if (end === 'left') happens('ParticipantLeft', { Role: 'LEAD', DisconnectReason: 'IDLE_TIMEOUT' });
      if (end === 'unknown') happens('Concluded', { Reason: 'SOMETHING_NEW' });
      if (end === 'customer') await Promise.all([reading.chat.endChat(), read()]);
      if (end === 'forgotten') {
        await read();
        server.next('RetrieveMessages', { fault: 'ACCESS_DENIED' });
      }
      let isLast = false;
      for (let reads = 0; reads < 5 && !isLast; reads += 1) isLast = await read();
      expect(isLast).toBe(true);
      expect(snapshot().state).toBe('ended');
      expect(received()).toEqual(due);
      const canLose = steps.includes('lost answer') && !redelivers;
      if (!canLose) expect(unknown()).toBe(steps.filter((step) => step === 'unknown kind').length);
    }),
    { numRuns: 100 },
  );
});
