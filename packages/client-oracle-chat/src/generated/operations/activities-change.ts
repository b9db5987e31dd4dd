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

import type { ErrorAnswer, PostActivityChangeRequest, PostActivityChangeResponse } from '../models.js';

/** What `activities.change` takes. */
export interface ActivitiesChangeInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
  };
  readonly body: PostActivityChangeRequest;
}

/** What `activities.change` gives when it succeeds. */
export type ActivitiesChangeSuccess = Success<200, PostActivityChangeResponse> | Success<204, undefined>;

/** How the API refuses `activities.change`. */
export type ActivitiesChangeFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<403, ErrorAnswer, 'session-unknown'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<409, ErrorAnswer, 'chat-ended'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `activities.change`, told apart by `kind`. */
export type ActivitiesChangeResult = ActivitiesChangeSuccess | ActivitiesChangeFailure | CallFailure;

/** `activities.change` as data. */
export const activitiesChangeOperation: Operation<ActivitiesChangeSuccess | ActivitiesChangeFailure> = {
  id: 'activities.change',
  method: 'post',
  path: '/activity',
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
 * Tells what the customer does, and what they have typed so far.
 *
 * RESPONDING with the first key, LISTENING 5 s after the last one; a posted message implies LISTENING.
 * Text typed so far at most once per `sneakPreviewInterval`. Safe to repeat.
 *
 * `POST /activity`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, activity (documented; the times are observed).
 */
export const activitiesChange = (
  client: ClientCore,
  input: ActivitiesChangeInput,
  options?: CallOptions,
): Promise<ActivitiesChangeResult> => call(client, activitiesChangeOperation, input, options);
