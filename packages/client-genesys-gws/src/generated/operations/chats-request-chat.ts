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

import { readStartAnswer, type StartErrorCode } from '../error-tables.js';
import type { ChatStarted, Refusal, RequestChat } from '../models.js';

/** What `chats.requestChat` takes. */
export interface ChatsRequestChatInput {
  readonly body: Omit<RequestChat, 'operationName'>;
}

/** What `chats.requestChat` gives when it succeeds. */
export type ChatsRequestChatSuccess = Success<number, ChatStarted>;

/** How the API refuses `chats.requestChat`. */
export type ChatsRequestChatFailure =
  | Failure<number, Refusal, StartErrorCode>
  | Failure<400, Partial<Refusal>, 'bad-request'>
  | Failure<401, Partial<Refusal>, 'not-authenticated'>
  | Failure<403, Partial<Refusal>, 'csrf-token-refused'>
  | Failure<404, Partial<Refusal>, 'not-found'>
  | Failure<500, Partial<Refusal>, 'internal-error'>;

/** Everything that can come of `chats.requestChat`, told apart by `kind`. */
export type ChatsRequestChatResult = ChatsRequestChatSuccess | ChatsRequestChatFailure | CallFailure;

/** `chats.requestChat` as data. */
export const chatsRequestChatOperation: Operation<ChatsRequestChatSuccess | ChatsRequestChatFailure> = {
  id: 'chats.requestChat',
  method: 'post',
  path: '/chats',
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
      code: 'not-found',
      message: 'Nothing answers here.',
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
  read: readStartAnswer,
};

/**
 * Starts a chat.
 *
 * The answer's `id` is all that is needed afterwards: build addresses from it, never from `path` or
 * `uri` (NOTES.md, decision 10). Not safe to repeat after a lost answer: it would start a second chat.
 *
 * `POST /chats`. Never throws: look at `kind`.
 *
 * Source: Web Services API, Customer Chat API, RequestChat, Operation, Example (documented).
 */
export const chatsRequestChat = (
  client: ClientCore,
  input: ChatsRequestChatInput,
  options?: CallOptions,
): Promise<ChatsRequestChatResult> =>
  call(
    client,
    chatsRequestChatOperation,
    { ...input, body: { ...input.body, operationName: 'RequestChat' } },
    options,
  );
