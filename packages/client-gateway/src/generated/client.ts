// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, unwrapEvents, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createGatewayCore, type GatewayClientOptions } from './core.js';
import {
  callbacksGetAvailability,
  type CallbacksGetAvailabilityInput,
  type CallbacksGetAvailabilitySuccess,
} from './operations/callbacks-get-availability.js';
import {
  callbacksSchedule,
  type CallbacksScheduleInput,
  type CallbacksScheduleSuccess,
} from './operations/callbacks-schedule.js';
import { callsAnswer, type CallsAnswerInput, type CallsAnswerSuccess } from './operations/calls-answer.js';
import { chatsEnd, type ChatsEndInput, type ChatsEndSuccess } from './operations/chats-end.js';
import { chatsGet, type ChatsGetInput, type ChatsGetSuccess } from './operations/chats-get.js';
import { chatsStart, type ChatsStartInput, type ChatsStartSuccess } from './operations/chats-start.js';
import {
  eventsStream,
  type EventsStreamInput,
  type EventsStreamSuccess,
} from './operations/events-stream.js';
import { healthLive, type HealthLiveSuccess } from './operations/health-live.js';
import { healthReady, type HealthReadySuccess } from './operations/health-ready.js';
import {
  messagesSend,
  type MessagesSendInput,
  type MessagesSendSuccess,
} from './operations/messages-send.js';
import {
  providersGetAvailability,
  type ProvidersGetAvailabilityInput,
  type ProvidersGetAvailabilitySuccess,
} from './operations/providers-get-availability.js';
import { providersList, type ProvidersListSuccess } from './operations/providers-list.js';
import { typingSet, type TypingSetInput, type TypingSetSuccess } from './operations/typing-set.js';
import {
  voiceListDestinations,
  type VoiceListDestinationsSuccess,
} from './operations/voice-list-destinations.js';
import {
  voicePrepareCall,
  type VoicePrepareCallInput,
  type VoicePrepareCallSuccess,
} from './operations/voice-prepare-call.js';

/** A phone call at a time that suits the customer. */
export interface CallbacksResource {
  /**
   * Tells whether callbacks can be asked for now, and of which queues.
   *
   * `GET /v1/providers/{providerId}/callbacks/availability`
   */
  getAvailability(
    input: CallbacksGetAvailabilityInput,
    options?: CallOptions,
  ): Promise<CallbacksGetAvailabilitySuccess['data']>;

  /**
   * Asks for a phone call in one or two windows of time.
   *
   * Idempotent by `clientCallbackId` for 24 hours: a repeat with the same input does not schedule a
   * second call. Where the contact center's answer was lost, this answer and those to repeats are a 502
   * with `outcome: unknown`; what surely failed may be tried again. A scheduled callback cannot be read,
   * changed or cancelled. Priority and the like come from the configuration and are refused here.
   *
   * `POST /v1/providers/{providerId}/callbacks`
   */
  schedule(input: CallbacksScheduleInput, options?: CallOptions): Promise<CallbacksScheduleSuccess['data']>;
}

/** A phone call during the chat, at the agent's request. */
export interface CallsResource {
  /**
   * Gives the agent who asked for it the phone number to call.
   *
   * `requestId` is that of a `call-requested` event. Idempotent: a repeat with the same number does not
   * ask the contact center again, it answers with the outcome of the first. Where the contact center's
   * answer was lost, that is a 502 with the code `call-unconfirmed` and `outcome: unknown`;
   * `call-answered` then says `unconfirmed` too.
   *
   * `PUT /v1/chats/{chatId}/calls/{requestId}`
   */
  answer(input: CallsAnswerInput, options?: CallOptions): Promise<CallsAnswerSuccess['data']>;
}

/** Start, look at and end a chat. */
export interface ChatsResource {
  /**
   * Ends the chat for the customer. Pending texts of the agent still arrive as events.
   *
   * Ending an ended chat succeeds.
   *
   * `POST /v1/chats/{chatId}/end`
   */
  end(input: ChatsEndInput, options?: CallOptions): Promise<ChatsEndSuccess['data']>;

  /**
   * Tells where a chat stands.
   *
   * `GET /v1/chats/{chatId}`
   */
  get(input: ChatsGetInput, options?: CallOptions): Promise<ChatsGetSuccess['data']>;

  /**
   * Starts a chat.
   *
   * Idempotent by `clientChatId`: repeated with the same input, for the same customer, it answers with
   * the same chat and a further token. Fields that route or identify (priority, queue, business unit,
   * source ...) are not accepted here: they come from the configuration, or from what the company signed
   * in `Parlance-Identity`.
   *
   * `POST /v1/providers/{providerId}/chats`
   */
  start(input: ChatsStartInput, options?: CallOptions): Promise<ChatsStartSuccess['data']>;
}

/** What happens in a chat. */
export interface EventsResource {
  /**
   * Streams the chat's events, recorded ones first, then new ones as they happen.
   *
   * Continues after `afterId`, or after the `Last-Event-ID` header, without gap or repeat. The stream
   * closes after the last event of an ended chat. A comment line is sent from time to time to keep the
   * connection open.
   *
   * `GET /v1/chats/{chatId}/events`
   */
  stream(input: EventsStreamInput, options?: CallOptions): EventsStreamSuccess['data'];
}

