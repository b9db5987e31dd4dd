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

import type { Problem, SetTypingRequest } from '../models.js';

/** What `typing.set` takes. */
export interface TypingSetInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
  };
  readonly body: SetTypingRequest;
}

/** What `typing.set` gives when it succeeds. */
export type TypingSetSuccess = Success<204, undefined>;

/** How the API refuses `typing.set`. */
export type TypingSetFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>
  | Failure<409, Problem, 'conflict'>
  | Failure<429, Problem, 'too-many-requests'>;

/** Everything that can come of `typing.set`, told apart by `kind`. */
export type TypingSetResult = TypingSetSuccess | TypingSetFailure | CallFailure;

/** `typing.set` as data. */
export const typingSetOperation: Operation<TypingSetSuccess | TypingSetFailure> = {
  id: 'typing.set',
  method: 'put',
  path: '/v1/chats/{chatId}/typing',
  isSafe: true,
  security: [['chatToken']],
  accept: 'application/problem+json',
  body: toJson('application/json'),
  responses: {
    204: {},
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
    429: {
      body: 'json',
      code: 'too-many-requests',
      message: 'More requests than the gateway allows this address or this chat; see Retry-After.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
};

/**
 * Tells the agent that the customer types or has stopped.
 *
 * A courtesy of the moment; trouble on the way to the contact center is not told.
 *
 * `PUT /v1/chats/{chatId}/typing`. Never throws: look at `kind`.
 */
export const typingSet = (
  client: ClientCore,
  input: TypingSetInput,
  options?: CallOptions,
): Promise<TypingSetResult> => call(client, typingSetOperation, input, options);
