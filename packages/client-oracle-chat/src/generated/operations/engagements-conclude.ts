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

import type { ConcludeEngagementRequest, ConcludeEngagementResponse, ErrorAnswer } from '../models.js';

/** What `engagements.conclude` takes. */
export interface EngagementsConcludeInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
  };
  readonly body: ConcludeEngagementRequest;
}

/** What `engagements.conclude` gives when it succeeds. */
export type EngagementsConcludeSuccess = Success<200, ConcludeEngagementResponse> | Success<204, undefined>;

/** How the API refuses `engagements.conclude`. */
export type EngagementsConcludeFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<403, ErrorAnswer, 'session-unknown'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<409, ErrorAnswer, 'chat-ended'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `engagements.conclude`, told apart by `kind`. */
export type EngagementsConcludeResult = EngagementsConcludeSuccess | EngagementsConcludeFailure | CallFailure;

/** `engagements.conclude` as data. */
export const engagementsConcludeOperation: Operation<
  EngagementsConcludeSuccess | EngagementsConcludeFailure
> = {
  id: 'engagements.conclude',
  method: 'post',
  path: '/concludeEngagement',
  isSafe: true,
  security: [['session']],
  accept: 'application/json',
  body: toJson('application/json; charset=utf-8'),
  responses: {
    200: { body: 'json' },
    204: {},
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is not as the server wants it.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    403: {
      body: 'json',
      code: 'session-unknown',
      message: 'The server knows no such session; so it may say of a chat that has ended.',
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
    409: {
      body: 'json',
      code: 'chat-ended',
      message: 'The chat is over.',
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
 * Ends a chat for the customer.
 *
 * No reason can be given. Safe to repeat: a chat that has ended stays ended, and `session-unknown` or
 * `chat-ended` means that it is over, which is what was wanted (NOTES.md, decision 16).
 *
 * `POST /concludeEngagement`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented; that it may be
 * repeated is decided: NOTES.md, decision 16).
 */
export const engagementsConclude = (
  client: ClientCore,
  input: EngagementsConcludeInput,
  options?: CallOptions,
): Promise<EngagementsConcludeResult> => call(client, engagementsConcludeOperation, input, options);
