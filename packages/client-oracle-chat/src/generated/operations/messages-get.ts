// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  lossless,
  type Operation,
  type Success,
  toJson,
} from '@parlance/runtime';

import type { ErrorAnswer, GetMessagesRequest, GetMessagesResponse } from '../models.js';

/** What `messages.get` takes. */
export interface MessagesGetInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
  };
  readonly body: GetMessagesRequest;
}

/** What `messages.get` gives when it succeeds. */
export type MessagesGetSuccess = Success<200, GetMessagesResponse> | Success<204, undefined>;

/** How the API refuses `messages.get`. */
export type MessagesGetFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<403, ErrorAnswer, 'session-unknown'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<409, ErrorAnswer, 'chat-ended'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `messages.get`, told apart by `kind`. */
export type MessagesGetResult = MessagesGetSuccess | MessagesGetFailure | CallFailure;

/** `messages.get` as data. */
export const messagesGetOperation: Operation<MessagesGetSuccess | MessagesGetFailure> = {
  id: 'messages.get',
  method: 'post',
  path: '/getMessages',
  isSafe: true,
  security: [['session']],
  accept: 'application/json',
  body: toJson('application/json; charset=utf-8'),
  responses: {
    200: { body: 'json' },
    204: {},
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is not as the server wants it.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'session-unknown',
      message: 'The server knows no such session; so it may say of a chat that has ended.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    404: {
      body: 'json',
      code: 'not-found',
      message: 'Nothing answers here.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    409: {
      body: 'json',
      code: 'chat-ended',
      message: 'The chat is over.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      body: 'json',
      code: 'server-error',
      message: 'The chat server failed.',
      isRetryable: true,
      outcome: 'unknown',
    },
    501: {
      body: 'json',
      code: 'not-supported',
      message: 'The server has no such operation or method.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    503: {
      body: 'json',
      code: 'unavailable',
      message: 'The chat server does not serve at the moment.',
      isRetryable: true,
      outcome: 'unknown',
    },
  },
  read: lossless(),
};

/**
 * Gives the next system messages, waiting up to 30 s for one.
 *
 * Messages that wait are given at once. Set `timeoutMs` well above 30 s, and hold one call at a time:
 * what two do is not told (NOTES.md, decision 11). Calling it again is what keeps the customer
 * present. Whether a message whose answer was lost is given again is not told (decision 12); gaps in
 * `sequenceNumber` show a loss.
 *
 * `POST /getMessages`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its table is cut: the pool
 * is observed).
 */
export const messagesGet = (
  client: ClientCore,
  input: MessagesGetInput,
  options?: CallOptions,
): Promise<MessagesGetResult> => call(client, messagesGetOperation, input, options);
