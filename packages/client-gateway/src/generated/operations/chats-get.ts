// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { ChatStatus, Problem } from '../models.js';

/** What `chats.get` takes. */
export interface ChatsGetInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
  };
}

/** What `chats.get` gives when it succeeds. */
export type ChatsGetSuccess = Success<200, ChatStatus>;

/** How the API refuses `chats.get`. */
export type ChatsGetFailure =
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>;

/** Everything that can come of `chats.get`, told apart by `kind`. */
export type ChatsGetResult = ChatsGetSuccess | ChatsGetFailure | CallFailure;

/** `chats.get` as data. */
export const chatsGetOperation: Operation<ChatsGetSuccess | ChatsGetFailure> = {
  id: 'chats.get',
  method: 'get',
  path: '/v1/chats/{chatId}',
  isSafe: true,
  security: [['chatToken']],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
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
  },
};

/**
 * Tells where a chat stands.
 *
 * `GET /v1/chats/{chatId}`. Never throws: look at `kind`.
 */
export const chatsGet = (
  client: ClientCore,
  input: ChatsGetInput,
  options?: CallOptions,
): Promise<ChatsGetResult> => call(client, chatsGetOperation, input, options);
