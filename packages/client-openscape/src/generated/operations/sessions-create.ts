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

import type { RequestSession, RequestSessionResponse } from '../models.js';

/** What `sessions.create` takes. */
export interface SessionsCreateInput {
  readonly body: RequestSession;
}

/** What `sessions.create` gives when it succeeds. */
export type SessionsCreateSuccess = Success<201, RequestSessionResponse>;

/** How the API refuses `sessions.create`. */
export type SessionsCreateFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<500, undefined, 'server-error'>
  | Failure<503, undefined, 'session-limit-reached'>;

/** Everything that can come of `sessions.create`, told apart by `kind`. */
export type SessionsCreateResult = SessionsCreateSuccess | SessionsCreateFailure | CallFailure;

/** `sessions.create` as data. */
export const sessionsCreateOperation: Operation<SessionsCreateSuccess | SessionsCreateFailure> = {
  id: 'sessions.create',
  method: 'post',
  path: '/v1/sessions',
  isSafe: false,
  security: [['oauth2']],
  accept: 'application/json',
  body: toJson('application/json; charset=utf-8'),
  responses: {
    201: { body: 'json' },
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
      code: 'session-limit-reached',
      message: 'The server has as many sessions as it allows.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
};

/**
 * Starts a chat session.
 *
 * Ask for all contents at once afterwards (`contents.list`), then poll from the index of the last
 * answer every 3 s (`contents.listFrom`). Not safe to repeat after a lost answer: it would start a
 * second session. An unknown business unit is refused with 400 (NOTES.md, decision 21).
 *
 * `POST /v1/sessions`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
 */
export const sessionsCreate = (
  client: ClientCore,
  input: SessionsCreateInput,
  options?: CallOptions,
): Promise<SessionsCreateResult> => call(client, sessionsCreateOperation, input, options);
