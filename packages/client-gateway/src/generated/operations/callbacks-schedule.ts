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

import type { Problem, ScheduleCallbackRequest } from '../models.js';

/** What `callbacks.schedule` takes. */
export interface CallbacksScheduleInput {
  readonly path: {
    /** A key of the gateway's configuration. */
    readonly providerId: string;
  };
  readonly body: ScheduleCallbackRequest;
}

/** What `callbacks.schedule` gives when it succeeds. */
export type CallbacksScheduleSuccess = Success<201, undefined>;

/** How the API refuses `callbacks.schedule`. */
export type CallbacksScheduleFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'callbacks-not-found'>
  | Failure<409, Problem, 'client-callback-id-reused'>
  | Failure<413, Problem, 'body-too-large'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `callbacks.schedule`, told apart by `kind`. */
export type CallbacksScheduleResult = CallbacksScheduleSuccess | CallbacksScheduleFailure | CallFailure;

/** `callbacks.schedule` as data. */
export const callbacksScheduleOperation: Operation<CallbacksScheduleSuccess | CallbacksScheduleFailure> = {
  id: 'callbacks.schedule',
  method: 'post',
  path: '/v1/providers/{providerId}/callbacks',
  isSafe: true,
  security: [],
  accept: 'application/problem+json',
  body: toJson('application/json'),
  responses: {
    201: {},
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing, too long, of the wrong type, or one that the browser may not set.',
    },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
    404: {
      body: 'json',
      code: 'callbacks-not-found',
      message:
        'No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`).',
    },
    409: {
      body: 'json',
      code: 'client-callback-id-reused',
      message: 'The `clientCallbackId` was used before with other input.',
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
 * Asks for a phone call in one or two windows of time.
 *
 * Idempotent by `clientCallbackId` for 24 hours: a repeat with the same input does not schedule a
 * second call. Where the contact center's answer was lost, this answer and those to repeats are a 502
 * with `outcome: unknown`; what surely failed may be tried again. A scheduled callback cannot be read,
 * changed or cancelled. Priority and the like come from the configuration and are refused here.
 *
 * `POST /v1/providers/{providerId}/callbacks`. Never throws: look at `kind`.
 */
export const callbacksSchedule = (
  client: ClientCore,
  input: CallbacksScheduleInput,
  options?: CallOptions,
): Promise<CallbacksScheduleResult> => call(client, callbacksScheduleOperation, input, options);
