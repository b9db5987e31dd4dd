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

import type { QueryContentResponse } from '../models.js';

/** What `contents.listFrom` takes. */
export interface ContentsListFromInput {
  readonly path: {
    /** From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
    readonly sessionId: string;
    /**
     * First index wanted, inclusive. Items count from 1; 0 gives everything. Poll with the `newIndexKey`
     * of the last answer.
     */
    readonly indexKey: number;
  };
}

/** What `contents.listFrom` gives when it succeeds. */
export type ContentsListFromSuccess = Success<200, QueryContentResponse>;

/** How the API refuses `contents.listFrom`. */
export type ContentsListFromFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<404, undefined, 'session-not-found'>
  | Failure<500, undefined, 'server-error'>
  | Failure<503, undefined, 'session-limit-reached'>;

/** Everything that can come of `contents.listFrom`, told apart by `kind`. */
export type ContentsListFromResult = ContentsListFromSuccess | ContentsListFromFailure | CallFailure;

/** `contents.listFrom` as data. */
export const contentsListFromOperation: Operation<ContentsListFromSuccess | ContentsListFromFailure> = {
  id: 'contents.listFrom',
  method: 'get',
  path: '/v1/sessions/{sessionId}/contents/{indexKey}',
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
    503: {
      code: 'session-limit-reached',
      message: 'The server has as many sessions as it allows.',
      isRetryable: true,
    },
  },
};

/**
 * Gives what was said from an index on, and what else changed.
 *
 * Asked every 3 s with the `newIndexKey` of the last answer, it is the customer's ear: `content` is an
 * empty array while nothing is new, and null for an index further ahead or below 0 (NOTES.md, decision
 * 5). Safe to repeat, but `pushUrl` and `callMeAgentKey` are given once only: a lost answer takes them
 * along, and a second reader of the session steals them. Stop when `connected` is false, after one
 * last query.
 *
 * `GET /v1/sessions/{sessionId}/contents/{indexKey}`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
 */
export const contentsListFrom = (
  client: ClientCore,
  input: ContentsListFromInput,
  options?: CallOptions,
): Promise<ContentsListFromResult> => call(client, contentsListFromOperation, input, options);
