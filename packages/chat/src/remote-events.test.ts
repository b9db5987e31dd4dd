import { describe, expect, it } from 'vitest';

import type { ChatEvent } from './events.js';
import { readRemoteEvent } from './remote-events.js';

const AT = '2026-01-02T03:04:05.000Z';
const rosa = { id: '14', role: 'agent', name: 'Rosa' } as const;

const passedOn: readonly ChatEvent[] = [
  { type: 'message-received', message: { id: 'm1', from: rosa, text: 'Hi', at: AT } },
  {
    type: 'message-received',
    message: { id: 'm2', clientMessageId: 'c1', from: rosa, text: 'Hi', html: '<p>Hi</p>', at: AT },
  },
  { type: 'typing-started', participant: rosa },
  { type: 'typing-stopped', participant: rosa },
  { type: 'participant-joined', participant: rosa },
  { type: 'participant-left', participant: rosa },
  { type: 'queue-changed' },
  { type: 'queue-changed', position: 2, estimatedWaitMs: 30_000 },
  { type: 'transfer-started' },
  { type: 'url-pushed', url: 'https://a.example/', from: rosa },
  { type: 'call-requested', requestId: '14-1' },
  { type: 'call-requested', requestId: '14-2', from: rosa },
  { type: 'call-answered', requestId: '14-2', status: 'sent' },
  { type: 'call-answered', requestId: '14-2', status: 'unconfirmed' },
  { type: 'redirect-requested', url: 'https://a.example/' },
  { type: 'notice-received', text: 'We close at six.' },
  { type: 'chat-ended', by: 'agent' },
  { type: 'chat-ended', by: 'unknown', reason: 'session-not-found' },
  { type: 'vendor-event', name: 'WAVED', data: { strength: [1, null, true] } },
  { type: 'messages-missed', count: 2 },
  { type: 'message-status-changed', clientMessageId: 'c1', status: 'sending', text: 'Hi', at: AT },
  { type: 'message-status-changed', clientMessageId: 'c1', status: 'failed', errorCode: 'network', at: AT },
];

describe('an event of a gateway', () => {
  it.each(passedOn.map((event) => ({ type: event.type, event })))(
    'of type $type is passed on as it is',
    ({ event }) => {
      expect(readRemoteEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    },
  );

  it.each(passedOn.map((event) => ({ type: event.type, event })))(
    'of type $type loses fields it should not have',
    ({ event }) => {
      expect(readRemoteEvent({ ...event, extra: 'x' })).toEqual(event);
    },
  );

  it.each([
    { type: 'state-changed', state: 'active' },
    { type: 'connection-changed', connection: 'reconnecting' },
  ])('that the session derives itself is left out: $type', (event) => {
    expect(readRemoteEvent(event)).toBeUndefined();
  });

  it.each([
    { type: 'survey-offered', surveyId: 's1' },
    { type: 'constructor' },
    { type: 'message-received', message: 'Hi' },
    {
      type: 'message-received',
      message: { id: 'm1', from: { ...rosa, role: 'supervisor' }, text: 'Hi', at: AT },
    },
    { type: 'chat-ended', by: 'nobody' },
    { type: 'messages-missed', count: '2' },
    { type: 'call-answered', requestId: '14-2', status: 'failed' },
  ])('that this version does not know is passed on as a vendor event: %o', (event) => {
    expect(readRemoteEvent(event)).toEqual({ type: 'vendor-event', name: event.type, data: event });
  });

  it.each([undefined, null, 'hello', [], {}, { type: 7 }])('is refused when it is none: %o', (data) => {
    expect(() => readRemoteEvent(data)).toThrow(
      expect.objectContaining({ name: 'DecodeError', code: 'gateway-event' }),
    );
  });
});
