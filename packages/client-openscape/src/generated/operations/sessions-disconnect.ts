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

import type { DisconnectSession } from '../models.js';

/** What `sessions.disconnect` takes. */
export interface SessionsDisconnectInput {
  readonly body: DisconnectSession;
}

/** What `sessions.disconnect` gives when it succeeds. */
export type SessionsDisconnectSuccess = Success<200, undefined>;

/** How the API refuses `sessions.disconnect`. */
export type SessionsDisconnectFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<404, undefined, 'session-not-found'>
  | Failure<500, undefined, 'server-error'>;

/** Everything that can come of `sessions.disconnect`, told apart by `kind`. */
export type SessionsDisconnectResult = SessionsDisconnectSuccess | SessionsDisconnectFailure | CallFailure;

/** `sessions.disconnect` as data. */
export const sessionsDisconnectOperation: Operation<SessionsDisconnectSuccess | SessionsDisconnectFailure> = {
  id: 'sessions.disconnect',
  method: 'delete',
  path: '/v1/sessions',
  isSafe: true,
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
 * Ends a session for the customer.
 *
 * The id stands in the body, which some proxies drop from a DELETE; without it the answer is 400.
 * Query the contents once before, so that a text the agent has just sent is not lost. The session then
 * answers queries for five more minutes. Safe to repeat: an ended session stays ended, and 404 means
 * that it is gone, which is what was wanted.
 *
 * `DELETE /v1/sessions`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.3.3, §4.2.2 (documented; that it may be repeated is decided:
 * NOTES.md, decision 27).
 */
export const sessionsDisconnect = (
  client: ClientCore,
  input: SessionsDisconnectInput,
  options?: CallOptions,
): Promise<SessionsDisconnectResult> => call(client, sessionsDisconnectOperation, input, options);
