import { expect, test } from 'vitest';

import type { ChatEvent, MessageStatus } from './events.js';
import { applyEvent, EMPTY_SNAPSHOT, type ChatSnapshot } from './snapshot.js';
import { buildAgent, buildCustomer, buildMessageReceived } from './testing/builders.js';
import { textsOf } from './testing/watch.js';

const after = (...events: readonly ChatEvent[]): ChatSnapshot => events.reduce(applyEvent, EMPTY_SNAPSHOT);

const own = (clientMessageId: string, status: MessageStatus): ChatEvent => ({
  type: 'message-status-changed',
  clientMessageId,
  status,
  text: clientMessageId,
  at: '2026-01-01T00:00:00.000Z',
});

const echo = (clientMessageId: string): ChatEvent =>
  buildMessageReceived({
    id: `item-${clientMessageId}`,
    clientMessageId,
    text: clientMessageId,
    from: buildCustomer(),
  });

const agentSays = (text: string): ChatEvent => buildMessageReceived({ id: text, text });

test('own texts on their way stay at the end, and take the place that the vendor gives them', () => {
  const pending = [own('one', 'sending'), own('two', 'sent'), agentSays('hello')];
  expect(textsOf(after(...pending))).toEqual(['agent: hello', 'customer: one', 'customer: two']);
  expect(textsOf(after(...pending, echo('one'), agentSays('and'), echo('two')))).toEqual([
    'agent: hello',
    'customer: one',
    'agent: and',
    'customer: two',
  ]);
});

test('a text that failed stays where it is, until it is sent again', () => {
  const failed = [own('one', 'sending'), own('one', 'failed'), agentSays('hello')];
  expect(textsOf(after(...failed))).toEqual(['customer: one', 'agent: hello']);
  expect(textsOf(after(...failed, own('one', 'sending')))).toEqual(['agent: hello', 'customer: one']);
});

test('the error code goes when the connection is back', () => {
  const failing: ChatEvent = { type: 'connection-changed', connection: 'reconnecting', errorCode: 'network' };
  expect(after(failing).connectionErrorCode).toBe('network');
  expect(after(failing, { type: 'connection-changed', connection: 'connected' })).not.toHaveProperty(
    'connectionErrorCode',
  );
});

test('the place in the queue goes when an agent is there', () => {
  const queued: ChatEvent = { type: 'queue-changed', position: 3, estimatedWaitMs: 60_000 };
  expect(after(queued).queue).toEqual({ position: 3, estimatedWaitMs: 60_000 });
  expect(after(queued, { type: 'state-changed', state: 'active' })).not.toHaveProperty('queue');
});

test('participants come and go; the customer is told apart', () => {
  const rosa = buildAgent();
  const joined = after(
    { type: 'participant-joined', participant: buildCustomer({ name: 'Ana' }) },
    { type: 'participant-joined', participant: rosa },
  );
  expect(joined).toMatchObject({ customer: { name: 'Ana' }, participants: [rosa] });
  expect(applyEvent(joined, { type: 'participant-left', participant: rosa }).participants).toEqual([]);
});

test('an agent whose name comes with the first text has it among the participants', () => {
  const nameless = buildAgent({ name: 'Agent' });
  const named = buildAgent({ name: 'Rosa' });
  const joined: ChatEvent = { type: 'participant-joined', participant: nameless };
  const said = buildMessageReceived({ id: 'hello', text: 'hello', from: named });
  expect(after(joined).participants).toEqual([nameless]);
  expect(after(joined, said).participants).toEqual([named]);
});
