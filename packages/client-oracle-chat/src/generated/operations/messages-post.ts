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

import type { ErrorAnswer, PostEngagementMessageRequest, PostEngagementMessageResponse } from '../models.js';

/** What `messages.post` takes. */
export interface MessagesPostInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
  };
  readonly body: PostEngagementMessageRequest;
}

/** What `messages.post` gives when it succeeds. */
export type MessagesPostSuccess = Success<200, PostEngagementMessageResponse> | Success<204, undefined>;

/** How the API refuses `messages.post`. */
export type MessagesPostFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<403, ErrorAnswer, 'session-unknown'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<409, ErrorAnswer, 'message-refused'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `messages.post`, told apart by `kind`. */
export type MessagesPostResult = MessagesPostSuccess | MessagesPostFailure | CallFailure;

/** `messages.post` as data. */
export const messagesPostOperation: Operation<MessagesPostSuccess | MessagesPostFailure> = {
  id: 'messages.post',
  method: 'post',
  path: '/postMessage',
  isSafe: false,
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
      code: 'message-refused',
      message: 'The lead agent has left, or the spam check has ended the chat.',
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
 * Says something for the customer.
 *
 * Allowed before an agent has come. A 200 does not prove delivery: a message that the spam check has
 * blocked is told by the system messages only (NOTES.md, decision 14). Not safe to repeat after a lost
 * answer: nothing is promised for `messageId`.
 *
 * `POST /postMessage`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).
 */
export const messagesPost = (
  client: ClientCore,
  input: MessagesPostInput,
  options?: CallOptions,
): Promise<MessagesPostResult> => call(client, messagesPostOperation, input, options);
