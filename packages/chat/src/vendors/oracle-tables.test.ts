import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { ChatEvent, Json } from '../events.js';
import { interpret } from '../interpret.js';
import type { Batch } from '../provider.js';
import { applyEvent, EMPTY_SNAPSHOT, type ChatSnapshot } from '../snapshot.js';
import {
  begin,
  CONFEREE,
  fakeServer,
  INPUT,
  joins,
  LEAD,
  OWN_ID,
  type FakeServer,
  type Turn,
} from './_shared/oracle-chat/oracle-chat.test-helper.js';
import { REASONS } from './_shared/oracle-chat/reasons.js';

const PAGE = readFileSync(new URL('../../../../docs/vendors/oracle.md', import.meta.url), 'utf8');

const NOTES = readFileSync(new URL('../../../../specs/oracle-chat/NOTES.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, without Markdown's marks. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = PAGE.split(`## ${heading}\n`);
  const [ours = ''] = section.split('\n## ');
  const lines = ours.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

type Members = Readonly<Record<string, Json>>;

/** What one more read brings after an agent, and maybe a conferee, has come. */
async function after(act: (server: FakeServer) => void): Promise<Batch> {
  const server = fakeServer();
  const { read } = await begin(server.b2c());
  joins(server);
  server.happens('ParticipantAdded', { clientIdString: CONFEREE, name: 'Kenji', role: 'CONFEREE' });
  await read();
  act(server);
  return read();
}

const endOf = ({ events }: Batch) => events.find(({ type }) => type === 'chat-ended');

describe('the reasons', () => {
  const rows = rowsOf('Reasons');

  it('are all in the table', () => {
    expect(rows.map(([reason]) => reason)).toEqual([...REASONS.keys(), 'SOMETHING_ELSE']);
  });

  it.each(rows)('%s: the state %s is that of the notes', (reason = '', state) => {
    const named = NOTES.split('\n## States\n')[1]
      ?.split('\n## ')[0]
      ?.split('\n')
      .map((line) => line.split('|'))
      .find(([, , begins = '']) => begins.includes(`\`${reason}\``));
    const unnamed = REASONS.get(reason)?.effect === 'goes-on' ? '' : 'DISCONNECTED';
    expect(state).toBe(named?.[1]?.trim() ?? unnamed);
  });

  it.each(rows)('%s (%s): concluded %s, left %s, by %s %s', async (reason, _state, over, left, by, told) => {
    const ended = { type: 'chat-ended', by, ...(told === '' ? {} : { reason: told }) };
    const concluded = await after((server) => server.happens('Concluded', { reason: reason ?? '' }));
    expect(concluded.isLast ? 'ended' : 'goes on').toBe(over);
    expect(endOf(concluded)).toEqual(ended);

    const leaves = (role: string, clientIdString: string) =>
      after((server) =>
        server.happens('ParticipantLeft', { role, clientIdString, disconnectReason: reason ?? '' }),
      );
    for (const clientId of [LEAD, OWN_ID]) {
      const batch = await leaves('LEAD', clientId);
      const isTransfer = batch.events.some(({ type }) => type === 'transfer-started');
      const effect = batch.isLast ? 'ended' : isTransfer ? 'waits again' : 'goes on';
      expect(effect).toBe(left);
      expect(endOf(batch)).toEqual(left === 'ended' ? ended : undefined);
    }
    expect((await leaves('CONFEREE', CONFEREE)).isLast).toBe(false);
  });
});

describe('a refused start', () => {
  it.each(rowsOf('A start that is refused'))('%s: %s, %s', async (answer, code, outcome) => {
    const server = fakeServer();
    const turn: Turn = /^\d/.test(answer ?? '')
      ? { status: Number(answer?.slice(0, 3)) }
      : { body: { resultType: answer ?? '' } };
    server.next('requestEngagement', turn, turn);
    await expect(server.b2c().startChat(INPUT)).rejects.toMatchObject({ code, outcome });
  });
});

const MESSAGES: Readonly<Record<string, readonly [kind: string, members: Members]>> = {
  ActivityChanged: ['ActivityChanged', { clientIdString: LEAD, mode: 'RESPONDING' }],
  'MessagePosted of an agent': ['MessagePosted', { clientIdString: LEAD, body: 'a' }],
  'MessagePosted of nobody': ['MessagePosted', { clientId: 0, body: 'a' }],
  'MessagePosted of the customer': ['MessagePosted', { clientIdString: OWN_ID, body: 'a' }],
  ParticipantAdded: ['ParticipantAdded', { clientIdString: '7', name: 'Mia', role: 'CONFEREE' }],
  'ParticipantLeft of a conferee': ['ParticipantLeft', { clientIdString: CONFEREE, role: 'CONFEREE' }],
  'ParticipantLeft of the lead, to the queue': [
    'ParticipantLeft',
    { role: 'LEAD', disconnectReason: 'TRANSFERRED_TO_QUEUE' },
  ],
  'WaitInformationChanged where all agents have left': ['LeftAndWaiting', {}],
  'ConfigurationChanged, the pool': ['ConfigurationChanged', { name: 'CHAT_CLUSTER_POOL_ID', value: '12:2' }],
  'ConfigurationChanged, another': ['ConfigurationChanged', { name: 'ANOTHER', value: '1' }],
};

describe('the system messages', () => {
  it.each(rowsOf('System messages'))('%s: %s', async (message = '', event) => {
    const [kind, members] = MESSAGES[message] ?? [message, {}];
    const batch =
      kind === 'WaitInformationChanged'
        ? await waiting()
        : kind === 'LeftAndWaiting'
          ? await leftAndWaiting()
          : await after((server) => server.happens(kind, members));
    expect(batch.events.map(({ type }) => type)).toEqual(event === 'none' ? [] : event?.split(', '));
  });

  /** Lead and conferee have gone. */
  async function leftAndWaiting(): Promise<Batch> {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    joins(server);
    server.happens('ParticipantLeft', { role: 'LEAD', disconnectReason: 'PARTICIPANT_LEFT' });
    await read();
    server.happens('WaitInformationChanged', { position: 1 });
    return read();
  }

  /** Nobody has come yet. */
  async function waiting(): Promise<Batch> {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.happens('WaitInformationChanged', { position: 1 });
    return read();
  }
});

/** What each state begins with. */
const BEGINNINGS: Readonly<Record<string, (server: FakeServer) => void>> = {
  SEARCHING: () => undefined,
  CONNECTED: (server) => joins(server),
  REQUEUED: (server) =>
    server.happens('ParticipantLeft', { role: 'LEAD', disconnectReason: 'TRANSFERRED_TO_QUEUE' }),
  'CONNECTED again': (server) => joins(server, { clientIdString: CONFEREE }),
  RECONNECTING: (server) => server.next('getMessages', 'lost'),
  CANCELLED: (server) => server.happens('Concluded', { reason: 'QUEUE_TIMEOUT' }),
  DEQUEUED: (server) => server.happens('Concluded', { reason: 'EJECTED' }),
  DISCONNECTED: (server) => server.happens('Concluded', { reason: 'AGENT_CONCLUDED' }),
};

describe('the states', () => {
  const rows = rowsOf('States');

  it('of one chat follow each other, and each end ends it', async () => {
    const told: string[] = [];
    for (const [, , here] of rows.slice(0, 5)) told.push(here ?? '');
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    let snapshot: ChatSnapshot = applyEvent(EMPTY_SNAPSHOT, { type: 'state-changed', state: 'waiting' });
    const states: string[] = [];
    for (const [state = ''] of rows.slice(0, 5)) {
      BEGINNINGS[state]?.(server);
      const batch = await read().catch((error: unknown) => {
        expect(error).toMatchObject({ isRetryable: true });
        return undefined;
      });
      if (batch) for (const event of toEvents(snapshot, batch)) snapshot = applyEvent(snapshot, event);
      states.push(batch ? snapshot.state : `${snapshot.state}, connection reconnecting`);
    }
    expect(states).toEqual(told);
  });

  it.each(rows.slice(5))('%s: after %s it is %s', async (state = '', _begins, here) => {
    const batch = await after((server) => BEGINNINGS[state]?.(server));
    const last = toEvents(EMPTY_SNAPSHOT, batch).filter((event) => event.type === 'state-changed');
    expect(last.at(-1)?.state).toBe(here);
  });

  const toEvents = (snapshot: ChatSnapshot, batch: Batch): readonly ChatEvent[] =>
    interpret(snapshot, batch, {
      echoesCustomer: false,
      at: '2026-11-21T12:00:00.000Z',
      ending: { by: 'unknown' },
    });
});
