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

import type { CallbackAvailability, Problem } from '../models.js';

/** What `callbacks.getAvailability` takes. */
export interface CallbacksGetAvailabilityInput {
  readonly path: {
    /** A key of the gateway's configuration. */
    readonly providerId: string;
  };
}

/** What `callbacks.getAvailability` gives when it succeeds. */
export type CallbacksGetAvailabilitySuccess = Success<200, CallbackAvailability>;

/** How the API refuses `callbacks.getAvailability`. */
export type CallbacksGetAvailabilityFailure =
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'callbacks-not-found'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `callbacks.getAvailability`, told apart by `kind`. */
export type CallbacksGetAvailabilityResult =
  | CallbacksGetAvailabilitySuccess
  | CallbacksGetAvailabilityFailure
  | CallFailure;

/** `callbacks.getAvailability` as data. */
export const callbacksGetAvailabilityOperation: Operation<
  CallbacksGetAvailabilitySuccess | CallbacksGetAvailabilityFailure
> = {
  id: 'callbacks.getAvailability',
  method: 'get',
  path: '/v1/providers/{providerId}/callbacks/availability',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
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
 * Tells whether callbacks can be asked for now, and of which queues.
 *
 * `GET /v1/providers/{providerId}/callbacks/availability`. Never throws: look at `kind`.
 */
export const callbacksGetAvailability = (
  client: ClientCore,
  input: CallbacksGetAvailabilityInput,
  options?: CallOptions,
): Promise<CallbacksGetAvailabilityResult> => call(client, callbacksGetAvailabilityOperation, input, options);
