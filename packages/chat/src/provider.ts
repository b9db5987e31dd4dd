import type { ChatEvent, Json, VendorEvent } from './events.js';

/** What this vendor can do, as data: a missing ability hides the button. */
export interface Capabilities {
  /** The customer sees that the agent types. */
  readonly agentTyping: boolean;
  /** The agent sees that the customer types. */
  readonly customerTyping: boolean;
  readonly queuePosition: boolean;
  /** The vendor tells before a chat whether somebody is there: {@link ChatProvider.getAvailability}. */
  readonly availability: boolean;
  readonly pushUrl: boolean;
  readonly callMe: boolean;
  readonly callbacks: boolean;
  readonly transfer: boolean;
  readonly redirect: boolean;
  /** Windows of time that one callback may name; absent without callbacks. */
  readonly callbackWindows?: number;
  /** Longest text of one message in characters; absent where the vendor names no limit. */
  readonly maxMessageLength?: number;
}

/** How a vendor delivers: asked at an interval, held until something happens, or pushed as a stream. */
export type Delivery =
  | { readonly kind: 'interval'; readonly advisedMs: number; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: 'held'; readonly holdMs: number }
  | { readonly kind: 'stream' };

/** Facts about a vendor. Data; also served to the browser. */
export interface VendorProfile {
  readonly vendor: string;
  readonly capabilities: Capabilities;
  readonly delivery: Delivery;
  /** The vendor's transcript repeats the customer's own texts, so that a lost answer can be checked. */
  readonly echoesCustomer: boolean;
  /** `once`: a lost answer takes its messages along. */
  readonly reads: 'repeatable' | 'once';
  /**
   * A message sent again under its clientMessageId is not sent twice, nor is a number for a call: what has lost its answer is
   * simply repeated.
   */
  readonly idempotentSends?: true;
  /** Only a customer for whom the company's backend has signed can chat: `startChat` needs {@link StartContext.identity}. */
  readonly requiresIdentity?: true;
  /** How long the vendor shows `setTyping(true)` unless it is renewed; absent where it holds until taken back. */
  readonly typingHoldMs?: number;
}

/** With this another process can go on. JSON-safe. Secret: it may hold vendor tokens. */
export interface ChatHandle {
  readonly vendor: string;
  readonly version: number;
  /** Set at the start, never changed. */
  readonly fixed: Json;
  /** Where reading goes on. */
  readonly cursor: Json;
}

/** How one call to the vendor is made. */
export interface CallOptions {
  /** Gives the call up; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest time the call may take, in milliseconds; the driver's own limit by default. */
  readonly timeoutMs?: number;
}

/** A customer whom the company's backend has named and signed for. Never taken from a browser's own word. */
export interface CustomerIdentity {
  /** The company's stable id of the customer: the claim `sub` of the token. */
  readonly subject: string;
  /** Wins over the name that the browser gave. */
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Wins over the e-mail address that the browser gave. */
  readonly email?: string;
  /** All claims of the token, for driver options that map a claim to one of the vendor's attributes. */
  readonly claims: { readonly [claim: string]: Json };
}

/** What the customer's browser says of itself in the headers of its request; nothing proves it. */
export interface CustomerBrowser {
  /** The whole `User-Agent` header. */
  readonly userAgent?: string;
  /** Name and version, for instance `Firefox 128`. */
  readonly browser?: string;
  /** Name, and version where it is told, for instance `Windows`. */
  readonly operatingSystem?: string;
}

/** What only a server can know of the customer who starts a chat. */
export interface StartContext {
  readonly identity?: CustomerIdentity;
  readonly browser?: CustomerBrowser;
}

/** Whether somebody is there to chat with now. Each number only where the vendor tells it. */
export interface Availability {
  readonly isAvailable: boolean;
  /** Agents who can take a chat. */
  readonly agents?: number;
  /** Customers in the queue. */
  readonly waiting?: number;
  readonly estimatedWaitMs?: number;
}

/** What a browser may set. Everything that routes or identifies comes from the driver's configuration. */
export interface StartChatInput {
  /** Idempotency key of the chat; made by startChat when absent. */
  readonly clientChatId?: string;
  readonly customer: { readonly name: string; readonly email?: string };
  /** The customer's first message. */
  readonly message: string;
  /** The vendor's or site's name of the customer's language, for instance `English`. */
  readonly language?: string;
  /** Extra data for the agent; a gateway passes only the keys that the site lists. */
  readonly customFields?: Readonly<Record<string, string>>;
}

