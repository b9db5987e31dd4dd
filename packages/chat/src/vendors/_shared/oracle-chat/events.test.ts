import { describe, expect, it } from 'vitest';

import type { Json, VendorEvent } from '../../../events.js';
import type { Batch } from '../../../provider.js';
import {
  begin,
  CONFEREE,
  fakeServer,
  joins,
  LEAD,
  OWN_ID,
  type FakeServer,
} from './oracle-chat.test-helper.js';

type Happening = readonly [kind: string, members?: Readonly<Record<string, Json>>];

const ROSA = { id: LEAD, role: 'agent', name: 'Rosa' } as const;
const KENJI = { id: CONFEREE, role: 'agent', name: 'Kenji' } as const;
const KENJI_JOINS: Happening = [
  'ParticipantAdded',
  { clientIdString: CONFEREE, name: 'Kenji', role: 'CONFEREE' },
];

/** What one read brings after the lead has come. */
const after = async (
  ...happenings: readonly Happening[]
): Promise<Batch & { readonly server: FakeServer }> => {
  const server = fakeServer();
  const { read } = await begin(server.b2c());
  joins(server);
  await read();
  for (const [kind, members] of happenings) server.happens(kind, members);
  return { ...(await read()), server };
};

const eventsAfter = async (...happenings: readonly Happening[]): Promise<readonly VendorEvent[]> =>
  (await after(...happenings)).events.filter(
    (event): event is VendorEvent => event.type !== 'messages-missed',
  );