/** For load balancers and operators. */
export interface HealthResource {
  /**
   * Answers as long as the process runs.
   *
   * `GET /health/live`
   */
  live(options?: CallOptions): Promise<HealthLiveSuccess['data']>;

  /**
   * Tells whether new chats are taken.
   *
   * `GET /health/ready`
   */
  ready(options?: CallOptions): Promise<HealthReadySuccess['data']>;
}

/** The customer's texts. */
export interface MessagesResource {
  /**
   * Sends a text of the customer.
   *
   * Idempotent by `clientMessageId`: a repeat does not send again, it answers with the status of the
   * first.
   *
   * `POST /v1/chats/{chatId}/messages`
   */
  send(input: MessagesSendInput, options?: CallOptions): Promise<MessagesSendSuccess['data']>;
}

/** The contact centers this gateway is configured for. */
export interface ProvidersResource {
  /**
   * Tells whether somebody is there to chat with now.
   *
   * What the contact center says, up to a few seconds ago.
   *
   * `GET /v1/providers/{providerId}/availability`
   */
  getAvailability(
    input: ProvidersGetAvailabilityInput,
    options?: CallOptions,
  ): Promise<ProvidersGetAvailabilitySuccess['data']>;

  /**
   * Lists the configured providers and what each can do.
   *
   * `GET /v1/providers`
   */
  list(options?: CallOptions): Promise<ProvidersListSuccess['data']>;
}

/** The customer types. */
export interface TypingResource {
  /**
   * Tells the agent that the customer types or has stopped.
   *
   * A courtesy of the moment; trouble on the way to the contact center is not told.
   *
   * `PUT /v1/chats/{chatId}/typing`
   */
  set(input: TypingSetInput, options?: CallOptions): Promise<TypingSetSuccess['data']>;
}

/** Calls from the browser. */
export interface VoiceResource {
  /**
   * Lists where customers can call from the browser.
   *
   * `GET /v1/voice/destinations`
   */
  listDestinations(options?: CallOptions): Promise<VoiceListDestinationsSuccess['data']>;

  /**
   * Gives what one call from the browser needs.
   *
   * SIP over WebSocket. The credential is short-lived, and good for one call from this number to this
   * destination only. Nothing is kept of it here, so asking again does no harm.
   *
   * `POST /v1/voice/calls`
   */
  prepareCall(input: VoicePrepareCallInput, options?: CallOptions): Promise<VoicePrepareCallSuccess['data']>;
}

/**
 * A client of Parlance gateway. Methods give the data of a success and throw all else; the standalone
 * functions give everything as a value.
 */
export interface GatewayClient extends ClientCore {
  /** A phone call at a time that suits the customer. */
  readonly callbacks: CallbacksResource;
  /** A phone call during the chat, at the agent's request. */
  readonly calls: CallsResource;
  /** Start, look at and end a chat. */
  readonly chats: ChatsResource;
  /** What happens in a chat. */
  readonly events: EventsResource;
  /** For load balancers and operators. */
  readonly health: HealthResource;
  /** The customer's texts. */
  readonly messages: MessagesResource;
  /** The contact centers this gateway is configured for. */
  readonly providers: ProvidersResource;
  /** The customer types. */
  readonly typing: TypingResource;
  /** Calls from the browser. */
  readonly voice: VoiceResource;
}

/**
 * Makes a client of Parlance gateway. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createGatewayClient(options: GatewayClientOptions): GatewayClient {
  const core = createGatewayCore(options);
  return {
    ...core,
    callbacks: {
      getAvailability: async (input, callOptions) =>
        unwrap(await callbacksGetAvailability(core, input, callOptions)),
      schedule: async (input, callOptions) => unwrap(await callbacksSchedule(core, input, callOptions)),
    },
    calls: {
      answer: async (input, callOptions) => unwrap(await callsAnswer(core, input, callOptions)),
    },
    chats: {
      end: async (input, callOptions) => unwrap(await chatsEnd(core, input, callOptions)),
      get: async (input, callOptions) => unwrap(await chatsGet(core, input, callOptions)),
      start: async (input, callOptions) => unwrap(await chatsStart(core, input, callOptions)),
    },
    events: {
      stream: (input, callOptions) => unwrapEvents(() => eventsStream(core, input, callOptions)),
    },
    health: {
      live: async (callOptions) => unwrap(await healthLive(core, callOptions)),
      ready: async (callOptions) => unwrap(await healthReady(core, callOptions)),
    },
    messages: {
      send: async (input, callOptions) => unwrap(await messagesSend(core, input, callOptions)),
    },
    providers: {
      getAvailability: async (input, callOptions) =>
        unwrap(await providersGetAvailability(core, input, callOptions)),
      list: async (callOptions) => unwrap(await providersList(core, callOptions)),
    },
    typing: {
      set: async (input, callOptions) => unwrap(await typingSet(core, input, callOptions)),
    },
    voice: {
      listDestinations: async (callOptions) => unwrap(await voiceListDestinations(core, callOptions)),
      prepareCall: async (input, callOptions) => unwrap(await voicePrepareCall(core, input, callOptions)),
    },
  };
}
