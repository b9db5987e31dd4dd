import { describe, expect, it } from 'vitest';

import { readMessages } from './genesys-gws-answer.js';
import { interpretMessages, type News } from './genesys-gws-events.js';
import { FIRST_CURSOR, type GenesysGwsCursor } from './genesys-gws-handle.js';
import { message } from './genesys-gws.test-helper.js';

const AT_MS = Date.parse('2026-01-02T03:04:05.678Z');
const ROSA = { id: '2', role: 'agent', name: 'Rosa' };

const read = (all: readonly object[], cursor: GenesysGwsCursor = FIRST_CURSOR): News =>
  interpretMessages(readMessages({ statusCode: 0, messages: all }), cursor, AT_MS);

describe('texts', () => {
  it.each([
    { kind: 'Agent', from: ROSA },
    { kind: 'Customer', from: { id: 'customer', role: 'customer', name: 'Ana' } },
    { kind: 'External', from: { id: '3', role: 'bot', name: 'Bot' } },
  ] as const)('of the $kind, as they are', ({ kind, from }) => {
    const text = '  <b>a</b> &amp;\r\n';
    expect(read([message(5, kind, 'Text', text)]).events).toEqual([
      {
        type: 'message-received',
        message: { id: 'genesys-gws-5', from, text, at: '2026-01-02T03:04:05.678Z' },
      },
    ]);
  });

  it('of somebody whom no page names are shown as the system’s', () => {
    const from = { nickname: 'Guide', participantId: 9, type: 'Supervisor' };
    expect(read([{ index: 1, type: 'Text', text: 'Hi', from }]).events).toMatchObject([
      { message: { from: { id: '9', role: 'system', name: 'Guide' } } },
    ]);
  });

  it('have the vendor’s time where it gives one, in milliseconds whatever its name says', () => {
    const timed = { ...message(1, 'Agent', 'Text', 'a'), timestampSeconds: 1_389_520_692_035 };
    expect(read([timed]).events).toMatchObject([{ message: { at: '2014-01-12T09:58:12.035Z' } }]);
  });
});

describe('people', () => {
  it('only an agent’s join is an agent’s join', () => {
    expect(
      read([
        message(1, 'Customer', 'ParticipantJoined'),
        message(2, 'External', 'ParticipantJoined'),
        message(3, 'Agent', 'ParticipantJoined'),
      ]).events,
    ).toEqual([
      { type: 'participant-joined', participant: { id: '3', role: 'bot', name: 'Bot' } },
      { type: 'participant-joined', participant: ROSA },
    ]);
  });

  it('are the same by text or number', () => {
    const asNumber = { nickname: 'Rosa', participantId: 2, type: 'Agent' };
    const { cursor } = read([
      message(1, 'Agent', 'ParticipantJoined'),
      { index: 2, type: 'Text', text: 'Hi', from: asNumber },
    ]);
    expect(cursor.agents).toEqual(['2']);
  });

  it('the leaving of one of two agents puts the state in doubt for one look', () => {
    const other = { nickname: 'Kenji', participantId: 4, type: 'Agent' };
    const both = read([
      message(1, 'Agent', 'ParticipantJoined'),
      { index: 2, type: 'ParticipantJoined', from: other },
    ]);
    const one = read([message(3, 'Agent', 'ParticipantLeft')], both.cursor);
    expect([both, one, read([], one.cursor)].map(({ isStateInDoubt }) => isStateInDoubt)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('an agent who has left is not there again because of what comes late', () => {
    const { cursor } = read([
      message(1, 'Agent', 'ParticipantJoined'),
      message(2, 'Agent', 'ParticipantLeft'),
      message(3, 'Agent', 'TypingStopped'),
      message(4, 'Agent', 'TranscriptSaveDone'),
    ]);
    expect(cursor).toMatchObject({ agents: [], ender: 'agent' });
  });
});

describe('typing', () => {
  const started = message(1, 'Agent', 'TypingStarted', 'is typing');

  it('is told without its phrase, and again with each read while it lasts', () => {
    const typing = { type: 'typing-started', participant: ROSA };
    const first = read([started]);
    expect(first.events).toEqual([typing]);
    expect(read([], first.cursor).events).toEqual([typing]);
  });

  it.each([
    { ends: message(2, 'Agent', 'TypingStopped'), type: 'typing-stopped' },
    { ends: message(2, 'Agent', 'Text', 'Hi'), type: 'message-received' },
    { ends: message(2, 'Agent', 'ParticipantLeft'), type: 'participant-left' },
  ])('ends with $type', ({ ends, type }) => {
    const { events, cursor } = read([ends], read([started]).cursor);
    expect(events.map((event) => event.type)).toEqual([type]);
    expect(read([], cursor).events).toEqual([]);
  });

  it('of the customer is no news', () => {
    const { events, cursor } = read([message(1, 'Customer', 'TypingStarted')]);
    expect({ events, nextIndex: cursor.nextIndex }).toEqual({ events: [], nextIndex: 2 });
  });
});

describe('what else there is', () => {
  it('a notice is one, and one of idle control goes by its name', () => {
    expect(
      read([
        message(1, 'External', 'Notice', 'We close at five'),
        message(2, 'External', 'Notice', 'IDLE_CONTROL_ALERT'),
      ]).events,
    ).toMatchObject([
      { type: 'notice-received', text: 'We close at five' },
      { type: 'vendor-event', name: 'IDLE_CONTROL_ALERT' },
    ]);
  });

  it.each(['TranscriptSaveDone', 'CustomNotice', 'Notice', 'MoodDetected'])(
    '%s is passed through as it came',
    (type) => {
      const raw = { ...message(1, 'External', type), noticeText: 'VIP' };
      expect(read([raw]).events).toEqual([{ type: 'vendor-event', name: type, data: raw }]);
    },
  );

  it('a message without its person or text is read', () => {
    expect(
      read([
        { index: 1, type: 'Text' },
        { index: 2, type: 'TranscriptSaveDone' },
      ]).events,
    ).toMatchObject([{ message: { text: '', from: { role: 'system' } } }, { type: 'vendor-event' }]);
  });

  it.each([
    [{ type: 'Text' }],
    [{ index: '1', type: 'Text' }],
    [{ index: 1.5, type: 'Text' }],
    [{ index: 1 }],
    ['Text'],
  ])('a message without index or type is no message: %o', (entry) => {
    expect(() => readMessages({ messages: [entry] })).toThrow(
      expect.objectContaining({ name: 'DecodeError', message: expect.stringContaining('`baseUrl`') }),
    );
  });
});
