// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  callbacksGetAvailability,
  type CallbacksGetAvailabilityInput,
  type CallbacksGetAvailabilitySuccess,
  callbacksSchedule,
  type CallbacksScheduleInput,
  type CallbacksScheduleSuccess,
  callsAnswer,
  type CallsAnswerInput,
  type CallsAnswerSuccess,
  chatsEnd,
  type ChatsEndInput,
  type ChatsEndSuccess,
  chatsGet,
  type ChatsGetInput,
  type ChatsGetSuccess,
  chatsStart,
  type ChatsStartInput,
  type ChatsStartSuccess,
  eventsStream,
  type EventsStreamInput,
  type EventsStreamSuccess,
  healthLive,
  type HealthLiveSuccess,
  healthReady,
  type HealthReadySuccess,
  messagesSend,
  type MessagesSendInput,
  type MessagesSendSuccess,
  providersGetAvailability,
  type ProvidersGetAvailabilityInput,
  type ProvidersGetAvailabilitySuccess,
  providersList,
  type ProvidersListSuccess,
  typingSet,
  type TypingSetInput,
  type TypingSetSuccess,
  voiceListDestinations,
  type VoiceListDestinationsSuccess,
  voicePrepareCall,
  type VoicePrepareCallInput,
  type VoicePrepareCallSuccess,
} from '@parlance/client-gateway';

import type { WorkbenchApi } from './types.js';

/** What each operation of Parlance gateway takes and gives, by operationId. */
export interface GatewayOperations {
  readonly 'callbacks.getAvailability': {
    readonly input: CallbacksGetAvailabilityInput;
    readonly data: CallbacksGetAvailabilitySuccess['data'];
  };
  readonly 'callbacks.schedule': {
    readonly input: CallbacksScheduleInput;
    readonly data: CallbacksScheduleSuccess['data'];
  };
  readonly 'calls.answer': { readonly input: CallsAnswerInput; readonly data: CallsAnswerSuccess['data'] };
  readonly 'chats.end': { readonly input: ChatsEndInput; readonly data: ChatsEndSuccess['data'] };
  readonly 'chats.get': { readonly input: ChatsGetInput; readonly data: ChatsGetSuccess['data'] };
  readonly 'chats.start': { readonly input: ChatsStartInput; readonly data: ChatsStartSuccess['data'] };
  readonly 'events.stream': { readonly input: EventsStreamInput; readonly data: EventsStreamSuccess['data'] };
  readonly 'health.live': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: HealthLiveSuccess['data'];
  };
  readonly 'health.ready': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: HealthReadySuccess['data'];
  };
  readonly 'messages.send': { readonly input: MessagesSendInput; readonly data: MessagesSendSuccess['data'] };
  readonly 'providers.getAvailability': {
    readonly input: ProvidersGetAvailabilityInput;
    readonly data: ProvidersGetAvailabilitySuccess['data'];
  };
  readonly 'providers.list': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: ProvidersListSuccess['data'];
  };
  readonly 'typing.set': { readonly input: TypingSetInput; readonly data: TypingSetSuccess['data'] };
  readonly 'voice.listDestinations': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: VoiceListDestinationsSuccess['data'];
  };
  readonly 'voice.prepareCall': {
    readonly input: VoicePrepareCallInput;
    readonly data: VoicePrepareCallSuccess['data'];
  };
}

