// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/** Where the agent may call the customer now. */
export type AnswerCallRequest = components['schemas']['AnswerCallRequest'];

/** Whether somebody is there to chat with now; each number only where the contact center tells it. */
export type Availability = components['schemas']['Availability'];

/** The customer gave the number for a requested call; the prompt can go. */
export type CallAnsweredEvent = components['schemas']['CallAnsweredEvent'];

/** The agent asks for a phone number to call now. */
export type CallRequestedEvent = components['schemas']['CallRequestedEvent'];

/** Whether callbacks are offered now, and by which queues. */
export type CallbackAvailability = components['schemas']['CallbackAvailability'];

/** A queue that takes callbacks. */
export type CallbackQueue = components['schemas']['CallbackQueue'];

/** What this contact center can do; a missing ability hides the button. */
export type Capabilities = components['schemas']['Capabilities'];

/** The chat is over. Always the last event. */
export type ChatEndedEvent = components['schemas']['ChatEndedEvent'];

/** One event of the chat. */
export type ChatEvent = components['schemas']['ChatEvent'];

/** Being started, waiting for an agent, with an agent, over. */
export type ChatState = components['schemas']['ChatState'];

/** Where a chat stands. */
export type ChatStatus = components['schemas']['ChatStatus'];

/** The way between gateway and contact center changed; the chat itself is not touched by it. */
export type ConnectionChangedEvent = components['schemas']['ConnectionChangedEvent'];

/** Who the customer says to be. */
export type Customer = components['schemas']['Customer'];

/** How the vendor delivers. */
export type Delivery = components['schemas']['Delivery'];

/** A place where customers can call. */
export type Destination = components['schemas']['Destination'];

/** Where customers can call. */
export type DestinationList = components['schemas']['DestinationList'];

/** How the gateway does; `draining` takes no new chats. */
export type Health = components['schemas']['Health'];

/** A STUN or TURN server, as `RTCPeerConnection` takes it. */
export type IceServer = components['schemas']['IceServer'];

/** One text of the transcript. */
export type Message = components['schemas']['Message'];

/** A text of anybody; the customer's own carry their `clientMessageId`. */
export type MessageReceivedEvent = components['schemas']['MessageReceivedEvent'];

/** What became of a text of the customer. */
export type MessageStatusChangedEvent = components['schemas']['MessageStatusChangedEvent'];

/** The vendor's numbering shows that texts were lost on the way. */
export type MessagesMissedEvent = components['schemas']['MessagesMissedEvent'];

/** A text from the contact center that is no part of the talk. */
export type NoticeReceivedEvent = components['schemas']['NoticeReceivedEvent'];

/** Somebody who takes part in a chat. */
export type Participant = components['schemas']['Participant'];

/** Somebody types or stops, joins or leaves. */
export type ParticipantEvent = components['schemas']['ParticipantEvent'];

/** What somebody is in a chat. */
export type ParticipantRole = components['schemas']['ParticipantRole'];

/**
 * Best in E.164, for instance +351211234567; national numbers and extensions pass. At least two
 * digits.
 */
export type PhoneNumber = components['schemas']['PhoneNumber'];

/** Whom a customer calls, and as whom. */
export type PrepareCallRequest = components['schemas']['PrepareCallRequest'];

/** A SIP account for one call. Secret; for this customer only. */
export type PreparedCall = components['schemas']['PreparedCall'];

/** What went wrong and the way out (RFC 9457, with our fields). */
export type Problem = components['schemas']['Problem'];

/** One configured contact center, as far as a browser may know it. */
export type Provider = components['schemas']['Provider'];

/** The contact centers that this gateway serves. */
export type ProviderList = components['schemas']['ProviderList'];

/** How far the customer has come in the queue; each field only where the vendor tells it. */
export type QueueChangedEvent = components['schemas']['QueueChangedEvent'];

/** The contact center sends the customer elsewhere. Show it as a link; never follow it by itself. */
export type RedirectRequestedEvent = components['schemas']['RedirectRequestedEvent'];

/**
 * What a browser may set when it asks for a callback; what routes or identifies comes from the
 * configuration.
 */
export type ScheduleCallbackRequest = components['schemas']['ScheduleCallbackRequest'];

/** A text of the customer. */
export type SendMessageRequest = components['schemas']['SendMessageRequest'];

/** What became of the text; `unconfirmed` when it cannot be known whether the contact center has it. */
export type SentMessage = components['schemas']['SentMessage'];

/** Whether the customer types. */
export type SetTypingRequest = components['schemas']['SetTypingRequest'];

/**
 * What a browser may set when it starts a chat; what routes or identifies comes from the
 * configuration.
 */
export type StartChatRequest = components['schemas']['StartChatRequest'];

/** The new chat, and the token that opens it. */
export type StartedChat = components['schemas']['StartedChat'];

/** The chat moved on. */
export type StateChangedEvent = components['schemas']['StateChangedEvent'];

/** From one moment to a later one. */
export type TimeWindow = components['schemas']['TimeWindow'];

/** The chat goes to another agent or back to a queue; the customer stays. */
export type TransferStartedEvent = components['schemas']['TransferStartedEvent'];

/** Something the vendor sent that this version does not know. */
export type UnknownVendorEvent = components['schemas']['UnknownVendorEvent'];

/** Somebody shows the customer a page. Show it as a link; never follow it by itself. */
export type UrlPushedEvent = components['schemas']['UrlPushedEvent'];

/** Facts about a vendor, as data. */
export type VendorProfile = components['schemas']['VendorProfile'];
