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

import type { CallMe } from '../models.js';

/** What `callMe.request` takes. */
export interface CallMeRequestInput {
  readonly path: {
    /** From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
    readonly sessionId: string;
  };
  readonly body: CallMe;
}

/** What `callMe.request` gives when it succeeds. */
export type CallMeRequestSuccess = Success<200, undefined>;

/** How the API refuses `callMe.request`. */
export type CallMeRequestFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<404, undefined, 'session-not-found'>
  | Failure<500, undefined, 'server-error'>;

/** Everything that can come of `callMe.request`, told apart by `kind`. */
export type CallMeRequestResult = CallMeRequestSuccess | CallMeRequestFailure | CallFailure;

/** `callMe.request` as data. */
export const callMeRequestOperation: Operation<CallMeRequestSuccess | CallMeRequestFailure> = {
  id: 'callMe.request',
  method: 'post',
  path: '/v1/sessions/{sessionId}/call-me',
  isSafe: false,
  security: [['oauth2']],
  body: toJson('application/json; charset=utf-8'),
  responses: {
    200: {},
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
    404: {
      code: 'session-not-found',
      message: 'No such session, or it was disconnected more than five minutes ago.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      code: 'server-error',
      message:
        'The server could not process the request, for instance because the main server cannot be reached.',
      isRetryable: true,
    },
  },
};

/**
 * Gives the customer's phone number to the agent who asked for a call.
 *
 * The agent asks by `callMeAgentKey` of a query; with the number here the agent starts the call
 * (NOTES.md, decision 23). Not safe to repeat after a lost answer: the agent may be asked twice to
 * call.
 *
 * `POST /v1/sessions/{sessionId}/call-me`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).
 */
export const callMeRequest = (
  client: ClientCore,
  input: CallMeRequestInput,
  options?: CallOptions,
): Promise<CallMeRequestResult> => call(client, callMeRequestOperation, input, options);
