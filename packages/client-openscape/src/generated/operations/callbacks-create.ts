// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

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

import type { WebCallback } from '../models.js';

/** What `callbacks.create` takes. */
export interface CallbacksCreateInput {
  readonly body: WebCallback;
}

/** What `callbacks.create` gives when it succeeds. */
export type CallbacksCreateSuccess = Success<201, undefined>;

/** How the API refuses `callbacks.create`. */
export type CallbacksCreateFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<500, undefined, 'server-error'>
  | Failure<503, undefined, 'callback-not-created'>;

/** Everything that can come of `callbacks.create`, told apart by `kind`. */
export type CallbacksCreateResult = CallbacksCreateSuccess | CallbacksCreateFailure | CallFailure;

/** `callbacks.create` as data. */
export const callbacksCreateOperation: Operation<CallbacksCreateSuccess | CallbacksCreateFailure> = {
  id: 'callbacks.create',
  method: 'post',
  path: '/v1/callbacks',
  isSafe: false,
  security: [['oauth2']],
  body: toJson('application/json; charset=utf-8'),
  responses: {
    201: {},
    400: {
      code: 'invalid-field',
      message: 'A required field is missing, empty or not valid.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    401: {
      code: 'authentication-failed',
      message: 'The token is missing, unknown or expired.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      code: 'not-licensed',
      message: 'The contact center has no licence for the Web Interaction feature.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      code: 'server-error',
      message:
        'The server could not process the request, for instance because the main server cannot be reached.',
      isRetryable: true,
    },
    503: {
      code: 'callback-not-created',
      message: 'The server failed to create the callback, and says no more.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
};

/**
 * Schedules a callback in one or two windows of time.
 *
 * The queue is one that `callbacks.checkAvailability` lists. No id is given back, so a callback cannot
 * be read, changed or cancelled, and it is not safe to repeat after a lost answer: the customer may be
 * called twice.
 *
 * `POST /v1/callbacks`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
 */
export const callbacksCreate = (
  client: ClientCore,
  input: CallbacksCreateInput,
  options?: CallOptions,
): Promise<CallbacksCreateResult> => call(client, callbacksCreateOperation, input, options);
