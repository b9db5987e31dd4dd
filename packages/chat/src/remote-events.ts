import { DecodeError } from '@parlance/runtime';

import type { ChatEvent, Message, Participant, VendorEvent } from './events.js';
import { toFields, toJson, type Fields } from './json.js';
import type { PassedOnEvent } from './provider.js';

/** What the remote driver passes on of a gateway's events. */
export type RemoteEvent = VendorEvent | PassedOnEvent;

type Parsers = {
  readonly [Type in RemoteEvent['type']]: (fields: Fields) => Extract<RemoteEvent, { type: Type }>;
};

/** The browser's own session derives these itself. */
const DERIVED: ReadonlySet<unknown> = new Set<ChatEvent['type']>(['state-changed', 'connection-changed']);

const PARSERS: Parsers = {
  'message-received': (fields) => ({ type: 'message-received', message: readMessage(fields['message']) }),
  'typing-started': (fields) => ({
    type: 'typing-started',
    participant: readParticipant(fields['participant']),
  }),
  'typing-stopped': (fields) => ({
    type: 'typing-stopped',
    participant: readParticipant(fields['participant']),
  }),
  'participant-joined': (fields) => ({
    type: 'participant-joined',
    participant: readParticipant(fields['participant']),
  }),
  'participant-left': (fields) => ({
    type: 'participant-left',
    participant: readParticipant(fields['participant']),
  }),
  'queue-changed': (fields) => ({
    type: 'queue-changed',
    ...given(fields['position'], (position) => ({ position: readNumber(position) })),
    ...given(fields['estimatedWaitMs'], (estimatedWaitMs) => ({
      estimatedWaitMs: readNumber(estimatedWaitMs),
    })),
  }),
  'transfer-started': () => ({ type: 'transfer-started' }),
  'url-pushed': (fields) => ({
    type: 'url-pushed',
    url: readText(fields['url']),
    from: readParticipant(fields['from']),
  }),
  'call-requested': (fields) => ({
    type: 'call-requested',
    requestId: readText(fields['requestId']),
    ...given(fields['from'], (from) => ({ from: readParticipant(from) })),
  }),
  'call-answered': (fields) => ({
    type: 'call-answered',
    requestId: readText(fields['requestId']),
    status: readCallStatus(fields['status']),
  }),
  'redirect-requested': (fields) => ({ type: 'redirect-requested', url: readText(fields['url']) }),
  'notice-received': (fields) => ({ type: 'notice-received', text: readText(fields['text']) }),
  'chat-ended': (fields) => ({
    type: 'chat-ended',
    by: readEndedBy(fields['by']),
    ...given(fields['reason'], (reason) => ({ reason: readText(reason) })),
  }),
  'vendor-event': (fields) => ({
    type: 'vendor-event',
    name: readText(fields['name']),
    data: toJson(fields['data']),
  }),
  'messages-missed': (fields) => ({ type: 'messages-missed', count: readNumber(fields['count']) }),
  'message-status-changed': (fields) => ({
    type: 'message-status-changed',
    clientMessageId: readText(fields['clientMessageId']),
    status: readStatus(fields['status']),
    at: readText(fields['at']),
    ...given(fields['text'], (text) => ({ text: readText(text) })),
    ...given(fields['errorCode'], (errorCode) => ({ errorCode: readText(errorCode) })),
  }),
};

/**
 * Reads one event of a gateway: nothing of it is trusted. Types that this version does not know, and events that are not
 * as this version knows them, become `vendor-event`; `undefined` for those that the browser's own session derives.
 * @throws DecodeError when it is no event at all.
 */
export function readRemoteEvent(data: unknown): RemoteEvent | undefined {
  const fields = fieldsOf(data);
  const type = readText(fields['type']);
  if (DERIVED.has(type)) return undefined;
  if (!isKnown(type)) return { type: 'vendor-event', name: type, data: toJson(data) };
  try {
    return PARSERS[type](fields);
  } catch (error) {
    if (!DecodeError.is(error)) throw error;
    return { type: 'vendor-event', name: type, data: toJson(data) };
  }
}

const isKnown = (type: string): type is RemoteEvent['type'] => Object.hasOwn(PARSERS, type);

function readMessage(data: unknown): Message {
  const fields = fieldsOf(data);
  return {
    id: readText(fields['id']),
    ...given(fields['clientMessageId'], (clientMessageId) => ({
      clientMessageId: readText(clientMessageId),
    })),
    from: readParticipant(fields['from']),
    text: readText(fields['text']),
    ...given(fields['html'], (html) => ({ html: readText(html) })),
    at: readText(fields['at']),
  };
}

function readParticipant(data: unknown): Participant {
  const fields = fieldsOf(data);
  return { id: readText(fields['id']), role: readRole(fields['role']), name: readText(fields['name']) };
}

const readRole = oneOf(['customer', 'agent', 'bot', 'system']);
const readEndedBy = oneOf(['customer', 'agent', 'system', 'unknown']);
const readCallStatus = oneOf(['sent', 'unconfirmed']);
const readStatus = oneOf(['sending', 'sent', 'unconfirmed', 'failed']);

function oneOf<const Word extends string>(words: readonly Word[]): (value: unknown) => Word {
  return (value) => words.find((word) => word === value) ?? misfit();
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : misfit();
}

function readNumber(value: unknown): number {
  return typeof value === 'number' ? value : misfit();
}

function given<Part>(value: unknown, part: (value: unknown) => Part): Partial<Part> {
  return value === undefined ? {} : part(value);
}

function fieldsOf(data: unknown): Fields {
  return toFields(data) ?? misfit();
}

function misfit(): never {
  throw new DecodeError(
    "The gateway sent something that is no chat event. Check the remote driver's `baseUrl`.",
    {
      code: 'gateway-event',
    },
  );
}
