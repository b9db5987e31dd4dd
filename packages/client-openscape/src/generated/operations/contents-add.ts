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

import type { AddContent } from '../models.js';

/** What `contents.add` takes. */
export interface ContentsAddInput {
  readonly path: {
    /** From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
    readonly sessionId: string;
  };
  readonly body: AddContent;
}

/** What `contents.add` gives when it succeeds. */
export type ContentsAddSuccess = Success<201, undefined>;

/** How the API refuses `contents.add`. */
export type ContentsAddFailure =
  | Failure<400, undefined, 'invalid-field'>
  | Failure<401, undefined, 'authentication-failed'>
  | Failure<403, undefined, 'not-licensed'>
  | Failure<404, undefined, 'session-not-found'>
  | Failure<500, undefined, 'server-error'>
  | Failure<503, undefined, 'session-already-disconnected'>;

/** Everything that can come of `contents.add`, told apart by `kind`. */
export type ContentsAddResult = ContentsAddSuccess | ContentsAddFailure | CallFailure;

/** `contents.add` as data. */
export const contentsAddOperation: Operation<ContentsAddSuccess | ContentsAddFailure> = {
  id: 'contents.add',
  method: 'post',
  path: '/v1/sessions/{sessionId}/contents',
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
      code: 'session-already-disconnected',
      message: 'The session is disconnected already.',
      isRetryable: false,
      outcome: 'not-sent',
    },
  },
};

/**
 * Says something for the customer.
 *
 * Also ends the customer's typing. The answer has no id or index; the text comes back as an item of
 * the next query. Not safe to repeat after a lost answer: the text may be there already, so query the
 * contents first and look for it.
 *
 * `POST /v1/sessions/{sessionId}/contents`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).
 */
export const contentsAdd = (
  client: ClientCore,
  input: ContentsAddInput,
  options?: CallOptions,
): Promise<ContentsAddResult> => call(client, contentsAddOperation, input, options);
