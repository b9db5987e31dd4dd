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
import type { Done, Refusal, SendMessage } from '../models.js';

/** What `chats.sendMessage` takes. */
export interface ChatsSendMessageInput {
  readonly path: {
    /** The `id` of `chats.requestChat`; treat it as opaque. */
    readonly chatId: string;
  };
  readonly body: Omit<SendMessage, 'operationName'>;
}

/** What `chats.sendMessage` gives when it succeeds. */
export type ChatsSendMessageSuccess = Success<number, Done>;

/** How the API refuses `chats.sendMessage`. */
export type ChatsSendMessageFailure =
  | Failure<number, Refusal, ChatErrorCode>
  | Failure<400, Partial<Refusal>, 'bad-request'>
  | Failure<401, Partial<Refusal>, 'not-authenticated'>
  | Failure<403, Partial<Refusal>, 'csrf-token-refused'>
  | Failure<404, Partial<Refusal>, 'chat-not-found'>
  | Failure<500, Partial<Refusal>, 'internal-error'>;

/** Everything that can come of `chats.sendMessage`, told apart by `kind`. */
export type ChatsSendMessageResult = ChatsSendMessageSuccess | ChatsSendMessageFailure | CallFailure;

/** `chats.sendMessage` as data. */
export const chatsSendMessageOperation: Operation<ChatsSendMessageSuccess | ChatsSendMessageFailure> = {
  id: 'chats.sendMessage',
  method: 'post',
  path: '/chats/{chatId}',
  isSafe: false,
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
 * Says something for the customer.
 *
 * Allowed while waiting for an agent too. The answer has no index; the text comes back as a message of
 * the transcript. Not safe to repeat after a lost answer: read the messages first and look for it.
 *
 * `POST /chats/{chatId}`. Never throws: look at `kind`.
 *
 * Source: Web Services API, Customer Chat API, SendMessage, Operation, Example (documented).
 */
export const chatsSendMessage = (
  client: ClientCore,
  input: ChatsSendMessageInput,
  options?: CallOptions,
): Promise<ChatsSendMessageResult> =>
  call(
    client,
    chatsSendMessageOperation,
    { ...input, body: { ...input.body, operationName: 'SendMessage' } },
    options,
  );