/** Parlance gateway for the workbench. */
export const gatewayApi: WorkbenchApi<GatewayOperations> = {
  api: 'gateway',
  title: 'Parlance gateway',
  resources: {
    callbacks: 'A phone call at a time that suits the customer.',
    calls: "A phone call during the chat, at the agent's request.",
    chats: 'Start, look at and end a chat.',
    events: 'What happens in a chat.',
    health: 'For load balancers and operators.',
    messages: "The customer's texts.",
    providers: 'The contact centers this gateway is configured for.',
    typing: 'The customer types.',
    voice: 'Calls from the browser.',
  },
  ids: [
    'callbacks.getAvailability',
    'callbacks.schedule',
    'calls.answer',
    'chats.end',
    'chats.get',
    'chats.start',
    'events.stream',
    'health.live',
    'health.ready',
    'messages.send',
    'providers.getAvailability',
    'providers.list',
    'typing.set',
    'voice.listDestinations',
    'voice.prepareCall',
  ],
  operations: {
    'callbacks.getAvailability': {
      resource: 'callbacks',
      method: 'GET',
      path: '/v1/providers/{providerId}/callbacks/availability',
      summary: 'Tells whether callbacks can be asked for now, and of which queues.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The queues; none where the contact center takes no callbacks now.' },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        {
          status: '404',
          description:
            'No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`).',
          code: 'callbacks-not-found',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              providerId: {
                type: 'string',
                pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
                description: "A key of the gateway's configuration.",
              },
            },
            required: ['providerId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: callbacksGetAvailability,
    },
    'callbacks.schedule': {
      resource: 'callbacks',
      method: 'POST',
      path: '/v1/providers/{providerId}/callbacks',
      summary: 'Asks for a phone call in one or two windows of time.',
      description:
        "Idempotent by `clientCallbackId` for 24 hours: a repeat with the same input does not schedule a second call. Where\nthe contact center's answer was lost, this answer and those to repeats are a 502 with `outcome: unknown`; what surely\nfailed may be tried again. A scheduled callback cannot be read, changed or cancelled. Priority and the like come from\nthe configuration and are refused here.",
      source: '',
      answers: [
        {
          status: '201',
          description:
            'The callback is scheduled, now or by an earlier request with this `clientCallbackId`.',
        },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        {
          status: '404',
          description:
            'No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`).',
          code: 'callbacks-not-found',
        },
        {
          status: '409',
          description: 'The `clientCallbackId` was used before with other input.',
          code: 'client-callback-id-reused',
        },
        {
          status: '413',
          description: "The request body is larger than the gateway's `maxBodyBytes`.",
          code: 'body-too-large',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              providerId: {
                type: 'string',
                pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
                description: "A key of the gateway's configuration.",
              },
            },
            required: ['providerId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ScheduleCallbackRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: callbacksSchedule,
    },
    'calls.answer': {
      resource: 'calls',
      method: 'PUT',
      path: '/v1/chats/{chatId}/calls/{requestId}',
      summary: 'Gives the agent who asked for it the phone number to call.',
      description:
        "`requestId` is that of a `call-requested` event. Idempotent: a repeat with the same number does not ask the contact\ncenter again, it answers with the outcome of the first. Where the contact center's answer was lost, that is a 502\nwith the code `call-unconfirmed` and `outcome: unknown`; `call-answered` then says `unconfirmed` too.",
      source: '',
      answers: [
        { status: '204', description: 'The agent has the number; `call-answered` follows as an event.' },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
        {
          status: '409',
          description:
            '`code` tells which: `chat-ended`, `call-not-requested` (nobody asks for this call, or not any more), or\n`call-already-answered` (with another number).',
          code: 'conflict',
        },
        {
          status: '413',
          description: "The request body is larger than the gateway's `maxBodyBytes`.",
          code: 'body-too-large',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
              requestId: {
                type: 'string',
                minLength: 1,
                maxLength: 200,
                description: 'From a `call-requested` event.',
              },
            },
            required: ['chatId', 'requestId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/AnswerCallRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: callsAnswer,
    },
    'chats.end': {
      resource: 'chats',
      method: 'POST',
      path: '/v1/chats/{chatId}/end',
      summary: 'Ends the chat for the customer. Pending texts of the agent still arrive as events.',
      description: 'Ending an ended chat succeeds.',
      source: '',
      answers: [
        {
          status: '204',
          description: 'The contact center was told; `chat-ended` follows as the last event.',
        },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsEnd,
    },
    'chats.get': {
      resource: 'chats',
      method: 'GET',
      path: '/v1/chats/{chatId}',
      summary: 'Tells where a chat stands.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The chat.' },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsGet,
    },
    'chats.start': {
      resource: 'chats',
      method: 'POST',
      path: '/v1/providers/{providerId}/chats',
      summary: 'Starts a chat.',
      description:
        'Idempotent by `clientChatId`: repeated with the same input, for the same customer, it answers with the same chat and\na further token. Fields that route or identify (priority, queue, business unit, source ...) are not accepted here:\nthey come from the configuration, or from what the company signed in `Parlance-Identity`.',
      source: '',
      answers: [
        {
          status: '201',
          description: 'The chat is started, now or by an earlier request with this `clientChatId`.',
        },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '401',
          description:
            '`code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or\n`identity-refused`, and then `reason` says why.',
          code: 'identity-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No provider of this id is configured.', code: 'provider-not-found' },
        {
          status: '409',
          description: 'The `clientChatId` was used before with other input, or for another customer.',
          code: 'client-chat-id-reused',
        },
        {
          status: '413',
          description: "The request body is larger than the gateway's `maxBodyBytes`.",
          code: 'body-too-large',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              providerId: {
                type: 'string',
                pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
                description: "A key of the gateway's configuration.",
              },
            },
            required: ['providerId'],
            additionalProperties: false,
          },
          headers: {
            type: 'object',
            properties: {
              'Parlance-Identity': {
                type: 'string',
                minLength: 1,
                maxLength: 8192,
                description:
                  "Who the customer is, in the company's word: a JWT that the company's backend signed with an asymmetric key, for the\n`issuer`, `audience` and keys of the gateway's configuration, with `sub` and `exp`. Required where the profile says\n`requiresIdentity`. Secret; checked with each request and kept nowhere.",
              },
            },
            required: [],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/StartChatRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: chatsStart,
    },
    'events.stream': {
      resource: 'events',
      method: 'GET',
      path: '/v1/chats/{chatId}/events',
      summary: "Streams the chat's events, recorded ones first, then new ones as they happen.",
      description:
        'Continues after `afterId`, or after the `Last-Event-ID` header, without gap or repeat. The stream closes after\nthe last event of an ended chat. A comment line is sent from time to time to keep the connection open.',
      source: '',
      answers: [
        {
          status: '200',
          description: "The events. The SSE `id` is the event's id, the SSE `data` one ChatEvent as JSON.",
        },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
          query: {
            type: 'object',
            properties: {
              afterId: {
                type: 'string',
                pattern: '^[0-9]{1,15}$',
                description: 'Only events after this id.',
              },
            },
            required: [],
            additionalProperties: false,
          },
          headers: {
            type: 'object',
            properties: {
              'Last-Event-ID': {
                type: 'string',
                pattern: '^[0-9]{1,15}$',
                description: 'As `afterId`; used by clients that reconnect. `afterId` wins.',
              },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: eventsStream,
    },
    'health.live': {
      resource: 'health',
      method: 'GET',
      path: '/health/live',
      summary: 'Answers as long as the process runs.',
      description: '',
      source: '',
      answers: [{ status: '200', description: 'Alive.' }],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => healthLive(client, options),
    },
    'health.ready': {
      resource: 'health',
      method: 'GET',
      path: '/health/ready',
      summary: 'Tells whether new chats are taken.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'Ready.' },
        { status: '503', description: 'Draining; no new chats.', code: 'draining' },
      ],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => healthReady(client, options),
    },
    'messages.send': {
      resource: 'messages',
      method: 'POST',
      path: '/v1/chats/{chatId}/messages',
      summary: 'Sends a text of the customer.',
      description:
        'Idempotent by `clientMessageId`: a repeat does not send again, it answers with the status of the first.',
      source: '',
      answers: [
        {
          status: '200',
          description: 'The text was given to the contact center, or it is not known whether it was.',
        },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
        {
          status: '409',
          description:
            'The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which.',
          code: 'conflict',
        },
        {
          status: '413',
          description: "The request body is larger than the gateway's `maxBodyBytes`.",
          code: 'body-too-large',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/SendMessageRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: messagesSend,
    },
    'providers.getAvailability': {
      resource: 'providers',
      method: 'GET',
      path: '/v1/providers/{providerId}/availability',
      summary: 'Tells whether somebody is there to chat with now.',
      description: 'What the contact center says, up to a few seconds ago.',
      source: '',
      answers: [
        { status: '200', description: 'What the contact center tells.' },
        {
          status: '401',
          description:
            '`code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or\n`identity-refused`, and then `reason` says why.',
          code: 'identity-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        {
          status: '404',
          description:
            '`code` tells which: `provider-not-found`, or `availability-not-offered` where this contact center tells nothing\nbefore a chat (`capabilities.availability`).',
          code: 'availability-not-offered',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
        {
          status: '502',
          description:
            'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
          code: 'vendor-failed',
        },
        {
          status: '503',
          description: 'The contact center cannot be reached or is full; try again later.',
          code: 'vendor-unavailable',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              providerId: {
                type: 'string',
                pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
                description: "A key of the gateway's configuration.",
              },
            },
            required: ['providerId'],
            additionalProperties: false,
          },
          headers: {
            type: 'object',
            properties: {
              'Parlance-Identity': {
                type: 'string',
                minLength: 1,
                maxLength: 8192,
                description:
                  "Who the customer is, in the company's word: a JWT that the company's backend signed with an asymmetric key, for the\n`issuer`, `audience` and keys of the gateway's configuration, with `sub` and `exp`. Required where the profile says\n`requiresIdentity`. Secret; checked with each request and kept nowhere.",
              },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: providersGetAvailability,
    },
    'providers.list': {
      resource: 'providers',
      method: 'GET',
      path: '/v1/providers',
      summary: 'Lists the configured providers and what each can do.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The providers, in the order of the configuration.' },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
      ],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => providersList(client, options),
    },
    'typing.set': {
      resource: 'typing',
      method: 'PUT',
      path: '/v1/chats/{chatId}/typing',
      summary: 'Tells the agent that the customer types or has stopped.',
      description: 'A courtesy of the moment; trouble on the way to the contact center is not told.',
      source: '',
      answers: [
        { status: '204', description: 'Passed on.' },
        {
          status: '400',
          description:
            'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
          code: 'invalid-request',
        },
        {
          status: '401',
          description: 'No bearer token, or one that is not for this chat.',
          code: 'token-refused',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        { status: '404', description: 'No chat of this id is kept here.', code: 'chat-not-found' },
        {
          status: '409',
          description:
            'The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which.',
          code: 'conflict',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                pattern: '^[A-Za-z0-9_-]{16,64}$',
                description: 'From `chats.start`.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/SetTypingRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: typingSet,
    },
    'voice.listDestinations': {
      resource: 'voice',
      method: 'GET',
      path: '/v1/voice/destinations',
      summary: 'Lists where customers can call from the browser.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The destinations, in the order of the configuration.' },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        {
          status: '404',
          description: "The gateway's configuration has no `voice`.",
          code: 'voice-not-configured',
        },
      ],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => voiceListDestinations(client, options),
    },
    'voice.prepareCall': {
      resource: 'voice',
      method: 'POST',
      path: '/v1/voice/calls',
      summary: 'Gives what one call from the browser needs.',
      description:
        'SIP over WebSocket. The credential is short-lived, and good for one call from this number to this destination only.\nNothing is kept of it here, so asking again does no harm.',
      source: '',
      answers: [
        { status: '201', description: 'Where and as whom to call.' },
        {
          status: '400',
          description:
            '`code` tells which: `invalid-request`, or `phone-number-invalid` for a number that has not 3 to 15 digits (E.164).',
          code: 'invalid-request',
        },
        {
          status: '403',
          description: "The page's origin is not in the gateway's `allowedOrigins`.",
          code: 'origin-refused',
        },
        {
          status: '404',
          description:
            "`code` tells which: `destination-not-found`, or `voice-not-configured` where the gateway's configuration has no `voice`.",
          code: 'destination-not-found',
        },
        {
          status: '413',
          description: "The request body is larger than the gateway's `maxBodyBytes`.",
          code: 'body-too-large',
        },
        {
          status: '429',
          description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
          code: 'too-many-requests',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/PrepareCallRequest' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: voicePrepareCall,
    },
  },
  $defs: {
    AnswerCallRequest: {
      type: 'object',
      description: 'Where the agent may call the customer now.',
      additionalProperties: false,
      required: ['phoneNumber'],
      properties: { phoneNumber: { $ref: '#/$defs/PhoneNumber' } },
    },
    Customer: {
      type: 'object',
      description: 'Who the customer says to be.',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 200 },
        email: { type: 'string', minLength: 3, maxLength: 320 },
      },
    },
    PhoneNumber: {
      type: 'string',
      description:
        'Best in E.164, for instance +351211234567; national numbers and extensions pass. At least two digits.',
      minLength: 2,
      maxLength: 50,
    },
    PrepareCallRequest: {
      type: 'object',
      description: 'Whom a customer calls, and as whom.',
      additionalProperties: false,
      required: ['destinationKey', 'customerNumber'],
      properties: {
        destinationKey: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          description: 'From `voice.listDestinations`.',
        },
        customerNumber: {
          type: 'string',
          description:
            'The number the contact center sees: 3 to 15 digits, with or without a leading +. Spaces, dots, hyphens, slashes and brackets are dropped.',
          minLength: 1,
          maxLength: 50,
        },
      },
    },
    ScheduleCallbackRequest: {
      type: 'object',
      description:
        'What a browser may set when it asks for a callback; what routes or identifies comes from the configuration.',
      additionalProperties: false,
      required: ['clientCallbackId', 'queueId', 'customer', 'phoneNumber', 'windows'],
      properties: {
        clientCallbackId: {
          type: 'string',
          description: 'Idempotency key of the callback, random, made by the browser.',
          pattern: '^[A-Za-z0-9_-]{22,64}$',
        },
        queueId: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          description: 'From `callbacks.getAvailability`.',
        },
        customer: { $ref: '#/$defs/Customer' },
        phoneNumber: { $ref: '#/$defs/PhoneNumber' },
        windows: {
          type: 'array',
          description:
            'When to call, in the order of the attempts; at most `callbackWindows` of the profile.',
          minItems: 1,
          maxItems: 5,
          items: { $ref: '#/$defs/TimeWindow' },
        },
        comment: { type: 'string', minLength: 1, maxLength: 2000, description: 'What the call is about.' },
        customFields: {
          type: 'object',
          description: "Only keys that the provider's configuration lists.",
          maxProperties: 50,
          additionalProperties: { type: 'string', maxLength: 2000 },
        },
      },
    },
    SendMessageRequest: {
      type: 'object',
      description: 'A text of the customer.',
      additionalProperties: false,
      required: ['clientMessageId', 'text'],
      properties: {
        clientMessageId: {
          type: 'string',
          description: 'Idempotency key of the message, made by the browser.',
          pattern: '^[A-Za-z0-9_-]{1,64}$',
        },
        text: { type: 'string', minLength: 1, maxLength: 500000 },
      },
    },
    SetTypingRequest: {
      type: 'object',
      description: 'Whether the customer types.',
      additionalProperties: false,
      required: ['isTyping'],
      properties: { isTyping: { type: 'boolean' } },
    },
    StartChatRequest: {
      type: 'object',
      description:
        'What a browser may set when it starts a chat; what routes or identifies comes from the configuration.',
      additionalProperties: false,
      required: ['clientChatId', 'customer', 'message'],
      properties: {
        clientChatId: {
          type: 'string',
          description:
            'Idempotency key of the chat, random, made by the browser. Keep it as secret as the token.',
          pattern: '^[A-Za-z0-9_-]{22,64}$',
        },
        customer: { $ref: '#/$defs/Customer' },
        message: {
          type: 'string',
          minLength: 1,
          maxLength: 10000,
          description: "The customer's first message.",
        },
        language: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          description: "Name of the customer's language as the contact center knows it.",
        },
        customFields: {
          type: 'object',
          description: "Only keys that the provider's configuration lists.",
          maxProperties: 50,
          additionalProperties: { type: 'string', maxLength: 2000 },
        },
      },
    },
    TimeWindow: {
      type: 'object',
      description: 'From one moment to a later one.',
      additionalProperties: false,
      required: ['startAt', 'endAt'],
      properties: {
        startAt: {
          type: 'string',
          format: 'date-time',
          description: 'ISO 8601 with Z or an offset, for instance 2026-03-02T09:30:00Z.',
        },
        endAt: { type: 'string', format: 'date-time', description: 'Later than `startAt`.' },
      },
    },
  },
};
