import type { Agent } from '../../agents.js';
import { spoken, toIso, type NewEntry, type Said, type Speaker } from '../../entries.js';
import type { Customer } from './tenant.js';

/** Something that happened in a chat. Whole numbers of 64 bits are bigints. */
export interface SystemMessage {
  readonly messageName: string;
  readonly sequenceNumber: bigint;
  readonly atMs: number;
  readonly members: Readonly<Record<string, unknown>>;
  /** Put there by the agent door: nothing about it is as usual. */
  readonly isInjected?: true;
}

/** Whether somebody is heard of. */
export type Presence = 'ACTIVE' | 'ABSENT' | 'DISCONNECTED';

/** An agent in a chat. */
export interface Participant {
  readonly clientId: bigint;
  readonly agent: Agent;
  readonly role: 'LEAD' | 'CONFEREE';
  readonly presence: Presence;
  /** Since when the agent gives no sign of life. */
  readonly silentSinceMs?: number;
}

/** How a chat ended. */
export interface End {
  readonly by: 'customer' | 'agent' | 'system';
  readonly reason: string;
  readonly atMs: number;
}

/** One chat at the chat server: a value; each function of this folder gives the next one. */
export interface Engagement {
  readonly engagementId: bigint;
  /** The customer's. */
  readonly clientId: bigint;
  readonly sessionId: string;
  readonly customer: Customer;
  readonly startedAtMs: number;
  /** When the customer's last call came. */
  readonly seenAtMs: number;
  readonly presence: Presence;
  /** When somebody last typed or said something, or an agent came. */
  readonly stirredAtMs: number;
  /** Since when it waits; of no meaning while an agent is there. */
  readonly waitingSinceMs: number;
  /** What was last told of place and wait. */
  readonly toldWait?: string;
  readonly pool: string;
  readonly oldPools: readonly string[];
  /** Whether the customer was told of the move to the pool. */
  readonly isPoolTold: boolean;
  readonly lastSequenceNumber: bigint;
  /** What was not given to the customer yet. */
  readonly pending: readonly SystemMessage[];
  readonly errors: readonly unknown[];
  readonly participants: readonly Participant[];
  /** What the agents see. */
  readonly entries: readonly NewEntry[];
  readonly isCustomerTyping: boolean;
  readonly sneakPreview?: string;
  readonly typingAgentIds: readonly string[];
  /** Messages that were blocked. */
  readonly blocked: number;
  readonly ended?: End;
}

/** What a new chat is made of. */
export type NewEngagement = Pick<Engagement, 'engagementId' | 'clientId' | 'sessionId' | 'customer' | 'pool'>;

/** A chat that begins to wait; its first message has the number after `lastSequenceNumber`. */
export function startEngagement(start: NewEngagement, nowMs: number, lastSequenceNumber: bigint): Engagement {
  const engagement: Engagement = {
    ...start,
    startedAtMs: nowMs,
    seenAtMs: nowMs,
    presence: 'ACTIVE',
    stirredAtMs: nowMs,
    waitingSinceMs: nowMs,
    oldPools: [],
    isPoolTold: true,
    lastSequenceNumber,
    pending: [],
    errors: [],
    participants: [],
    entries: [],
    isCustomerTyping: false,
    typingAgentIds: [],
    blocked: 0,
  };
  const joined = withCustomerEntry(engagement, nowMs, { kind: 'joined', text: '' });
  const text = start.customer.question;
  return text === '' ? joined : withCustomerEntry(joined, nowMs, { kind: 'message', text });
}

/** Whether it waits for an agent. */
export const isWaiting = ({ ended, participants }: Engagement): boolean =>
  ended === undefined && participants.length === 0;

/** Adds something for the customer to be told. */
export function withMessage(
  engagement: Engagement,
  messageName: string,
  members: SystemMessage['members'],
  atMs: number,
): Engagement {
  const sequenceNumber = engagement.lastSequenceNumber + 1n;
  const message = { messageName: `RNEngagement${messageName}Message`, sequenceNumber, atMs, members };
  return {
    ...engagement,
    lastSequenceNumber: sequenceNumber,
    pending: [...engagement.pending, message],
  };
}

/** What the customer has not been told yet is numbered anew, and so is all that follows. */
export const withNumbersFromOne = (engagement: Engagement): Engagement => ({
  ...engagement,
  lastSequenceNumber: BigInt(engagement.pending.length),
  pending: engagement.pending.map((message, index) => ({ ...message, sequenceNumber: BigInt(index + 1) })),
});

/** Adds to what the agents see. */
export const withEntry = (engagement: Engagement, entry: NewEntry): Engagement => ({
  ...engagement,
  entries: [...engagement.entries, entry],
});

/** Adds to what the agents see, by one of them or by the system. */
export const withSaid = (engagement: Engagement, speaker: Speaker, atMs: number, said: Said): Engagement =>
  withEntry(engagement, { ...spoken(speaker, atMs), ...said });

/** Adds to what the agents see, by the customer. */
export const withCustomerEntry = (engagement: Engagement, atMs: number, said: Said): Engagement =>
  withEntry(engagement, {
    role: 'customer',
    name: engagement.customer.name,
    at: toIso(atMs),
    ...said,
  });

/** The chat after its end: nobody is there and nobody types any more. */
export const over = (engagement: Engagement, ended: End): Engagement => ({
  ...engagement,
  participants: [],
  isCustomerTyping: false,
  typingAgentIds: [],
  ended,
});

/** The agent with that id, where one is in the chat. */
export const participantOf = ({ participants }: Engagement, speaker: Speaker): Participant | undefined =>
  participants.find(({ agent }) => agent.agentId === speaker?.agentId);
