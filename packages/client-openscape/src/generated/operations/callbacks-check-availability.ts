// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { CallbackQueueList } from '../models.js';

/** What `callbacks.checkAvailability` takes. */
export interface CallbacksCheckAvailabilityInput {
  readonly path: {
    /** The tenant; `DEFAULT` in a single-tenant system. */
    readonly businessUnitName: string;
  };
}

/** What `callbacks.checkAvailability` gives when it succeeds. */
export type CallbacksCheckAvailabilitySuccess = Success<200, CallbackQueueList>;

/** How the API refuses `callbacks.checkAvailability`. */
export type CallbacksCheckAvailabilityFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<500, undefined, 'server-error'>
  | Failure<503, undefined, 'callback-feature-disabled'>;

/** Everything that can come of `callbacks.checkAvailability`, told apart by `kind`. */
export type CallbacksCheckAvailabilityResult =
  | CallbacksCheckAvailabilitySuccess
  | CallbacksCheckAvailabilityFailure
  | CallFailure;

/** `callbacks.checkAvailability` as data. */
export const callbacksCheckAvailabilityOperation: Operation<
  CallbacksCheckAvailabilitySuccess | CallbacksCheckAvailabilityFailure
> = {
  id: 'callbacks.checkAvailability',
  method: 'get',
  path: '/v1/callbacks/availability/{businessUnitName}',
  isSafe: true,
  security: [['oauth2']],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
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
      code: 'callback-feature-disabled',
      message: 'The callback feature is switched off.',
      isRetryable: false,
      outcome: 'not-sent',
    },
  },
};

/**
 * Lists the queues that take callbacks.
 *
 * An empty list means that no queue takes any; a 503 means that the whole feature is switched off.
 *
 * `GET /v1/callbacks/availability/{businessUnitName}`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.3.9, §4.4.2 (documented; the body of the 200 is decided:
 * NOTES.md, decision 11).
 */
export const callbacksCheckAvailability = (
  client: ClientCore,
  input: CallbacksCheckAvailabilityInput,
  options?: CallOptions,
): Promise<CallbacksCheckAvailabilityResult> =>
  call(client, callbacksCheckAvailabilityOperation, input, options);
