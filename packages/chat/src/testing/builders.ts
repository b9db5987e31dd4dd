import type { Message, MessageReceived, Participant } from '../events.js';
import type { ChatHandle, VendorProfile } from '../provider.js';

/** An agent: Rosa, unless told otherwise. */
export const buildAgent = (fields: Partial<Participant> = {}): Participant => ({
  id: 'rosa',
  role: 'agent',
  name: 'Rosa',
  ...fields,
});

/** A customer: Ana, unless told otherwise. */
export const buildCustomer = (fields: Partial<Participant> = {}): Participant => ({
  id: 'customer',
  role: 'customer',
  name: 'Ana',
  ...fields,
});

/** A text of an agent, unless told otherwise. */
export const buildMessage = (fields: Partial<Message> = {}): Message => ({
  id: 'message-1',
  from: buildAgent(),
  text: 'How can I help?',
  at: '2026-01-01T00:00:00.000Z',
  ...fields,
});

/** The event that brings such a text. */
export const buildMessageReceived = (fields: Partial<Message> = {}): MessageReceived => ({
  type: 'message-received',
  message: buildMessage(fields),
});

/** A vendor that can do everything, is asked every 3 s, echoes, and whose reads can be repeated, unless told otherwise. */
export const buildProfile = (fields: Partial<VendorProfile> = {}): VendorProfile => ({
  vendor: 'fake',
  capabilities: {
    agentTyping: true,
    customerTyping: true,
    queuePosition: true,
    availability: true,
    pushUrl: true,
    callMe: true,
    callbacks: true,
    callbackWindows: 2,
    transfer: true,
    redirect: true,
  },
  delivery: { kind: 'interval', advisedMs: 3_000, minMs: 1_000, maxMs: 10_000 },
  echoesCustomer: true,
  reads: 'repeatable',
  ...fields,
});

/** A handle of the vendor `fake`, unless told otherwise. */
export const buildHandle = (fields: Partial<ChatHandle> = {}): ChatHandle => ({
  vendor: 'fake',
  version: 1,
  fixed: {},
  cursor: 0,
  ...fields,
});
