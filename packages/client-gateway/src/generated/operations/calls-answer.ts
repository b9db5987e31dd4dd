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

import type { AnswerCallRequest, Problem } from '../models.js';

/** What `calls.answer` takes. */
export interface CallsAnswerInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
    /** From a `call-requested` event. */
    readonly requestId: string;
  };
  readonly body: AnswerCallRequest;
}

/** What `calls.answer` gives when it succeeds. */
export type CallsAnswerSuccess = Success<204, undefined>;

/** How the API refuses `calls.answer`. */
export type CallsAnswerFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>
  | Failure<409, Problem, 'conflict'>
  | Failure<413, Problem, 'body-too-large'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `calls.answer`, told apart by `kind`. */
export type CallsAnswerResult = CallsAnswerSuccess | CallsAnswerFailure | CallFailure;

/** `calls.answer` as data. */
export const callsAnswerOperation: Operation<CallsAnswerSuccess | CallsAnswerFailure> = {
  id: 'calls.answer',
  method: 'put',
  path: '/v1/chats/{chatId}/calls/{requestId}',
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
        '`code` tells which: `chat-ended`, `call-not-requested` (nobody asks for this call, or not any more), or `call-already-answered` (with another number).',
    },
    413: {
      body: 'json',
      code: 'body-too-large',
      message: "The request body is larger than the gateway's `maxBodyBytes`.",
    },
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
 * Gives the agent who asked for it the phone number to call.
 *
 * `requestId` is that of a `call-requested` event. Idempotent: a repeat with the same number does not
 * ask the contact center again, it answers with the outcome of the first. Where the contact center's
 * answer was lost, that is a 502 with the code `call-unconfirmed` and `outcome: unknown`;
 * `call-answered` then says `unconfirmed` too.
 *
 * `PUT /v1/chats/{chatId}/calls/{requestId}`. Never throws: look at `kind`.
 */
export const callsAnswer = (
  client: ClientCore,
  input: CallsAnswerInput,
  options?: CallOptions,
): Promise<CallsAnswerResult> => call(client, callsAnswerOperation, input, options);