describe('what the chat server tells', () => {
  it('a lead who comes joins, and what they greet with is said by them', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    joins(server, { greeting: 'Hello,&nbsp;I am <b>Rosa</b>', createdTime: '2026-11-21T12:00:00Z' });
    expect((await read()).events).toEqual([
      { type: 'participant-joined', participant: ROSA },
      {
        type: 'message-received',
        message: {
          id: '1-greeting',
          from: ROSA,
          text: 'Hello, I am Rosa',
          html: 'Hello,&nbsp;I am <b>Rosa</b>',
          at: '2026-11-21T12:00:00.000Z',
        },
      },
    ]);
  });

  it.each([
    { body: 'a &lt;b&gt; &amp;amp; c', text: 'a <b> &amp; c', html: undefined },
    { body: ' two  blanks\r\nand&nbsp;a line ', text: ' two  blanks\r\nand a line ', html: undefined },
    { body: '<p>one</p><p>two</p>', text: 'one\ntwo', html: '<p>one</p><p>two</p>' },
    { body: '1 < 2 & 3', text: '1 < 2 & 3', html: undefined },
    { body: 'if a <b then &lt;x', text: 'if a <b then <x', html: undefined },
    { body: '<ana@example.com> wrote', text: '<ana@example.com> wrote', html: undefined },
    { body: '<b>1</b>', richText: true, text: '1', html: '<b>1</b>' },
    { body: '<b>1</b> &amp;', richText: false, text: '<b>1</b> &amp;', html: undefined },
  ])('the text $body ($richText) is $text', async ({ body, richText = null, text, html }) => {
    const [event] = await eventsAfter(['MessagePosted', { clientIdString: LEAD, body, richText }]);
    expect(event).toMatchObject({ type: 'message-received', message: { id: '2', from: ROSA, text } });
    expect(event?.type === 'message-received' && event.message.html).toBe(html);
  });

  it('a text of nobody is a notice, the own text is none at all', async () => {
    const events = await eventsAfter(
      ['MessagePosted', { clientId: 0, body: 'Your message was &quot;blocked&quot;' }],
      ['MessagePosted', { body: 'Also' }],
      ['MessagePosted', { clientIdString: OWN_ID, body: 'echo' }],
    );
    expect(events).toEqual([
      { type: 'notice-received', text: 'Your message was "blocked"' },
      { type: 'notice-received', text: 'Also' },
    ]);
  });

  it('typing lasts from batch to batch until the mode changes, a text comes or the agent goes silent', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    joins(server);
    const types = (mode: string): void =>
      server.happens('ActivityChanged', { clientIdString: LEAD, mode, sneakPreview: 'not for you' });
    const started = { type: 'typing-started', participant: ROSA };
    const stopped = { type: 'typing-stopped', participant: ROSA };
    types('RESPONDING');
    const first = await read();
    expect(first.events).toContainEqual(started);
    expect(JSON.stringify(first)).not.toContain('not for you');
    expect((await read()).events).toEqual([started]);
    types('LISTENING');
    expect((await read()).events).toEqual([stopped]);
    expect((await read()).events).toEqual([]);
    types('RESPONDING');
    await read();
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'here' });
    expect((await read()).events.at(-1)).toEqual(stopped);
    types('RESPONDING');
    await read();
    server.happens('ParticipantConnectionStateChanged', { clientIdString: LEAD, connectionState: 'ABSENT' });
    expect((await read()).events.at(-1)).toEqual(stopped);
  });

  it('the place in the queue and the wait are told, from the text twins too, until a lead is there', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.happens('WaitInformationChanged', {
      position: 3,
      expectedWaitTimeSecondsString: '90',
      averageWaitTimeSeconds: 5,
    });
    server.happens('WaitInformationChanged', { positionString: '1', expectedWaitTimeSeconds: -1 });
    expect((await read()).events).toEqual([
      { type: 'queue-changed', position: 3, estimatedWaitMs: 90_000 },
      { type: 'queue-changed', position: 1 },
    ]);
    expect(await eventsAfter(['WaitInformationChanged', { position: 1 }])).toEqual([]);
  });

  it("a lead's transfer is not the end: the customer waits, and another agent comes", async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    joins(server);
    server.happens('ParticipantLeft', {
      clientIdString: OWN_ID,
      role: 'LEAD',
      disconnectReason: 'TRANSFERRED_TO_QUEUE',
    });
    server.happens('WaitInformationChanged', { position: 2 });
    const batch = await read();
    expect(batch.isLast).toBe(false);
    expect(batch.events.map(({ type }) => type)).toEqual([
      'participant-joined',
      'transfer-started',
      'queue-changed',
    ]);
    joins(server, { clientIdString: CONFEREE, name: 'Kenji' });
    expect((await read()).events).toEqual([{ type: 'participant-joined', participant: KENJI }]);
  });

  it('a conferee comes and goes, for whatever reason', async () => {
    const { events, isLast } = await after(KENJI_JOINS, [
      'ParticipantLeft',
      { clientIdString: CONFEREE, role: 'CONFEREE', disconnectReason: 'AGENT_CONCLUDED' },
    ]);
    expect(isLast).toBe(false);
    expect(events).toEqual([
      { type: 'participant-joined', participant: KENJI },
      { type: 'participant-left', participant: KENJI },
    ]);
  });

  it('a lead hands over to a conferee: the chat goes on, and their leaving for good is the end', async () => {
    const handedOver: readonly Happening[] = [
      KENJI_JOINS,
      ['ParticipantLeft', { clientIdString: LEAD, role: 'LEAD', disconnectReason: 'PARTICIPANT_LEFT' }],
      ['RoleChanged', { clientIdString: CONFEREE, role: 'LEAD' }],
    ];
    const { events, isLast } = await after(...handedOver);
    expect(isLast).toBe(false);
    expect(events.map(({ type }) => type)).toEqual([
      'participant-joined',
      'participant-left',
      'vendor-event',
    ]);
    const ended = await after(...handedOver, [
      'ParticipantLeft',
      { role: 'LEAD', disconnectReason: 'AGENT_CONCLUDED' },
    ]);
    expect(ended.events.slice(-2)).toEqual([
      { type: 'participant-left', participant: KENJI },
      { type: 'chat-ended', by: 'agent' },
    ]);
    expect(ended.isLast).toBe(true);
  });

  it('who is left by everybody waits again as soon as a wait is told', async () => {
    const events = await eventsAfter(
      ['ParticipantLeft', { role: 'LEAD', disconnectReason: 'PARTICIPANT_LEFT' }],
      ['WaitInformationChanged', { position: 2 }],
      ['WaitInformationChanged', { position: 1 }],
    );
    expect(events).toEqual([
      { type: 'participant-left', participant: ROSA },
      { type: 'transfer-started' },
      { type: 'queue-changed', position: 2 },
      { type: 'queue-changed', position: 1 },
    ]);
  });

  it("nobody types, and the customer's own leaving is not the lead's", async () => {
    const events = await eventsAfter(
      ['ActivityChanged', { mode: 'RESPONDING' }],
      ['ParticipantLeft', { clientIdString: OWN_ID, role: 'END_USER', disconnectReason: 'PARTICIPANT_LEFT' }],
    );
    expect(events).toEqual([]);
  });

  it('what may be secret is not passed on', async () => {
    const events = await eventsAfter(
      ['MediaToken', { clientIdString: LEAD, anything: 'tok-1' }],
      ['ConfigurationChanged', { name: 'OTHER', value: 'tok-2' }],
    );
    expect(events).toMatchObject([{ data: { clientIdString: LEAD } }, { data: { name: 'OTHER' } }]);
    expect(JSON.stringify(events)).not.toContain('tok-');
  });

  it('silence, another role, what is unknown and what is wrong are passed on with all members', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const unknown = {
      messageName: 'RNSomethingNew',
      sequenceNumber: 1,
      big: '9007199254740993',
      inner: { a: [1] },
    };
    server.next('getMessages', {
      body: { systemMessages: [unknown], errorMessages: [{ what: 'ever' }, 'text'] },
    });
    expect((await read()).events).toEqual([
      { type: 'vendor-event', name: 'RNSomethingNew', data: unknown },
      { type: 'vendor-event', name: 'errorMessages', data: { what: 'ever' } },
      { type: 'vendor-event', name: 'errorMessages', data: 'text' },
    ]);
    const members = { clientIdString: LEAD, connectionState: 'DISCONNECTED' };
    expect(await eventsAfter(['ParticipantConnectionStateChanged', members])).toEqual([
      {
        type: 'vendor-event',
        name: 'RNEngagementParticipantConnectionStateChangedMessage',
        data: expect.objectContaining(members),
      },
    ]);
  });

  it('what happened before the end comes first, and the end once, however it is told', async () => {
    const { events, isLast } = await after(
      ['MessagePosted', { clientIdString: LEAD, body: 'goodbye' }],
      ['ParticipantLeft', { clientIdString: LEAD, role: 'LEAD', disconnectReason: 'AGENT_CONCLUDED' }],
      ['Concluded', { reason: 'AGENT_CONCLUDED', role: 'LEAD' }],
    );
    expect(isLast).toBe(true);
    expect(events.map(({ type }) => type)).toEqual(['message-received', 'participant-left', 'chat-ended']);
  });
});