/** What one read of the vendor brought. */
export interface Batch {
  readonly events: readonly (VendorEvent | PassedOnEvent)[];
  /** Use it for the next read, once the events are recorded. */
  readonly next: ChatHandle;
  /** The chat is over and everything was read. `chat-ended` comes in this batch, not before. */
  readonly isLast: boolean;
  /** Messages that the vendor's numbering shows to be lost. */
  readonly missed?: number;
  /** The vendor has more than it gave: a text that is not here may be there all the same. */
  readonly isPartial?: boolean;
  /** More is likely at once: read again without waiting for the interval. */
  readonly expectSoon?: boolean;
  /** A read of a `once` vendor goes on that this batch did not wait for: receive once more, or what it brings is lost. */
  readonly isReadUnderWay?: boolean;
}

/** Session events that a gateway already decided; only the remote driver reports them. */
export type PassedOnEvent = Extract<
  ChatEvent,
  { type: 'message-status-changed' | 'messages-missed' | 'call-answered' }
>;

/** What the vendor said to a sent message. */
export interface SendReceipt {
  readonly vendorMessageId?: string;
  /** `sent` when absent; a gateway may not have found out either. */
  readonly status?: 'sent' | 'unconfirmed';
}

/** One chat at one vendor. Commands may run while a read is under way. */
export interface ProviderChat {
  /**
   * Everything after `from`: now, after a hold, or when the stream brings it.
   * `typing-started` is repeated in each batch while it lasts, but on a stream, which tells the end instead. A stream
   * that has just opened answers at once, if need be with no events. `signal` may end a repeatable read at any time.
   */
  receive(from: ChatHandle, options?: CallOptions): Promise<Batch>;
  sendMessage(
    message: { readonly clientMessageId: string; readonly text: string },
    options?: CallOptions,
  ): Promise<SendReceipt>;
  setTyping(isTyping: boolean, options?: CallOptions): Promise<void>;
  /** Then receive until `isLast`: pending texts are not lost. */
  endChat(options?: CallOptions): Promise<void>;
  /** Gives the agent who asked for it (`call-requested`) the number to call. Absent where the vendor has no such thing. */
  callMe?(call: CallMeInput, options?: CallOptions): Promise<void>;
}

/** The customer's answer to an agent who asks to call. */
export interface CallMeInput {
  /** Of the `call-requested` event. */
  readonly requestId: string;
  /** Best in E.164; national numbers and extensions pass. At least two digits. */
  readonly phoneNumber: string;
}

/** From one moment to a later one: ISO 8601 with Z or an offset. */
export interface TimeWindow {
  readonly startAt: string;
  readonly endAt: string;
}

/** A queue that takes callbacks. */
export interface CallbackQueue {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** Whether callbacks can be asked for now. */
export interface CallbackAvailability {
  /** False where the contact center has switched callbacks off. */
  readonly isOffered: boolean;
  /** May be empty although callbacks are offered: no queue takes any now. */
  readonly queues: readonly CallbackQueue[];
}

/** A phone call at a time that suits the customer. What routes it comes from the driver's configuration. */
export interface CallbackRequest {
  /** Idempotency key; made by `scheduleCallback` when absent. */
  readonly clientCallbackId?: string;
  /** From {@link CallbackAvailability}. */
  readonly queueId: string;
  readonly customer: { readonly name: string; readonly email?: string };
  /** Best in E.164; national numbers and extensions pass. */
  readonly phoneNumber: string;
  /** When to call, in the order of the attempts; at most `capabilities.callbackWindows`. */
  readonly windows: readonly [TimeWindow, ...TimeWindow[]];
  /** What the call is about. */
  readonly comment?: string;
  readonly customFields?: Readonly<Record<string, string>>;
}

/** Callbacks of one vendor; a part of the port. */
export interface CallbackProvider {
  getAvailability(options?: CallOptions): Promise<CallbackAvailability>;
  /**
   * Schedules once. A vendor gives no id, so a callback cannot be read, changed or cancelled, and a lost answer
   * (`outcome: 'unknown'`) must not be repeated blindly: the customer would be called twice.
   */
  schedule(
    request: CallbackRequest & { readonly clientCallbackId: string },
    options?: CallOptions,
  ): Promise<void>;
}

/** The port: one vendor, configured. Implemented by a driver. */
export interface ChatProvider {
  readonly profile: VendorProfile;
  startChat(
    input: StartChatInput & { readonly clientChatId: string },
    options?: CallOptions & StartContext,
  ): Promise<ChatHandle>;
  /** No I/O: works in a new process or another tab. Throws ConfigError for another vendor's handle. */
  attachChat(handle: ChatHandle): ProviderChat;
  /** Asks before a chat. Absent where the vendor cannot tell. */
  getAvailability?(options?: CallOptions & StartContext): Promise<Availability>;
  /** Absent where the vendor has no callbacks. */
  readonly callbacks?: CallbackProvider;
}
