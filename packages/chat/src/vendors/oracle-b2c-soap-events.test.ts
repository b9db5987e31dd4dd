import { describe, expect, it } from 'vitest';

import type { Batch } from '../provider.js';
import { endingOf, REASONS } from './_shared/oracle-chat/reasons.js';
import { begin, type ReadChat } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import {
  CONFEREE,
  example,
  fakeSoapServer,
  kindsOf,
  LEAD,
  leadJoins,
  messagesIn,
  OWN_ID,
  ROSA,
  talking,
  textsOf,
  type FakeSoapServer,
} from './oracle-b2c-soap.test-helper.js';

describe('what the chat server tells', () => {
  it('the sample of the vendor: an agent comes, greets and says something', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { inner: example('messages.xml') });
    const tomasz = { id: '5021', role: 'agent', name: 'Tomasz Lis' };
    expect((await read()).events).toEqual([
      { type: 'participant-joined', participant: tomasz },
      {
        type: 'message-received',
        message: {
          id: 'unnumbered-1-greeting',
          from: tomasz,
          text: 'Good morning, this is Tomasz. What can I do for you?',
          at: '2026-05-18T09:13:20.442Z',
        },
      },
      {
        type: 'message-received',
        message: {
          id: 'unnumbered-2',
          from: tomasz,
          text: 'Your parcel left our store this morning.',
          at: '2026-05-18T09:13:47.903Z',
        },
      },
    ]);
  });

  it('every kind, in the order of the wire, to the end', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { inner: example('decided/messages-of-every-kind.xml') });
    const batch = await read();
    expect(batch.isLast).toBe(true);
    expect(kindsOf(batch)).toEqual([
      'queue-changed',
      'participant-joined',
      'message-received',
      'message-received',
      'vendor-event',
      'participant-joined',
      'vendor-event',
      'participant-left',
      'vendor-event',
      'chat-ended',
    ]);
    expect(textsOf(batch)).toEqual(['One moment, please.', 'Your parcel is in Lisbon.']);
    expect(batch.events.at(-1)).toEqual({ type: 'chat-ended', by: 'agent' });
  });

  it('the place in the queue and the wait', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.happens('WaitInformationChanged', { Position: 3, ExpectedWaitTimeSeconds: 90 });
    expect((await read()).events).toEqual([{ type: 'queue-changed', position: 3, estimatedWaitMs: 90_000 }]);
  });

  it.each([
    { body: 'a &lt;b&gt; &amp;amp; c', text: 'a <b> &amp; c' },
    { body: '<p>one</p><p>two</p>', text: 'one\ntwo', html: '<p>one</p><p>two</p>' },
    { body: ' two  blanks\r\nand a line ', text: ' two  blanks\r\nand a line ' },
  ])('the body $body is $text', async ({ body, text, html }) => {
    const { server, reading } = await talking();
    server.happens('MessagePosted', { Body: body, ClientID: LEAD });
    const [event] = (await reading.read()).events;
    expect(event).toMatchObject({ type: 'message-received', message: { from: ROSA, text } });
    expect(event?.type === 'message-received' && event.message.html).toBe(html);
  });

  it('typing of the agent, from read to read until it ends', async () => {
    const { server, reading } = await talking();
    const started = { type: 'typing-started', participant: ROSA };
    server.happens('ActivityChanged', { ClientID: LEAD, Mode: 'RESPONDING' });
    expect((await reading.read()).events).toEqual([started]);
    expect((await reading.read()).events).toEqual([started]);
    server.happens('ActivityChanged', { ClientID: LEAD, Mode: 'LISTENING' });
    expect(kindsOf(await reading.read())).toEqual(['typing-stopped']);
  });

  it('a lead who gives the chat back to the queue has not ended it', async () => {
    const { server, reading } = await talking();
    server.happens('ParticipantLeft', {
      ClientID: LEAD,
      Role: 'LEAD',
      DisconnectReason: 'TRANSFERRED_TO_QUEUE',
    });
    const batch = await reading.read();
    expect([batch.isLast, kindsOf(batch)]).toEqual([false, ['transfer-started']]);
  });

  it.each(['ConcludedMessage', 'EngagementConcludedMessage'])('the end, told by %s', async (name) => {
    const { server, reading } = await talking();
    server.happens(name.replace(/Message$/, ''), { Reason: 'IDLE_TIMEOUT' });
    const { events, isLast } = await reading.read();
    expect([isLast, events]).toEqual([true, [{ type: 'chat-ended', by: 'system', reason: 'inactivity' }]]);
  });
});

describe('the reasons', () => {
  const endOf = ({ events }: Batch) => events.find(({ type }) => type === 'chat-ended');

  it.each([...REASONS])('%s means the same as over REST', async (reason, meaning) => {
    const concluded = await talking();
    concluded.server.happens('Concluded', { Reason: reason });
    expect(endOf(await concluded.reading.read())).toEqual({
      type: 'chat-ended',
      ...endingOf(reason, 'unknown'),
    });
    const left = await talking();
    left.server.happens('ParticipantLeft', { ClientID: LEAD, Role: 'LEAD', DisconnectReason: reason });
    const batch = await left.reading.read();
    expect(batch.isLast).toBe(meaning.effect === 'over');
    expect(kindsOf(batch).includes('transfer-started')).toBe(meaning.effect === 'waits-again');
  });
});

