// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
  toForm,
} from '@parlance/runtime';

import type { TokenRequest, TokenResponse } from '../models.js';

/** What `oauth.token` takes. */
export interface OauthTokenInput {
  readonly body: TokenRequest;
}

/** What `oauth.token` gives when it succeeds. */
export type OauthTokenSuccess = Success<200, TokenResponse>;

/** How the API refuses `oauth.token`. */
export type OauthTokenFailure =
  | Failure<400, undefined, 'invalid-grant'>
  | Failure<401, undefined, 'client-refused'>;

/** Everything that can come of `oauth.token`, told apart by `kind`. */
export type OauthTokenResult = OauthTokenSuccess | OauthTokenFailure | CallFailure;

/** `oauth.token` as data. */
export const oauthTokenOperation: Operation<OauthTokenSuccess | OauthTokenFailure> = {
  id: 'oauth.token',
  method: 'post',
  path: '/oauth/token',
  isSafe: true,
  security: [['clientBasic']],
  accept: 'application/json',
  body: toForm,
  responses: {
    200: { body: 'json' },
    400: {
      code: 'invalid-grant',
      message: 'The grant type is missing, or another one.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    401: {
      code: 'client-refused',
      message: 'The client id or the client secret is wrong.',
      isRetryable: false,
      outcome: 'not-sent',
    },
  },
};

/**
 * Fetches the token that every other request carries.
 *
 * Client id and client secret, the keys `oauth-client-id` and `oauth-client-secret` of
 * webinteractionsdk.xml, go into a Basic Authorization header; the grant type must be in the body.
 * Repeating it does no harm. Only the successful answer is documented: the refusals are decided
 * (NOTES.md, decision 26).
 *
 * `POST /oauth/token`. Never throws: look at `kind`.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.1, §3.4, §4.1.1 (documented).
 */
export const oauthToken = (
  client: ClientCore,
  input: OauthTokenInput,
  options?: CallOptions,
): Promise<OauthTokenResult> => call(client, oauthTokenOperation, input, options);
