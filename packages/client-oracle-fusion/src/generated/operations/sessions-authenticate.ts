// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  atChosenPath,
  type CallFailure,
  type CallOptions,
  callWithin,
  type ClientCore,
  type Failure,
  lossless,
  type Operation,
  type Success,
  toJson,
  withJsonTexts,
} from '@parlance/runtime';

import type { ChatAuthenticateRequest, ChatAuthenticateResponse, FusionError } from '../models.js';

/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateInput {
  readonly headers: {
    /** Languages that the customer understands, best first, for instance en-US. */
    readonly 'Accept-Language': string;
  };
  readonly body: ChatAuthenticateRequest;
}

/** What `sessions.authenticate` gives when it succeeds. */
export type SessionsAuthenticateSuccess =
  | Success<200, ChatAuthenticateResponse>
  | Success<201, ChatAuthenticateResponse>;

/** How the API refuses `sessions.authenticate`. */
export type SessionsAuthenticateFailure =
  | Failure<400, FusionError, 'bad-request'>
  | Failure<401, FusionError, 'not-authenticated'>
  | Failure<403, FusionError, 'forbidden'>
  | Failure<404, FusionError, 'not-found'>
  | Failure<415, FusionError, 'media-type-refused'>
  | Failure<500, FusionError, 'server-error'>
  | Failure<503, FusionError, 'unavailable'>;

/** Everything that can come of `sessions.authenticate`, told apart by `kind`. */
export type SessionsAuthenticateResult =
  | SessionsAuthenticateSuccess
  | SessionsAuthenticateFailure
  | CallFailure;

/** `sessions.authenticate` as data. */
export const sessionsAuthenticateOperation: Operation<
  SessionsAuthenticateSuccess | SessionsAuthenticateFailure
> = {
  id: 'sessions.authenticate',
  method: 'post',
  path: '/serviceApi/resources/11.13.0.0/chatAuthenticate',
  isSafe: true,
  security: [['account']],
  accept: 'application/json',
  body: withJsonTexts(toJson('application/vnd.oracle.adf.resourceitem+json'), [['customFields']]),
  responses: {
    200: { body: 'json' },
    201: { body: 'json' },
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is not as the application wants it.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    401: {
      body: 'json',
      code: 'not-authenticated',
      message: 'Name or password of the account is not accepted.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'forbidden',
      message:
        'The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    404: {
      body: 'json',
      code: 'not-found',
      message: 'Nothing answers here.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    415: {
      body: 'json',
      code: 'media-type-refused',
      message: 'The media type of the request is not taken.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      body: 'json',
      code: 'server-error',
      message: 'The application or the chat server behind it failed.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    503: {
      body: 'json',
      code: 'unavailable',
      message: 'The application does not serve at the moment.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
  read: lossless(),
};

/**
 * Makes a JWT for a logged-in customer, and tells the chat server, its pool and the site's name there.
 *
 * The account needs the privilege SVC_REQUEST_FOR_CHAT_PRIV, as the role
 * ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT has it. Nobody waits in a queue yet: that begins with
 * `engagements.request` of the chat server, within the life of the JWT, which is 120 s. Safe to
 * repeat: a JWT that is not used opens nothing (NOTES.md, decision 10).
 *
 * `POST /serviceApi/resources/11.13.0.0/chatAuthenticate`. Never throws: look at `kind`.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
 * Attributes (documented; the life is that of a sample; that it may be repeated is decided).
 */
export const sessionsAuthenticate = (
  client: ClientCore,
  input: SessionsAuthenticateInput,
  options?: CallOptions,
): Promise<SessionsAuthenticateResult> =>
  callWithin(
    { 'Accept-Language': { isRequired: true } },
    client,
    atChosenPath(client, sessionsAuthenticateOperation, 'version', {
      latest: '/serviceApi/resources/latest/chatAuthenticate',
    }),
    input,
    options,
  );
