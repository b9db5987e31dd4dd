import type { VendorProfile } from '../../../provider.js';

/**
 * The longest time the chat server holds a read, in milliseconds. Source: Chat REST API guide, getMessages; for SOAP
 * specs/oracle-chat-soap/NOTES.md, decision 31.
 */
export const HOLD_MS = 30_000;

/** What chats of Oracle's can do, over either protocol. */
export const ORACLE_CHAT_PROFILE: Omit<VendorProfile, 'vendor'> = {
  capabilities: {
    agentTyping: true,
    customerTyping: true,
    queuePosition: true,
    availability: true,
    pushUrl: false,
    callMe: false,
    callbacks: false,
    transfer: true,
    redirect: false,
  },
  delivery: { kind: 'held', holdMs: HOLD_MS },
  echoesCustomer: false,
  reads: 'once',
};
