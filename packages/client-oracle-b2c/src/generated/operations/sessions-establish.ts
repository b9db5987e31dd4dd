// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  type CallFailure,
  type CallOptions,
  callWithin,
  type ClientCore,
  type Failure,
  jsonTexts,
  type Operation,
  type Success,
  toJson,
  withJsonTexts,
} from '@parlance/runtime';

import type { EstablishSessionsRequest, EstablishSessionsResponse, SiteError } from '../models.js';

/** What `sessions.establish` takes. */
export interface SessionsEstablishInput {
  readonly headers: {
    /**
     * A comment that shows up in the site's report "PAPI Meters Debug Log" (Public Reports, Common, Site
     * Administration, Public API). More than 40 characters are refused with 400. Put nothing personal into
     * it.
     */
    readonly 'OSvC-CREST-Application-Context': string;
  };
  readonly body: EstablishSessionsRequest;
}

/** What `sessions.establish` gives when it succeeds. */
export type SessionsEstablishSuccess =
  | Success<200, EstablishSessionsResponse>
  | Success<201, EstablishSessionsResponse>;

/** How the API refuses `sessions.establish`. */
export type SessionsEstablishFailure =
  | Failure<400, SiteError, 'bad-request'>
  | Failure<401, SiteError, 'not-authenticated'>
  | Failure<403, SiteError, 'forbidden'>
  | Failure<404, SiteError, 'not-found'>
  | Failure<500, SiteError, 'server-error'>
  | Failure<503, SiteError, 'unavailable'>;

/** Everything that can come of `sessions.establish`, told apart by `kind`. */
export type SessionsEstablishResult = SessionsEstablishSuccess | SessionsEstablishFailure | CallFailure;

/** `sessions.establish` as data. */
export const sessionsEstablishOperation: Operation<SessionsEstablishSuccess | SessionsEstablishFailure> = {
  id: 'sessions.establish',
  method: 'post',
  path: '/services/rest/crossChannelServices/latest/establishSessions',
  isSafe: true,
  security: [['account']],
  accept: 'application/json',
  body: withJsonTexts(toJson('application/json'), [['sessionInformation']]),
  responses: {
    200: { body: 'json' },
    201: { body: 'json' },
    400: {
      body: 'json',
      code: 'bad-request',
      message:
        'The request is not as the site wants it, or the application context is longer than 40 characters.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    401: {
      body: 'json',
      code: 'not-authenticated',
      message: 'Name or password of the integration account is not accepted.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'forbidden',
      message: 'The integration account may not do this.',
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
    500: {
      body: 'json',
      code: 'server-error',
      message: 'The site or the chat server behind it failed.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    503: {
      body: 'json',
      code: 'unavailable',
      message: 'The site does not serve at the moment.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
  read: jsonTexts({ 200: [['sessionServerResponse']], 201: [['sessionServerResponse']] }),
};

/**
 * Makes a JWT, and tells the chat server, its pool and the site's name there.
 *
 * Nobody waits in a queue yet: that begins with `engagements.request` of the chat server, to be called
 * soon, for the life of the JWT is not told (NOTES.md, decision 8). Safe to repeat: a JWT that is not
 * used opens nothing.
 *
 * `POST /services/rest/crossChannelServices/latest/establishSessions`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
 * (documented; that it may be repeated is decided: NOTES.md, decision 9).
 */
export const sessionsEstablish = (
  client: ClientCore,
  input: SessionsEstablishInput,
  options?: CallOptions,
): Promise<SessionsEstablishResult> =>
  callWithin(
    { 'OSvC-CREST-Application-Context': { isRequired: true, maxLength: 40 } },
    client,
    sessionsEstablishOperation,
    input,
    options,
  );
