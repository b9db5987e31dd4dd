// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of Parlance gateway, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'callbacks.getAvailability',
    method: 'GET',
    path: '/v1/providers/{providerId}/callbacks/availability',
    parameters: [
      {
        name: 'providerId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
      },
    ],
    responses: {
      '200': {
        description: 'The queues; none where the contact center takes no callbacks now.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/CallbackAvailability',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description:
          'No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`).',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'callbacks-not-found',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'callbacks.schedule',
    method: 'POST',
    path: '/v1/providers/{providerId}/callbacks',
    parameters: [
      {
        name: 'providerId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/ScheduleCallbackRequest',
    },
    responses: {
      '201': {
        description: 'The callback is scheduled, now or by an earlier request with this `clientCallbackId`.',
      },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description:
          'No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`).',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'callbacks-not-found',
      },
      '409': {
        description: 'The `clientCallbackId` was used before with other input.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'client-callback-id-reused',
      },
      '413': {
        description: "The request body is larger than the gateway's `maxBodyBytes`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'body-too-large',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'calls.answer',
    method: 'PUT',
    path: '/v1/chats/{chatId}/calls/{requestId}',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
      {
        name: 'requestId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/AnswerCallRequest',
    },
    responses: {
      '204': { description: 'The agent has the number; `call-answered` follows as an event.' },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
      '409': {
        description:
          '`code` tells which: `chat-ended`, `call-not-requested` (nobody asks for this call, or not any more), or\n`call-already-answered` (with another number).',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'conflict',
      },
      '413': {
        description: "The request body is larger than the gateway's `maxBodyBytes`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'body-too-large',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'chats.end',
    method: 'POST',
    path: '/v1/chats/{chatId}/end',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
    ],
    responses: {
      '204': { description: 'The contact center was told; `chat-ended` follows as the last event.' },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'chats.get',
    method: 'GET',
    path: '/v1/chats/{chatId}',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
    ],
    responses: {
      '200': {
        description: 'The chat.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/ChatStatus',
      },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
    },
  },
  {
    operationId: 'chats.start',
    method: 'POST',
    path: '/v1/providers/{providerId}/chats',
    parameters: [
      {
        name: 'providerId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
      },
      {
        name: 'Parlance-Identity',
        in: 'header',
        required: false,
        schema: { type: 'string', minLength: 1, maxLength: 8192 },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/StartChatRequest',
    },
    responses: {
      '201': {
        description: 'The chat is started, now or by an earlier request with this `clientChatId`.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/StartedChat',
      },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '401': {
        description:
          '`code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or\n`identity-refused`, and then `reason` says why.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'identity-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No provider of this id is configured.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'provider-not-found',
      },
      '409': {
        description: 'The `clientChatId` was used before with other input, or for another customer.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'client-chat-id-reused',
      },
      '413': {
        description: "The request body is larger than the gateway's `maxBodyBytes`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'body-too-large',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'events.stream',
    method: 'GET',
    path: '/v1/chats/{chatId}/events',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
      { name: 'afterId', in: 'query', required: false, schema: { type: 'string', pattern: '^[0-9]{1,15}$' } },
      {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        schema: { type: 'string', pattern: '^[0-9]{1,15}$' },
      },
    ],
    responses: {
      '200': {
        description: "The events. The SSE `id` is the event's id, the SSE `data` one ChatEvent as JSON.",
        mediaType: 'text/event-stream',
        schemaRef: 'parlance:gateway#/$defs/ChatEvent',
      },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
    },
  },
  {
    operationId: 'health.live',
    method: 'GET',
    path: '/health/live',
    parameters: [],
    responses: {
      '200': {
        description: 'Alive.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/Health',
      },
    },
  },
  {
    operationId: 'health.ready',
    method: 'GET',
    path: '/health/ready',
    parameters: [],
    responses: {
      '200': {
        description: 'Ready.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/Health',
      },
      '503': {
        description: 'Draining; no new chats.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/Health',
        errorCode: 'draining',
      },
    },
  },
  {
    operationId: 'messages.send',
    method: 'POST',
    path: '/v1/chats/{chatId}/messages',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/SendMessageRequest',
    },
    responses: {
      '200': {
        description: 'The text was given to the contact center, or it is not known whether it was.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/SentMessage',
      },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
      '409': {
        description:
          'The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'conflict',
      },
      '413': {
        description: "The request body is larger than the gateway's `maxBodyBytes`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'body-too-large',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'providers.getAvailability',
    method: 'GET',
    path: '/v1/providers/{providerId}/availability',
    parameters: [
      {
        name: 'providerId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
      },
      {
        name: 'Parlance-Identity',
        in: 'header',
        required: false,
        schema: { type: 'string', minLength: 1, maxLength: 8192 },
      },
    ],
    responses: {
      '200': {
        description: 'What the contact center tells.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/Availability',
      },
      '401': {
        description:
          '`code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or\n`identity-refused`, and then `reason` says why.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'identity-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description:
          '`code` tells which: `provider-not-found`, or `availability-not-offered` where this contact center tells nothing\nbefore a chat (`capabilities.availability`).',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'availability-not-offered',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
      '502': {
        description:
          'The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost\nand a repeat could do harm, `outcome` is `unknown`.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-failed',
      },
      '503': {
        description: 'The contact center cannot be reached or is full; try again later.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'vendor-unavailable',
      },
    },
  },
  {
    operationId: 'providers.list',
    method: 'GET',
    path: '/v1/providers',
    parameters: [],
    responses: {
      '200': {
        description: 'The providers, in the order of the configuration.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/ProviderList',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
    },
  },
  {
    operationId: 'typing.set',
    method: 'PUT',
    path: '/v1/chats/{chatId}/typing',
    parameters: [
      {
        name: 'chatId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/SetTypingRequest',
    },
    responses: {
      '204': { description: 'Passed on.' },
      '400': {
        description:
          'A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '401': {
        description: 'No bearer token, or one that is not for this chat.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'token-refused',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: 'No chat of this id is kept here.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'chat-not-found',
      },
      '409': {
        description:
          'The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'conflict',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
    },
  },
  {
    operationId: 'voice.listDestinations',
    method: 'GET',
    path: '/v1/voice/destinations',
    parameters: [],
    responses: {
      '200': {
        description: 'The destinations, in the order of the configuration.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/DestinationList',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description: "The gateway's configuration has no `voice`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'voice-not-configured',
      },
    },
  },
  {
    operationId: 'voice.prepareCall',
    method: 'POST',
    path: '/v1/voice/calls',
    parameters: [],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:gateway#/$defs/PrepareCallRequest',
    },
    responses: {
      '201': {
        description: 'Where and as whom to call.',
        mediaType: 'application/json',
        schemaRef: 'parlance:gateway#/$defs/PreparedCall',
      },
      '400': {
        description:
          '`code` tells which: `invalid-request`, or `phone-number-invalid` for a number that has not 3 to 15 digits (E.164).',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '403': {
        description: "The page's origin is not in the gateway's `allowedOrigins`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'origin-refused',
      },
      '404': {
        description:
          "`code` tells which: `destination-not-found`, or `voice-not-configured` where the gateway's configuration has no `voice`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'destination-not-found',
      },
      '413': {
        description: "The request body is larger than the gateway's `maxBodyBytes`.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'body-too-large',
      },
      '429': {
        description: 'More requests than the gateway allows this address or this chat; see Retry-After.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:gateway#/$defs/Problem',
        errorCode: 'too-many-requests',
      },
    },
  },
];

/** Every schema of Parlance gateway. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  AnswerCallRequest: {
    type: 'object',
    description: 'Where the agent may call the customer now.',
    additionalProperties: false,
    required: ['phoneNumber'],
    properties: { phoneNumber: { $ref: 'parlance:gateway#/$defs/PhoneNumber' } },
  },
  Availability: {
    type: 'object',
    description:
      'Whether somebody is there to chat with now; each number only where the contact center tells it.',
    required: ['isAvailable'],
    properties: {
      isAvailable: { type: 'boolean' },
      agents: { type: 'integer', minimum: 0, description: 'Agents who can take a chat.' },
      waiting: { type: 'integer', minimum: 0, description: 'Customers in the queue.' },
      estimatedWaitMs: { type: 'integer', minimum: 0 },
    },
  },
  CallAnsweredEvent: {
    type: 'object',
    description: 'The customer gave the number for a requested call; the prompt can go.',
    required: ['type', 'requestId', 'status'],
    properties: {
      type: { const: 'call-answered' },
      requestId: { type: 'string' },
      status: {
        type: 'string',
        enum: ['sent', 'unconfirmed'],
        description: '`unconfirmed`: it is not known whether the agent has the number.',
      },
    },
  },
  CallRequestedEvent: {
    type: 'object',
    description: 'The agent asks for a phone number to call now.',
    required: ['type', 'requestId'],
    properties: {
      type: { const: 'call-requested' },
      requestId: {
        type: 'string',
        description: 'Another one each time, also where the same agent asks again.',
      },
      from: { $ref: 'parlance:gateway#/$defs/Participant' },
    },
  },
  CallbackAvailability: {
    type: 'object',
    description: 'Whether callbacks are offered now, and by which queues.',
    required: ['isOffered', 'queues'],
    properties: {
      isOffered: {
        type: 'boolean',
        description: 'False where the contact center has switched callbacks off.',
      },
      queues: { type: 'array', items: { $ref: 'parlance:gateway#/$defs/CallbackQueue' } },
    },
  },
  CallbackQueue: {
    type: 'object',
    description: 'A queue that takes callbacks.',
    required: ['id', 'name'],
    properties: { id: { type: 'string' }, name: { type: 'string' }, description: { type: 'string' } },
  },
  Capabilities: {
    type: 'object',
    description: 'What this contact center can do; a missing ability hides the button.',
    required: [
      'agentTyping',
      'customerTyping',
      'queuePosition',
      'availability',
      'pushUrl',
      'callMe',
      'callbacks',
      'transfer',
      'redirect',
    ],
    properties: {
      agentTyping: { type: 'boolean' },
      customerTyping: { type: 'boolean' },
      queuePosition: { type: 'boolean' },
      availability: { type: 'boolean', description: 'Whether `providers.getAvailability` tells anything.' },
      pushUrl: { type: 'boolean' },
      callMe: { type: 'boolean' },
      callbacks: { type: 'boolean' },
      transfer: { type: 'boolean' },
      redirect: { type: 'boolean' },
      maxMessageLength: { type: 'integer', minimum: 1 },
      callbackWindows: {
        type: 'integer',
        minimum: 1,
        description: 'Windows of time that one callback may name; absent without callbacks.',
      },
    },
  },
  ChatEndedEvent: {
    type: 'object',
    description: 'The chat is over. Always the last event.',
    required: ['type', 'by'],
    properties: {
      type: { const: 'chat-ended' },
      by: { type: 'string', enum: ['customer', 'agent', 'system', 'unknown'] },
      reason: { type: 'string' },
    },
  },
  ChatEvent: {
    description: 'One event of the chat.',
    oneOf: [
      { $ref: 'parlance:gateway#/$defs/MessageReceivedEvent' },
      { $ref: 'parlance:gateway#/$defs/ParticipantEvent' },
      { $ref: 'parlance:gateway#/$defs/QueueChangedEvent' },
      { $ref: 'parlance:gateway#/$defs/TransferStartedEvent' },
      { $ref: 'parlance:gateway#/$defs/UrlPushedEvent' },
      { $ref: 'parlance:gateway#/$defs/CallRequestedEvent' },
      { $ref: 'parlance:gateway#/$defs/CallAnsweredEvent' },
      { $ref: 'parlance:gateway#/$defs/RedirectRequestedEvent' },
      { $ref: 'parlance:gateway#/$defs/NoticeReceivedEvent' },
      { $ref: 'parlance:gateway#/$defs/ChatEndedEvent' },
      { $ref: 'parlance:gateway#/$defs/UnknownVendorEvent' },
      { $ref: 'parlance:gateway#/$defs/MessagesMissedEvent' },
      { $ref: 'parlance:gateway#/$defs/MessageStatusChangedEvent' },
      { $ref: 'parlance:gateway#/$defs/StateChangedEvent' },
      { $ref: 'parlance:gateway#/$defs/ConnectionChangedEvent' },
    ],
  },
  ChatState: {
    type: 'string',
    description: 'Being started, waiting for an agent, with an agent, over.',
    enum: ['starting', 'waiting', 'active', 'ended'],
  },
  ChatStatus: {
    type: 'object',
    description: 'Where a chat stands.',
    required: ['chatId', 'providerId', 'profile', 'state'],
    properties: {
      chatId: { type: 'string' },
      providerId: { type: 'string' },
      profile: { $ref: 'parlance:gateway#/$defs/VendorProfile' },
      state: { $ref: 'parlance:gateway#/$defs/ChatState' },
      lastEventId: { type: 'string' },
    },
  },
  ConnectionChangedEvent: {
    type: 'object',
    description: 'The way between gateway and contact center changed; the chat itself is not touched by it.',
    required: ['type', 'connection'],
    properties: {
      type: { const: 'connection-changed' },
      connection: { type: 'string', enum: ['connecting', 'connected', 'reconnecting', 'failed'] },
      errorCode: { type: 'string' },
    },
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
  Delivery: {
    description: 'How the vendor delivers.',
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'advisedMs', 'minMs', 'maxMs'],
        properties: {
          kind: { const: 'interval' },
          advisedMs: { type: 'integer' },
          minMs: { type: 'integer' },
          maxMs: { type: 'integer' },
        },
      },
      {
        type: 'object',
        required: ['kind', 'holdMs'],
        properties: { kind: { const: 'held' }, holdMs: { type: 'integer' } },
      },
      { type: 'object', required: ['kind'], properties: { kind: { const: 'stream' } } },
    ],
  },
  Destination: {
    type: 'object',
    description: 'A place where customers can call.',
    required: ['key', 'label'],
    properties: {
      key: { type: 'string', description: 'What the contact center calls it.' },
      label: { type: 'string', description: 'What customers read.' },
    },
  },
  DestinationList: {
    type: 'object',
    description: 'Where customers can call.',
    required: ['destinations'],
    properties: { destinations: { type: 'array', items: { $ref: 'parlance:gateway#/$defs/Destination' } } },
  },
  Health: {
    type: 'object',
    description: 'How the gateway does; `draining` takes no new chats.',
    required: ['status'],
    properties: { status: { type: 'string', enum: ['ok', 'draining'] } },
  },
  IceServer: {
    type: 'object',
    description: 'A STUN or TURN server, as `RTCPeerConnection` takes it.',
    required: ['urls'],
    properties: {
      urls: { type: 'array', items: { type: 'string' } },
      username: { type: 'string' },
      credential: { type: 'string' },
    },
  },
  Message: {
    type: 'object',
    description: 'One text of the transcript.',
    required: ['id', 'from', 'text', 'at'],
    properties: {
      id: { type: 'string' },
      clientMessageId: { type: 'string' },
      from: { $ref: 'parlance:gateway#/$defs/Participant' },
      text: { type: 'string' },
      html: { type: 'string', description: "The vendor's markup, unsanitised." },
      at: { type: 'string', format: 'date-time' },
    },
  },
  MessageReceivedEvent: {
    type: 'object',
    description: "A text of anybody; the customer's own carry their `clientMessageId`.",
    required: ['type', 'message'],
    properties: { type: { const: 'message-received' }, message: { $ref: 'parlance:gateway#/$defs/Message' } },
  },
  MessageStatusChangedEvent: {
    type: 'object',
    description: 'What became of a text of the customer.',
    required: ['type', 'clientMessageId', 'status', 'at'],
    properties: {
      type: { const: 'message-status-changed' },
      clientMessageId: { type: 'string' },
      status: { type: 'string', enum: ['sending', 'sent', 'unconfirmed', 'failed'] },
      at: { type: 'string', format: 'date-time' },
      text: { type: 'string', description: 'With the first status of a message.' },
      errorCode: { type: 'string' },
    },
  },
  MessagesMissedEvent: {
    type: 'object',
    description: "The vendor's numbering shows that texts were lost on the way.",
    required: ['type', 'count'],
    properties: { type: { const: 'messages-missed' }, count: { type: 'integer', minimum: 1 } },
  },
  NoticeReceivedEvent: {
    type: 'object',
    description: 'A text from the contact center that is no part of the talk.',
    required: ['type', 'text'],
    properties: { type: { const: 'notice-received' }, text: { type: 'string' } },
  },
  Participant: {
    type: 'object',
    description: 'Somebody who takes part in a chat.',
    required: ['id', 'role', 'name'],
    properties: {
      id: { type: 'string' },
      role: { $ref: 'parlance:gateway#/$defs/ParticipantRole' },
      name: { type: 'string' },
    },
  },
  ParticipantEvent: {
    type: 'object',
    description: 'Somebody types or stops, joins or leaves.',
    required: ['type', 'participant'],
    properties: {
      type: {
        type: 'string',
        enum: ['typing-started', 'typing-stopped', 'participant-joined', 'participant-left'],
      },
      participant: { $ref: 'parlance:gateway#/$defs/Participant' },
    },
  },
  ParticipantRole: {
    type: 'string',
    description: 'What somebody is in a chat.',
    enum: ['customer', 'agent', 'bot', 'system'],
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
  PreparedCall: {
    type: 'object',
    description: 'A SIP account for one call. Secret; for this customer only.',
    required: [
      'webSocketUrl',
      'uri',
      'targetUri',
      'username',
      'password',
      'realm',
      'expiresAt',
      'iceServers',
    ],
    properties: {
      webSocketUrl: { type: 'string', description: 'Where SIP is spoken.' },
      uri: {
        type: 'string',
        description: "The caller: the customer's number at the contact center's domain.",
      },
      targetUri: { type: 'string', description: "Whom to call: the destination's pilot number." },
      username: { type: 'string' },
      password: { type: 'string' },
      realm: { type: 'string' },
      expiresAt: {
        type: 'string',
        format: 'date-time',
        description: 'The call must have begun by then. It may go on for longer.',
      },
      iceServers: { type: 'array', items: { $ref: 'parlance:gateway#/$defs/IceServer' } },
    },
  },
  Problem: {
    type: 'object',
    description: 'What went wrong and the way out (RFC 9457, with our fields).',
    required: ['title', 'status', 'code', 'isRetryable'],
    properties: {
      title: { type: 'string', description: 'What went wrong, in a sentence.' },
      status: { type: 'integer' },
      code: { type: 'string', description: 'Stable word for programs.' },
      detail: { type: 'string', description: 'Names the field or setting and the way out.' },
      isRetryable: { type: 'boolean' },
      retryAfterMs: { type: 'integer', minimum: 0 },
      outcome: { type: 'string', enum: ['not-sent', 'unknown'] },
      reason: {
        type: 'string',
        description: 'Of `identity-refused`, why.',
        examples: [
          'not-configured',
          'malformed',
          'algorithm',
          'key-unknown',
          'signature',
          'issuer',
          'audience',
          'expired',
          'not-yet-valid',
          'too-old',
          'claim',
        ],
      },
    },
  },
  Provider: {
    type: 'object',
    description: 'One configured contact center, as far as a browser may know it.',
    required: ['providerId', 'label', 'profile'],
    properties: {
      providerId: { type: 'string' },
      label: { type: 'string', description: 'Name to show.' },
      profile: { $ref: 'parlance:gateway#/$defs/VendorProfile' },
    },
  },
  ProviderList: {
    type: 'object',
    description: 'The contact centers that this gateway serves.',
    required: ['providers'],
    properties: { providers: { type: 'array', items: { $ref: 'parlance:gateway#/$defs/Provider' } } },
  },
  QueueChangedEvent: {
    type: 'object',
    description: 'How far the customer has come in the queue; each field only where the vendor tells it.',
    required: ['type'],
    properties: {
      type: { const: 'queue-changed' },
      position: { type: 'integer', minimum: 1 },
      estimatedWaitMs: { type: 'integer', minimum: 0 },
    },
  },
  RedirectRequestedEvent: {
    type: 'object',
    description:
      'The contact center sends the customer elsewhere. Show it as a link; never follow it by itself.',
    required: ['type', 'url'],
    properties: { type: { const: 'redirect-requested' }, url: { type: 'string' } },
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
      customer: { $ref: 'parlance:gateway#/$defs/Customer' },
      phoneNumber: { $ref: 'parlance:gateway#/$defs/PhoneNumber' },
      windows: {
        type: 'array',
        description: 'When to call, in the order of the attempts; at most `callbackWindows` of the profile.',
        minItems: 1,
        maxItems: 5,
        items: { $ref: 'parlance:gateway#/$defs/TimeWindow' },
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
  SentMessage: {
    type: 'object',
    description:
      'What became of the text; `unconfirmed` when it cannot be known whether the contact center has it.',
    required: ['clientMessageId', 'status'],
    properties: {
      clientMessageId: { type: 'string' },
      status: { type: 'string', enum: ['sent', 'unconfirmed'] },
      vendorMessageId: { type: 'string' },
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
      customer: { $ref: 'parlance:gateway#/$defs/Customer' },
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
  StartedChat: {
    type: 'object',
    description: 'The new chat, and the token that opens it.',
    required: ['chatId', 'token', 'providerId', 'profile'],
    properties: {
      chatId: { type: 'string' },
      token: {
        type: 'string',
        description: 'Bearer token for this chat only. Secret; the gateway keeps only its hash.',
      },
      providerId: { type: 'string' },
      profile: { $ref: 'parlance:gateway#/$defs/VendorProfile' },
    },
  },
  StateChangedEvent: {
    type: 'object',
    description: 'The chat moved on.',
    required: ['type', 'state'],
    properties: { type: { const: 'state-changed' }, state: { $ref: 'parlance:gateway#/$defs/ChatState' } },
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
  TransferStartedEvent: {
    type: 'object',
    description: 'The chat goes to another agent or back to a queue; the customer stays.',
    required: ['type'],
    properties: { type: { const: 'transfer-started' } },
  },
  UnknownVendorEvent: {
    type: 'object',
    description: 'Something the vendor sent that this version does not know.',
    required: ['type', 'name', 'data'],
    properties: {
      type: { const: 'vendor-event' },
      name: { type: 'string' },
      data: { description: 'As the vendor sent it.' },
    },
  },
  UrlPushedEvent: {
    type: 'object',
    description: 'Somebody shows the customer a page. Show it as a link; never follow it by itself.',
    required: ['type', 'url', 'from'],
    properties: {
      type: { const: 'url-pushed' },
      url: { type: 'string' },
      from: { $ref: 'parlance:gateway#/$defs/Participant' },
    },
  },
  VendorProfile: {
    type: 'object',
    description: 'Facts about a vendor, as data.',
    required: ['vendor', 'capabilities', 'delivery', 'echoesCustomer', 'reads'],
    properties: {
      vendor: { type: 'string' },
      capabilities: { $ref: 'parlance:gateway#/$defs/Capabilities' },
      delivery: { $ref: 'parlance:gateway#/$defs/Delivery' },
      echoesCustomer: { type: 'boolean' },
      reads: { type: 'string', enum: ['repeatable', 'once'] },
      requiresIdentity: {
        const: true,
        description:
          'Only customers for whom the company has signed can chat here; absent where anybody can.',
      },
    },
  },
};

/** Parlance gateway as data. */
export const gatewaySpec: SpecDocument = {
  $id: 'parlance:gateway',
  title: 'Parlance gateway',
  operations,
  schemas,
};
