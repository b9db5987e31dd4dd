import { expect, test } from 'vitest';

import type { ChatEvent } from './events.js';
import { interpret, type ReadContext } from './interpret.js';
import type { Batch } from './provider.js';
import { applyEvent, EMPTY_SNAPSHOT } from './snapshot.js';
import { buildAgent, buildCustomer, buildMessageReceived } from './testing/builders.js';

const context: ReadContext = {
  echoesCustomer: true,
  at: '2026-01-01T00:00:00.000Z',
  ending: { by: 'unknown' },
};
const connected: ChatEvent = { type: 'connection-changed', connection: 'connected' };
const waiting: ChatEvent = { type: 'state-changed', state: 'waiting' };
const rosa = buildAgent();

const meaning = (before: readonly ChatEvent[], batch: Partial<Batch>): readonly ChatEvent[] =>
  interpret(
    [connected, waiting, ...before].reduce(applyEvent, EMPTY_SNAPSHOT),
    { events: [], isLast: false, ...batch },
    context,
  );

test('the first sign of an agent makes the chat active', () => {
  const push: ChatEvent = { type: 'url-pushed', url: 'https://example.com', from: rosa };
  expect(meaning([], { events: [push] })).toEqual([
    { type: 'participant-joined', participant: rosa },
    { type: 'state-changed', state: 'active' },
    push,
  ]);
});

test("a system's or a bot's text does not", () => {
  const system = buildMessageReceived({ from: { id: 'system', role: 'system', name: '' } });
  const bot = buildMessageReceived({ id: 'message-2', from: { id: 'bot', role: 'bot', name: 'Bo' } });
  expect(meaning([], { events: [system, bot] })).toEqual([system, bot]);
});

test('a transfer sends the chat back to waiting, without the agent who left it', () => {
  const before: ChatEvent[] = [
    { type: 'participant-joined', participant: rosa },
    { type: 'state-changed', state: 'active' },
    { type: 'typing-started', participant: rosa },
  ];
  expect(meaning(before, { events: [{ type: 'transfer-started' }] })).toEqual([
    { type: 'typing-stopped', participant: rosa },
    { type: 'transfer-started' },
    { type: 'participant-left', participant: rosa },
    { type: 'state-changed', state: 'waiting' },
  ]);
});

test('lost messages are told before what came after them', () => {
  const message = buildMessageReceived({ from: buildCustomer() });
  expect(meaning([], { events: [message], missed: 2 })).toEqual([
    { type: 'messages-missed', count: 2 },
    message,
  ]);
});

test('the end comes last, whatever the driver puts after it, and is made up where the vendor has no word for it', () => {
  const message = buildMessageReceived({ from: buildCustomer() });
  const ended: ChatEvent = { type: 'chat-ended', by: 'agent' };
  const end: ChatEvent = { type: 'state-changed', state: 'ended' };
  expect(meaning([], { events: [ended, message], isLast: true })).toEqual([message, end, ended]);
  expect(meaning([], { isLast: true })).toEqual([end, { type: 'chat-ended', by: 'unknown' }]);
});

test.each([
  { what: 'a complete transcript', batch: {}, status: 'failed' },
  { what: 'a transcript that the vendor held back', batch: { isPartial: true }, status: 'unconfirmed' },
  { what: 'texts that were lost', batch: { missed: 1 }, status: 'unconfirmed' },
])('an own text that nobody has shown at the end is $status after $what', ({ batch, status }) => {
  const sending: ChatEvent = {
    type: 'message-status-changed',
    clientMessageId: 'a',
    status: 'sending',
    at: context.at,
    text: 'hello',
  };
  expect(meaning([sending], { isLast: true, ...batch })).toContainEqual({
    type: 'message-status-changed',
    clientMessageId: 'a',
    status,
    at: context.at,
    errorCode: 'chat-ended',
  });
});

test("a gateway's statuses are passed on once, and never backwards", () => {
  const status = (to: 'sending' | 'sent'): ChatEvent => ({
    type: 'message-status-changed',
    clientMessageId: 'a',
    status: to,
    at: context.at,
    text: 'hello',
  });
  const events: Batch['events'] = [
    status('sending'),
    status('sending'),
    status('sent'),
    status('sending'),
  ].filter((event) => event.type === 'message-status-changed');
  expect(meaning([], { events })).toEqual([status('sending'), status('sent')]);
});

test('what a gateway tells late of a text that is settled here already does not send it again', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const status = (clientMessageId: string, word: 'sending' | 'unconfirmed', text?: string): ChatEvent => ({
    type: 'message-status-changed',
    clientMessageId,
    status: word,
    at,
    ...(text === undefined ? {} : { text }),
  });
  const before = [status('c1', 'sending', 'one'), status('c1', 'unconfirmed')];
  const late = { type: 'message-status-changed', clientMessageId: 'c1', status: 'sending', at } as const;
  expect(meaning(before, { events: [{ ...late, text: 'one' }] })).toEqual([]);
});
