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

import type { Problem } from '../models.js';

/** What `chats.end` takes. */
export interface ChatsEndInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
  };
}

/** What `chats.end` gives when it succeeds. */
export type ChatsEndSuccess = Success<204, undefined>;

/** How the API refuses `chats.end`. */
export type ChatsEndFailure =
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `chats.end`, told apart by `kind`. */
export type ChatsEndResult = ChatsEndSuccess | ChatsEndFailure | CallFailure;

/** `chats.end` as data. */
export const chatsEndOperation: Operation<ChatsEndSuccess | ChatsEndFailure> = {
  id: 'chats.end',
  method: 'post',
  path: '/v1/chats/{chatId}/end',
  isSafe: true,
  security: [['chatToken']],
  accept: 'application/problem+json',
  responses: {
    204: {},
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
 * Ends the chat for the customer. Pending texts of the agent still arrive as events.
 *
 * Ending an ended chat succeeds.
 *
 * `POST /v1/chats/{chatId}/end`. Never throws: look at `kind`.
 */
export const chatsEnd = (
  client: ClientCore,
  input: ChatsEndInput,
  options?: CallOptions,
): Promise<ChatsEndResult> => call(client, chatsEndOperation, input, options);
