// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

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

import { readChatAnswer, type ChatErrorCode } from '../error-tables.js';
import type { Done, Refusal } from '../models.js';

/** What `chats.sendStopTypingNotification` takes. */
export interface ChatsSendStopTypingNotificationInput {
  readonly path: {
    /** The `id` of `chats.requestChat`; treat it as opaque. */
    readonly chatId: string;
  };
}

/** What `chats.sendStopTypingNotification` gives when it succeeds. */
export type ChatsSendStopTypingNotificationSuccess = Success<number, Done>;

/** How the API refuses `chats.sendStopTypingNotification`. */
export type ChatsSendStopTypingNotificationFailure =
  | Failure<number, Refusal, ChatErrorCode>
  | Failure<400, Partial<Refusal>, 'bad-request'>
  | Failure<401, Partial<Refusal>, 'not-authenticated'>
  | Failure<403, Partial<Refusal>, 'csrf-token-refused'>
  | Failure<404, Partial<Refusal>, 'chat-not-found'>
  | Failure<500, Partial<Refusal>, 'internal-error'>;

/** Everything that can come of `chats.sendStopTypingNotification`, told apart by `kind`. */
export type ChatsSendStopTypingNotificationResult =
  | ChatsSendStopTypingNotificationSuccess
  | ChatsSendStopTypingNotificationFailure
  | CallFailure;

/** `chats.sendStopTypingNotification` as data. */
export const chatsSendStopTypingNotificationOperation: Operation<
  ChatsSendStopTypingNotificationSuccess | ChatsSendStopTypingNotificationFailure
> = {
  id: 'chats.sendStopTypingNotification',
  method: 'post',
  path: '/chats/{chatId}',
  isSafe: true,
  security: [['contactCenter']],
  accept: 'application/json',
  body: toJson('application/json'),
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is refused.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    401: {
      body: 'json',
      code: 'not-authenticated',
      message: 'Credentials are asked for, which a customer does not have.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'csrf-token-refused',
      message:
        'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    404: {
      body: 'json',
      code: 'chat-not-found',
      message: 'There is no such chat.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      body: 'json',
      code: 'internal-error',
      message: 'Web Services or a server behind them failed.',
      isRetryable: true,
      outcome: 'unknown',
    },
  },
  read: readChatAnswer,
};

/**
 * Tells that the customer has stopped typing.
 *
 * Safe to repeat, though each one takes an index of the transcript.
 *
 * `POST /chats/{chatId}`. Never throws: look at `kind`.
 *
 * Source: Web Services API, Customer Chat API, SendStopTypingNotification, Operation, Example
 * (documented; described with the words of its counterpart: NOTES.md, decision 5).
 */
export const chatsSendStopTypingNotification = (
  client: ClientCore,
  input: ChatsSendStopTypingNotificationInput,
  options?: CallOptions,
): Promise<ChatsSendStopTypingNotificationResult> =>
  call(
    client,
    chatsSendStopTypingNotificationOperation,
    { ...input, body: { operationName: 'SendStopTypingNotification' } },
    options,
  );
