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
} from '@parlance/runtime';

import type { ErrorAnswer, GetQueueStatisticsResponse, QueueStatisticsQuestion } from '../models.js';

/** What `queues.getStatistics` takes. */
export interface QueuesGetStatisticsInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool: string;
    /**
     * The question, as JSON. Written without line breaks, which the server may refuse (NOTES.md, decision
     * 18).
     */
    readonly request: QueueStatisticsQuestion;
  };
}

/** What `queues.getStatistics` gives when it succeeds. */
export type QueuesGetStatisticsSuccess = Success<200, GetQueueStatisticsResponse>;

/** How the API refuses `queues.getStatistics`. */
export type QueuesGetStatisticsFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `queues.getStatistics`, told apart by `kind`. */
export type QueuesGetStatisticsResult = QueuesGetStatisticsSuccess | QueuesGetStatisticsFailure | CallFailure;

/** `queues.getStatistics` as data. */
export const queuesGetStatisticsOperation: Operation<
  QueuesGetStatisticsSuccess | QueuesGetStatisticsFailure
> = {
  id: 'queues.getStatistics',
  method: 'get',
  path: '/getQueueStats',
  isSafe: true,
  security: [],
  accept: 'application/json',
  queryStyles: { request: 'json' },
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'bad-request',
      message: 'The request is not as the server wants it.',
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
 * Counts who is there for one queue.
 *
 * Meant for the decision whether to offer a chat. Neither a session nor a JWT is asked for.
 *
 * `GET /getQueueStats`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).
 */
export const queuesGetStatistics = (
  client: ClientCore,
  input: QueuesGetStatisticsInput,
  options?: CallOptions,
): Promise<QueuesGetStatisticsResult> => call(client, queuesGetStatisticsOperation, input, options);
