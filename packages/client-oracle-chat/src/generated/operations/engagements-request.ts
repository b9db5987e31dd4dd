// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  lossless,
  type Operation,
  type Success,
  toJson,
} from '@parlance/runtime';

import type { ErrorAnswer, RequestEngagementRequest, RequestEngagementResponse } from '../models.js';

/** What `engagements.request` takes. */
export interface EngagementsRequestInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
  };
  readonly body: RequestEngagementRequest;
}

/** What `engagements.request` gives when it succeeds. */
export type EngagementsRequestSuccess = Success<200, RequestEngagementResponse>;

/** How the API refuses `engagements.request`. */
export type EngagementsRequestFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<403, ErrorAnswer, 'jwt-refused'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<408, ErrorAnswer, 'engagement-timed-out'>
  | Failure<409, ErrorAnswer, 'dequeued-by-rules'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `engagements.request`, told apart by `kind`. */
export type EngagementsRequestResult = EngagementsRequestSuccess | EngagementsRequestFailure | CallFailure;

/** `engagements.request` as data. */
export const engagementsRequestOperation: Operation<EngagementsRequestSuccess | EngagementsRequestFailure> = {
  id: 'engagements.request',
  method: 'post',
  path: '/requestEngagement',
  isSafe: false,
  security: [['jwt']],
  accept: 'application/json',
  body: toJson('application/json; charset=utf-8'),
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is not as the server wants it.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'jwt-refused',
      message: 'The JWT is not valid, or no longer.',
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
    408: {
      body: 'json',
      code: 'engagement-timed-out',
      message: 'It took the server too long.',
      isRetryable: false,
      outcome: 'unknown',
    },
    409: {
      body: 'json',
      code: 'dequeued-by-rules',
      message: 'The routing rules have turned the chat away.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    500: {
      body: 'json',
      code: 'server-error',
      message: 'The chat server failed.',
      isRetryable: true,
      outcome: 'unknown',
    },
    501: {
      body: 'json',
      code: 'not-supported',
      message: 'The server has no such operation or method.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    503: {
      body: 'json',
      code: 'unavailable',
      message: 'The chat server does not serve at the moment.',
      isRetryable: true,
      outcome: 'unknown',
    },
  },
  read: lossless(),
};

/**
 * Begins a chat with what the session call was told.
 *
 * Within the life of the JWT, which is 120 s where it is known. Not safe to repeat after a lost
 * answer: whether the same JWT opens a second engagement is not told (NOTES.md, decision 9). Look at
 * `resultType` of a 200 too (decision 10).
 *
 * `POST /requestEngagement`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
 */
export const engagementsRequest = (
  client: ClientCore,
  input: EngagementsRequestInput,
  options?: CallOptions,
): Promise<EngagementsRequestResult> => call(client, engagementsRequestOperation, input, options);
