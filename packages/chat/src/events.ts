/** Who speaks. A vendor's "user", "visitor" or "consumer" is a customer here. */
export type ParticipantRole = 'customer' | 'agent' | 'bot' | 'system';

/** Somebody who takes part in a chat. `id` is the vendor's, and unique within the chat only. */
export interface Participant {
  readonly id: string;
  readonly role: ParticipantRole;
  readonly name: string;
}

/** One text of the transcript. */
export interface Message {
  /** Stable within the chat: the same vendor item has the same id after a restart. */
  readonly id: string;
  /** Set on the customer's own texts that were sent through a ChatSession. */
  readonly clientMessageId?: string;
  readonly from: Participant;
  /** Plain text, always present; made from `html` where the vendor sends markup. */
  readonly text: string;
  /** The vendor's markup, unsanitised. Sanitise before showing it. */
  readonly html?: string;
  /** When it reached us, or the vendor's own time where it gives one. ISO 8601 with Z. */
  readonly at: string;
}

/** `unconfirmed`: the answer was lost, and the vendor may or may not have the message. */
export type MessageStatus = 'sending' | 'sent' | 'unconfirmed' | 'failed';

/** Where the chat stands: being started, waiting for an agent, with an agent, over. */
export type ChatState = 'starting' | 'waiting' | 'active' | 'ended';

/** The way to the vendor (or to the gateway), not the chat: see {@link ChatState}. */
export type ConnectionState = 'connecting' | 'connected' | 'reconnecting' | 'failed';

/** Who ended the chat. */
export type EndedBy = 'customer' | 'agent' | 'system' | 'unknown';

/** A text of anybody, in the vendor's order; the customer's own come back too where the vendor repeats them. */
export interface MessageReceived {
  readonly type: 'message-received';
  readonly message: Message;
}
/** Somebody types. */
export interface TypingStarted {
  readonly type: 'typing-started';
  readonly participant: Participant;
}
/** Somebody types no more. */
export interface TypingStopped {
  readonly type: 'typing-stopped';
  readonly participant: Participant;
}
/** Somebody takes part from now on; inferred from their first sign where the vendor does not tell. */
export interface ParticipantJoined {
  readonly type: 'participant-joined';
  readonly participant: Participant;
}
/** Somebody takes part no more. */
export interface ParticipantLeft {
  readonly type: 'participant-left';
  readonly participant: Participant;
}
/** How far the customer has come in the queue; each field only where the vendor tells it. */
export interface QueueChanged {
  readonly type: 'queue-changed';
  /** 1 is next. */
  readonly position?: number;
  readonly estimatedWaitMs?: number;
}
/** The chat goes to another agent or back to a queue; the customer stays. */
export interface TransferStarted {
  readonly type: 'transfer-started';
}
/** Somebody shows the customer a page. Show it as a link; never follow it by itself. */
export interface UrlPushed {
  readonly type: 'url-pushed';
  readonly url: string;
  readonly from: Participant;
}
/**
 * The agent asks for a phone number to call now; answer with `callMe`. Only the newest request can be answered, also
 * where it is another agent's.
 */
export interface CallRequested {
  readonly type: 'call-requested';
  /** Another one each time, also where the same agent asks again. */
  readonly requestId: string;
  /** Who asks, where the vendor tells it. */
  readonly from?: Participant;
}
/** The customer gave the number for a requested call; `unconfirmed` where it is not known whether the agent has it. */
export interface CallAnswered {
  readonly type: 'call-answered';
  readonly requestId: string;
  readonly status: 'sent' | 'unconfirmed';
}
/** The contact center sends the customer elsewhere. Show it as a link; never follow it by itself. */
export interface RedirectRequested {
  readonly type: 'redirect-requested';
  readonly url: string;
}
/** A text from the contact center that is no part of the talk. */
export interface NoticeReceived {
  readonly type: 'notice-received';
  readonly text: string;
}
/** The chat is over. Always the last event. */
export interface ChatEnded {
  readonly type: 'chat-ended';
  readonly by: EndedBy;
  readonly reason?: string;
}
/** Something the vendor sent that this version does not know. Nothing is dropped in silence. */
export interface UnknownVendorEvent {
  readonly type: 'vendor-event';
  /** The vendor's own word for it. */
  readonly name: string;
  readonly data: Json;
}
/** The vendor's numbering shows that texts were lost on the way to us. */
export interface MessagesMissed {
  readonly type: 'messages-missed';
  readonly count: number;
}
/** What became of a text of the customer that this session sends. */
export interface MessageStatusChanged {
  readonly type: 'message-status-changed';
  readonly clientMessageId: string;
  readonly status: MessageStatus;
  /** When it changed. ISO 8601 with Z. */
  readonly at: string;
  /** The text, with the first status of a message, so that a transcript can show it at once. */
  readonly text?: string;
  /** The error's `code`, on `failed` and `unconfirmed`. */
  readonly errorCode?: string;
}
/** The chat moved on: see {@link ChatState}. */
export interface StateChanged {
  readonly type: 'state-changed';
  readonly state: ChatState;
}
/** The way to the vendor changed: see {@link ConnectionState}. The chat itself is not touched by it. */
export interface ConnectionChanged {
  readonly type: 'connection-changed';
  readonly connection: ConnectionState;
  /** The error's `code`, on `reconnecting` and `failed`. */
  readonly errorCode?: string;
}

/** What a driver reports. The session adds states, statuses and order. */
export type VendorEvent =
  | MessageReceived
  | TypingStarted
  | TypingStopped
  | ParticipantJoined
  | ParticipantLeft
  | QueueChanged
  | TransferStarted
  | UrlPushed
  | CallRequested
  | RedirectRequested
  | NoticeReceived
  | ChatEnded
  | UnknownVendorEvent;

/** Everything a ChatSession tells. Closed: a switch over `type` can be complete. */
export type ChatEvent =
  | VendorEvent
  | MessagesMissed
  | MessageStatusChanged
  | CallAnswered
  | StateChanged
  | ConnectionChanged;

/** A ChatEvent as the log keeps it. Continue after any of them. */
export interface LoggedEvent {
  /** A whole number as text; it grows within the chat. */
  readonly id: string;
  readonly event: ChatEvent;
}

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
