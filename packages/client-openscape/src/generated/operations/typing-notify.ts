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

import type { NotifyTyping } from '../models.js';

/** What `typing.notify` takes. */
export interface TypingNotifyInput {
  readonly path: {
    /** From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
    readonly sessionId: string;
  };
  readonly body: NotifyTyping;
}

/** What `typing.notify` gives when it succeeds. */
export type TypingNotifySuccess = Success<200, undefined>;

/** How the API refuses `typing.notify`. */
export type TypingNotifyFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<404, undefined, 'session-not-found'>
  | Failure<500, undefined, 'server-error'>;

/** Everything that can come of `typing.notify`, told apart by `kind`. */
export type TypingNotifyResult = TypingNotifySuccess | TypingNotifyFailure | CallFailure;

/** `typing.notify` as data. */
export const typingNotifyOperation: Operation<TypingNotifySuccess | TypingNotifyFailure> = {
  id: 'typing.notify',
  method: 'post',
  path: '/v1/sessions/{sessionId}/typing',
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
 * Tells the agents that the customer types or has stopped.
 *
 * Send true with the first key and false four seconds after the last. Safe to repeat: the same state
 * again changes nothing. After the session has ended it goes on answering 200 for five minutes, then
 * 404 (NOTES.md, decision 18).
 *
 * `POST /v1/sessions/{sessionId}/typing`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.3.7, §4.3.3 (documented).
 */
export const typingNotify = (
  client: ClientCore,
  input: TypingNotifyInput,
  options?: CallOptions,
): Promise<TypingNotifyResult> => call(client, typingNotifyOperation, input, options);
