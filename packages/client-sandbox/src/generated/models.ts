// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/** How far to move the clock, in milliseconds. */
export type AdvanceClock = components['schemas']['AdvanceClock'];

/** Somebody who can answer. */
export type Agent = components['schemas']['Agent'];

/** Something happened in a conversation, or a customer asked for a callback. */
export type AgentEvent = components['schemas']['AgentEvent'];

/** The agent's name at the agent door, for instance rosa. */
export type AgentId = components['schemas']['AgentId'];

/** All agents. */
export type AgentList = components['schemas']['AgentList'];

/** What an agent is called. */
export type AgentName = components['schemas']['AgentName'];

/** Who does it. */
export type ByAgent = components['schemas']['ByAgent'];

/** A phone call that a customer asked for. */
export type Callback = components['schemas']['Callback'];

/** A customer asked for a callback. */
export type CallbackEvent = components['schemas']['CallbackEvent'];

/** Callbacks, oldest first. */
export type CallbackList = components['schemas']['CallbackList'];

/** The simulators' time. */
export type Clock = components['schemas']['Clock'];

/**
 * One thing about a simulated contact center that can be changed: a setting or fault of the
 * installation, or how its document is read where it can be read in two ways.
 */
export type Condition = components['schemas']['Condition'];

/** All conditions of one vendor. */
export type ConditionList = components['schemas']['ConditionList'];

/** New values by name of condition. */
export type ConditionValues = components['schemas']['ConditionValues'];

/** One chat, as the agents see it. */
export type Conversation = components['schemas']['Conversation'];

/** Something happened in a conversation. */
export type ConversationEvent = components['schemas']['ConversationEvent'];

/** Conversations, oldest first. */
export type ConversationList = components['schemas']['ConversationList'];

/** Not yet accepted, accepted, over. */
export type ConversationState = components['schemas']['ConversationState'];

/** One conversation with everything said in it. */
export type ConversationWithEntries = components['schemas']['ConversationWithEntries'];

/** One item of the transcript, as the agent sees it. */
export type Entry = components['schemas']['Entry'];

/** A fault that still waits for its request. */
export type Fault = components['schemas']['Fault'];

/**
 * delay: answer after `delayMs` of real time. drop-before: close the connection, nothing processed.
 * drop-after: process, then close without an answer. status: answer with `status`, nothing processed.
 * reset-mid-body: process, then break off inside the answer. expire-token: forget all tokens of the
 * vendor first. duplicate: process the request twice, answer once. half-open: process, then neither
 * answer nor close. hang: neither process nor answer nor close.
 */
export type FaultKind = components['schemas']['FaultKind'];

/** The faults that still wait. */
export type FaultList = components['schemas']['FaultList'];

/** Which requests fail, and how. */
export type FaultRequest = components['schemas']['FaultRequest'];

/** A STUN or TURN server, as `RTCPeerConnection` takes it. */
export type IceServer = components['schemas']['IceServer'];

/** One request to a simulator and its answer. */
export type LoggedRequest = components['schemas']['LoggedRequest'];

/** A SIP account for an agent's desk, and the pilot numbers that lead to it. */
export type PhoneRegistration = components['schemas']['PhoneRegistration'];

/** Where a customer can call. */
export type PilotDestination = components['schemas']['PilotDestination'];

/** What went wrong and the way out (RFC 9457, with our fields). */
export type Problem = components['schemas']['Problem'];

/** Which page is shown; without `agentId` the system shows it. */
export type PushUrlRequest = components['schemas']['PushUrlRequest'];

/** An item as it shall stand in the vendor's transcript. */
export type RawItem = components['schemas']['RawItem'];

/** Where the customer is sent; without `agentId` the system sends them. */
export type RedirectRequest = components['schemas']['RedirectRequest'];

/** What was asked of the simulators, oldest first. */
export type RequestList = components['schemas']['RequestList'];

/** The newest call that an agent asked for; `phoneNumber` once the customer has answered. */
export type RequestedCall = components['schemas']['RequestedCall'];

/** What the sandbox simulates. */
export type SandboxDescription = components['schemas']['SandboxDescription'];

/** What is said; without `agentId` the system says it. */
export type SayRequest = components['schemas']['SayRequest'];

/** One simulated vendor: where it is, what it accepts, what it can do. */
export type SimulatedVendor = components['schemas']['SimulatedVendor'];

/** From one moment to another. */
export type TimeWindow = components['schemas']['TimeWindow'];

/** Whether an agent types. */
export type TypingRequest = components['schemas']['TypingRequest'];

/** A simulated vendor, for instance openscape; `sandbox.describe` lists them. */
export type Vendor = components['schemas']['Vendor'];