describe('order and repeats', () => {
  it('different messages of one moment keep their order, and equal ones are each told', async () => {
    const { server, reading } = await talking();
    const moment = '2026-05-18T09:19:12.000Z';
    const say = (body: string) => server.happens('MessagePosted', { Body: body, ClientID: LEAD }, moment);
    say('zwei');
    server.happens('RoleChanged', { ClientID: LEAD, Role: 'LEAD' }, moment);
    say('eins');
    say('eins');
    const batch = await reading.read();
    expect(kindsOf(batch)).toEqual([
      'message-received',
      'vendor-event',
      'message-received',
      'message-received',
    ]);
    expect(textsOf(batch)).toEqual(['zwei', 'eins', 'eins']);
    const ids = batch.events.flatMap((event) =>
      event.type === 'message-received' ? [event.message.id] : [],
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('ids stay different over reads and in another process', async () => {
    const { server, reading } = await talking();
    const ids: string[] = [];
    for (const provider of [server.provider(), server.provider()]) {
      reading.chat = provider.attachChat(reading.handle);
      server.happens('MessagePosted', { Body: 'same', ClientID: LEAD });
      const [event] = (await reading.read()).events;
      if (event?.type === 'message-received') ids.push(event.message.id);
    }
    expect(new Set(ids).size).toBe(2);
  });
});

describe('who somebody is', () => {
  const says = (server: FakeSoapServer, clientId: string): void =>
    server.happens('MessagePosted', { Body: 'hello', ...(clientId === '' ? {} : { ClientID: clientId }) });

  const eventOf = async (clientId: string): Promise<string | undefined> => {
    const { server, reading } = await talking();
    says(server, clientId);
    return kindsOf(await reading.read())[0];
  };

  it.each([
    { who: 'the lead', clientId: LEAD, type: 'message-received' },
    { who: 'somebody whose coming may have been lost', clientId: CONFEREE, type: 'message-received' },
    { who: 'nobody', clientId: '0', type: 'notice-received' },
    { who: 'no id', clientId: '', type: 'notice-received' },
    { who: 'the customer', clientId: OWN_ID, type: undefined },
  ])('a text of $who: $type', async ({ clientId, type }) => {
    expect(await eventOf(clientId)).toBe(type);
  });

  it('an agent can have the id that the start has named, as in the sample: it is not the own one then', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    leadJoins(server, { ClientID: OWN_ID });
    says(server, OWN_ID);
    expect((await read()).events).toMatchObject([
      { type: 'participant-joined', participant: { id: OWN_ID, name: 'Rosa' } },
      { type: 'message-received', message: { from: { name: 'Rosa' } } },
    ]);
    server.happens('ParticipantLeft', {
      ClientID: OWN_ID,
      Role: 'LEAD',
      DisconnectReason: 'TRANSFERRED_TO_QUEUE',
    });
    says(server, OWN_ID);
    expect(kindsOf(await read())).toEqual(['transfer-started', 'message-received']);
  });
});

describe('messages that come with the answer to a text', () => {
  const along = (body: string, finishedAt?: string) => ({
    inner: messagesIn(
      [`<ns3:RNChatMessagePostedMessage><ns3:Body>${body}</ns3:Body></ns3:RNChatMessagePostedMessage>`],
      finishedAt,
    ),
  });
  const notices = ({ events }: Batch): readonly string[] =>
    events.flatMap((event) => (event.type === 'notice-received' ? [event.text] : []));
  const post = ({ chat }: ReadChat) => chat.sendMessage({ clientMessageId: 'm', text: 'hi' });

  it('are told by the next read, which asks for no more', async () => {
    const { server, reading } = await talking();
    server.next('PostChatMessage', { inner: example('decided/message-posted-with-messages.xml') });
    expect(await post(reading)).toEqual({});
    const asked = server.asks('RetrieveMessages').length;
    expect(textsOf(await reading.read())).toEqual(['Are you still there?']);
    expect(server.asks('RetrieveMessages')).toHaveLength(asked);
    await reading.read();
    expect(server.asks('RetrieveMessages')).toHaveLength(asked + 1);
  });

  it('do not wait for a read that is held, and that read is not given up', async () => {
    const { server, reading } = await talking();
    const release = server.holdReads();
    const held = reading.read();
    server.next('PostChatMessage', along('along'));
    await post(reading);
    expect(notices(await held)).toEqual(['along']);
    expect(await held).toMatchObject({ isReadUnderWay: true });
    const asked = server.asks('RetrieveMessages').length;
    const goesOn = reading.read();
    server.happens('MessagePosted', { Body: 'of the read', ClientID: LEAD });
    release();
    expect(textsOf(await goesOn)).toEqual(['of the read']);
    expect(await goesOn).not.toHaveProperty('isReadUnderWay');
    expect(server.asks('RetrieveMessages')).toHaveLength(asked);
  });

  it('are put in the order of the server where a read is answered at the same time', async () => {
    const { server, reading } = await talking();
    const release = server.holdReads();
    server.next('RetrieveMessages', along('first', '2026-05-18T09:14:30.010Z'));
    const held = reading.read();
    server.next('PostChatMessage', along('second', '2026-05-18T09:14:30.020Z'));
    await post(reading);
    release();
    expect(notices(await held)).toEqual(['first', 'second']);
  });

  it('are told although the read fails, and what it failed for is told by the next one', async () => {
    const { server, reading } = await talking();
    const release = server.holdReads();
    server.next('RetrieveMessages', { fault: 'ACCESS_DENIED' }, { fault: 'ACCESS_DENIED' });
    const held = reading.read();
    server.next('PostChatMessage', along('last words'));
    await post(reading);
    release();
    expect(notices(await held)).toEqual(['last words']);
    expect(await reading.read()).toMatchObject({ isLast: true });
  });
});
