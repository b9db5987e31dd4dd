// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  atChosenPath,
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import { readChatAnswer, type ChatErrorCode } from '../error-tables.js';
import type { ChatAnswer, Refusal } from '../models.js';

/** What `chats.get` takes. */
export interface ChatsGetInput {
  readonly path: {
    /** The `id` of `chats.requestChat`; treat it as opaque. */
    readonly chatId: string;
  };
}

/** What `chats.get` gives when it succeeds. */
export type ChatsGetSuccess = Success<number, ChatAnswer>;

/** How the API refuses `chats.get`. */
export type ChatsGetFailure =
  | Failure<number, Refusal, ChatErrorCode>
  | Failure<400, Partial<Refusal>, 'bad-request'>
  | Failure<401, Partial<Refusal>, 'not-authenticated'>
  | Failure<403, Partial<Refusal>, 'csrf-token-refused'>
  | Failure<404, Partial<Refusal>, 'chat-not-found'>
  | Failure<500, Partial<Refusal>, 'internal-error'>;

/** Everything that can come of `chats.get`, told apart by `kind`. */
export type ChatsGetResult = ChatsGetSuccess | ChatsGetFailure | CallFailure;

/** `chats.get` as data. */
export const chatsGetOperation: Operation<ChatsGetSuccess | ChatsGetFailure> = {
  id: 'chats.get',
  method: 'get',
  path: '/chats/{chatId}',
  isSafe: true,
  security: [['contactCenter']],
  accept: 'application/json',
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
 * Gives the state of a chat, who is in it, and what may be done.
 *
 * Polling keeps the chat alive: a chat server drops a customer who is silent for 45 s (NOTES.md,
 * decision 24). Safe to repeat.
 *
 * `GET /chats/{chatId}`. Never throws: look at `kind`.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Operation, Example (documented; its table says
 * POST: NOTES.md, decision 2).
 */
export const chatsGet = (
  client: ClientCore,
  input: ChatsGetInput,
  options?: CallOptions,
): Promise<ChatsGetResult> =>
  call(client, atChosenPath(client, chatsGetOperation, 'paths', { me: '/me/chat/{chatId}' }), input, options);