describe('the numbers of the messages', () => {
  it('show a loss, and what was told before is left out', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    server.sequence = 9_007_199_254_740_992n;
    joins(server);
    await read();
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'lost' });
    server.happens('ParticipantAdded', { clientIdString: CONFEREE, name: 'Kenji', role: 'CONFEREE' });
    server.next('getMessages', 'lost');
    await expect(read()).rejects.toMatchObject({ name: 'NetworkError' });
    server.happens('MessagePosted', { clientIdString: CONFEREE, body: 'read' });
    const batch = await read();
    expect(batch.missed).toBe(2);
    expect(batch.events).toMatchObject([
      { type: 'message-received', message: { id: '9007199254740996', from: { id: CONFEREE }, text: 'read' } },
    ]);
    server.sequence -= 1n;
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'repeated' });
    expect(await read()).toMatchObject({ events: [] });
  });

  it('put in order what comes in another', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const text = (sequenceNumber: number | string, body: string) => ({
      messageName: 'RNEngagementMessagePostedMessage',
      sequenceNumber,
      body,
    });
    server.next('getMessages', {
      body: { systemMessages: [text('3', 'c'), text(1, 'a'), text(2, 'b'), text(2, 'b')] },
    });
    expect((await read()).events).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
  });

  it('put in order what has them, and leave the rest behind what it came after', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const text = (body: string, sequenceNumber?: number) => ({
      messageName: 'RNEngagementMessagePostedMessage',
      body,
      ...(sequenceNumber !== undefined && { sequenceNumber }),
    });
    server.next('getMessages', { body: { systemMessages: [text('c', 3), text('d'), text('b', 2)] } });
    const batch = await read();
    expect(batch.events).toMatchObject([{ text: 'b' }, { text: 'c' }, { text: 'd' }]);
    expect(batch.missed).toBeUndefined();
  });

  it('that nobody has set are none', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const notice = (body: string) => ({
      messageName: 'RNEngagementMessagePostedMessage',
      sequenceNumber: 0,
      sequenceNumberString: '0',
      body,
    });
    server.next('getMessages', { body: { systemMessages: [notice('a'), notice('b')] } });
    expect((await read()).events).toMatchObject([{ text: 'a' }, { text: 'b' }]);
    server.next('getMessages', { body: { systemMessages: [notice('c')] } });
    expect((await read()).events).toMatchObject([{ text: 'c' }]);
  });

  it('that jump out of all reason tell a loss, not its size', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    joins(server);
    await read();
    server.sequence = 2n ** 63n - 2n;
    server.happens('MessagePosted', { clientIdString: LEAD, body: 'far' });
    expect((await read()).missed).toBe(1);
  });

  it('are not needed', async () => {
    const server = fakeServer();
    const { read } = await begin(server.b2c());
    const text = { messageName: 'RNEngagementMessagePostedMessage', clientId: 5, body: 'a' };
    const agent = { messageName: 'RNEngagementParticipantAddedMessage', clientId: 5, name: 'Rosa' };
    server.next('getMessages', { body: { systemMessages: [agent, text, text] } });
    expect((await read()).events).toMatchObject([
      { type: 'participant-joined' },
      { message: { id: 'unnumbered-2' } },
      { message: { id: 'unnumbered-3' } },
    ]);
  });
});
