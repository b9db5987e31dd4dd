// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

export type CallRequestedEvent = components['schemas']['CallRequestedEvent'];

/** What this contact center can do; a missing ability hides the button. */
export type Capabilities = components['schemas']['Capabilities'];

export type ChatEndedEvent = components['schemas']['ChatEndedEvent'];

/** One event of the chat. */
export type ChatEvent = components['schemas']['ChatEvent'];

export type ChatState = components['schemas']['ChatState'];

export type ChatStatus = components['schemas']['ChatStatus'];

export type ConnectionChangedEvent = components['schemas']['ConnectionChangedEvent'];

export type Customer = components['schemas']['Customer'];

/** How the vendor delivers. */
export type Delivery = components['schemas']['Delivery'];

export type Health = components['schemas']['Health'];

export type Message = components['schemas']['Message'];

export type MessageReceivedEvent = components['schemas']['MessageReceivedEvent'];

export type MessageStatusChangedEvent = components['schemas']['MessageStatusChangedEvent'];

export type MessagesMissedEvent = components['schemas']['MessagesMissedEvent'];

export type NoticeReceivedEvent = components['schemas']['NoticeReceivedEvent'];

export type Participant = components['schemas']['Participant'];

export type ParticipantEvent = components['schemas']['ParticipantEvent'];

export type ParticipantRole = components['schemas']['ParticipantRole'];

/** What went wrong and the way out (RFC 9457, with our fields). */
export type Problem = components['schemas']['Problem'];

/** One configured contact center, as far as a browser may know it. */
export type Provider = components['schemas']['Provider'];

export type ProviderList = components['schemas']['ProviderList'];

export type QueueChangedEvent = components['schemas']['QueueChangedEvent'];

export type RedirectRequestedEvent = components['schemas']['RedirectRequestedEvent'];

export type SendMessageRequest = components['schemas']['SendMessageRequest'];

export type SentMessage = components['schemas']['SentMessage'];

export type SetTypingRequest = components['schemas']['SetTypingRequest'];

export type StartChatRequest = components['schemas']['StartChatRequest'];

export type StartedChat = components['schemas']['StartedChat'];

export type StateChangedEvent = components['schemas']['StateChangedEvent'];

export type TransferStartedEvent = components['schemas']['TransferStartedEvent'];

export type UnknownVendorEvent = components['schemas']['UnknownVendorEvent'];

export type UrlPushedEvent = components['schemas']['UrlPushedEvent'];

/** Facts about a vendor, as data. */
export type VendorProfile = components['schemas']['VendorProfile'];
