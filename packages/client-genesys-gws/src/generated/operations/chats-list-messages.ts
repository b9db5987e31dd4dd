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
import type { MessagesAnswer, Refusal } from '../models.js';

/** What `chats.listMessages` takes. */
export interface ChatsListMessagesInput {
  readonly path: {
    /** The `id` of `chats.requestChat`; treat it as opaque. */
    readonly chatId: string;
  };
  readonly query?: {
    /**
     * Index of the first message wanted, inclusive; messages count from 1, and 0 gives everything. Left
     * out, the server gives what it has not given yet.
     */
    readonly index?: number | undefined;
  };
}

/** What `chats.listMessages` gives when it succeeds. */
export type ChatsListMessagesSuccess = Success<number, MessagesAnswer>;

/** How the API refuses `chats.listMessages`. */
export type ChatsListMessagesFailure =
  | Failure<number, Refusal, ChatErrorCode>
  | Failure<400, Partial<Refusal>, 'bad-request'>
  | Failure<401, Partial<Refusal>, 'not-authenticated'>
  | Failure<403, Partial<Refusal>, 'csrf-token-refused'>
  | Failure<404, Partial<Refusal>, 'chat-not-found'>
  | Failure<500, Partial<Refusal>, 'internal-error'>;

/** Everything that can come of `chats.listMessages`, told apart by `kind`. */
export type ChatsListMessagesResult = ChatsListMessagesSuccess | ChatsListMessagesFailure | CallFailure;

/** `chats.listMessages` as data. */
export const chatsListMessagesOperation: Operation<ChatsListMessagesSuccess | ChatsListMessagesFailure> = {
  id: 'chats.listMessages',
  method: 'get',
  path: '/chats/{chatId}/messages',
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
 * Gives the messages of a chat, from an index on.
 *
 * Ask with the highest index seen plus 1, or with 0 for everything: safe to repeat then. Without
 * `index` the server gives what it has not given yet, and a lost answer loses messages (NOTES.md,
 * decision 6).
 *
 * `GET /chats/{chatId}/messages`. Never throws: look at `kind`.
 *
 * Source: Web Services API, Customer Chat API, GetMessages, Operation, Example (documented; its table
 * has another method and address: NOTES.md, decision 2).
 */
export const chatsListMessages = (
  client: ClientCore,
  input: ChatsListMessagesInput,
  options?: CallOptions,
): Promise<ChatsListMessagesResult> =>
  call(
    client,
    atChosenPath(client, chatsListMessagesOperation, 'paths', { me: '/me/chat/{chatId}/messages' }),
    input,
    options,
  );
