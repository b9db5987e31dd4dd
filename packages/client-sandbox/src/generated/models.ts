// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

export type AdvanceClock = components['schemas']['AdvanceClock'];

export type Agent = components['schemas']['Agent'];

/** Something happened in a conversation. */
export type AgentEvent = components['schemas']['AgentEvent'];

export type AgentId = components['schemas']['AgentId'];

export type AgentList = components['schemas']['AgentList'];

export type AgentName = components['schemas']['AgentName'];

export type ByAgent = components['schemas']['ByAgent'];

export type Clock = components['schemas']['Clock'];

export type Conversation = components['schemas']['Conversation'];

export type ConversationList = components['schemas']['ConversationList'];

export type ConversationState = components['schemas']['ConversationState'];

export type ConversationWithEntries = components['schemas']['ConversationWithEntries'];

/** One item of the transcript, as the agent sees it. */
export type Entry = components['schemas']['Entry'];

export type Fault = components['schemas']['Fault'];

/**
 * delay: answer after `delayMs` of real time. drop-before: close the connection, nothing processed.
 * drop-after: process, then close without an answer. status: answer with `status`, nothing processed.
 * reset-mid-body: process, then break off inside the answer. expire-token: forget all tokens of the
 * vendor first. duplicate: process the request twice, answer once. half-open: process, then neither
 * answer nor close. hang: neither process nor answer nor close.
 */
export type FaultKind = components['schemas']['FaultKind'];

export type FaultList = components['schemas']['FaultList'];

export type FaultRequest = components['schemas']['FaultRequest'];

export type LoggedRequest = components['schemas']['LoggedRequest'];

export type Problem = components['schemas']['Problem'];

export type RawItem = components['schemas']['RawItem'];

export type RequestList = components['schemas']['RequestList'];

export type SandboxDescription = components['schemas']['SandboxDescription'];

export type SayRequest = components['schemas']['SayRequest'];

export type SimulatedVendor = components['schemas']['SimulatedVendor'];

export type TypingRequest = components['schemas']['TypingRequest'];

/** A simulated vendor API. */
export type Vendor = components['schemas']['Vendor'];
