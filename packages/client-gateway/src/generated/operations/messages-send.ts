// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
  toJson,
} from '@parlance/runtime';

import type { Problem, SendMessageRequest, SentMessage } from '../models.js';

/** What `messages.send` takes. */
export interface MessagesSendInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
  };
  readonly body: SendMessageRequest;
}

/** What `messages.send` gives when it succeeds. */
export type MessagesSendSuccess = Success<200, SentMessage>;

/** How the API refuses `messages.send`. */
export type MessagesSendFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>
  | Failure<409, Problem, 'conflict'>
  | Failure<413, Problem, 'body-too-large'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `messages.send`, told apart by `kind`. */
export type MessagesSendResult = MessagesSendSuccess | MessagesSendFailure | CallFailure;

/** `messages.send` as data. */
export const messagesSendOperation: Operation<MessagesSendSuccess | MessagesSendFailure> = {
  id: 'messages.send',
  method: 'post',
  path: '/v1/chats/{chatId}/messages',
  isSafe: true,
  security: [['chatToken']],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing, too long, of the wrong type, or one that the browser may not set.',
    },
    401: {
      body: 'json',
      code: 'token-refused',
      message: 'No bearer token, or one that is not for this chat.',
    },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
    404: { body: 'json', code: 'chat-not-found', message: 'No chat of this id is kept here.' },
    409: {
      body: 'json',
      code: 'conflict',
      message:
        'The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which.',
    },
    413: {
      body: 'json',
      code: 'body-too-large',
      message: "The request body is larger than the gateway's `maxBodyBytes`.",
    },
    429: {
      body: 'json',
      code: 'too-many-requests',
      message: 'More requests than the gateway allows this address or this chat; see Retry-After.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    502: {
      body: 'json',
      code: 'vendor-failed',
      message: 'The contact center answered with an error that waiting does not mend; `code` tells which.',
      isRetryable: false,
    },
    503: {
      body: 'json',
      code: 'vendor-unavailable',
      message: 'The contact center cannot be reached or is full; try again later.',
      isRetryable: true,
    },
  },
};

/**
 * Sends a text of the customer.
 *
 * Idempotent by `clientMessageId`: a repeat does not send again, it answers with the status of the
 * first.
 *
 * `POST /v1/chats/{chatId}/messages`. Never throws: look at `kind`.
 */
export const messagesSend = (
  client: ClientCore,
  input: MessagesSendInput,
  options?: CallOptions,
): Promise<MessagesSendResult> => call(client, messagesSendOperation, input, options);
