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

import type { EngagementQueueQuestion, ErrorAnswer, GetEngagementQueueResponse } from '../models.js';

/** What `queues.getEngagementQueue` takes. */
export interface QueuesGetEngagementQueueInput {
  readonly query: {
    /**
     * Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has
     * told. It leads to the server that has the chat.
     */
    readonly pool?: string | undefined;
    /** The question, as JSON. Written without line breaks. */
    readonly request: EngagementQueueQuestion;
  };
}

/** What `queues.getEngagementQueue` gives when it succeeds. */
export type QueuesGetEngagementQueueSuccess = Success<200, GetEngagementQueueResponse>;

/** How the API refuses `queues.getEngagementQueue`. */
export type QueuesGetEngagementQueueFailure =
  | Failure<400, ErrorAnswer, 'bad-request'>
  | Failure<404, ErrorAnswer, 'not-found'>
  | Failure<500, ErrorAnswer, 'server-error'>
  | Failure<501, ErrorAnswer, 'not-supported'>
  | Failure<503, ErrorAnswer, 'unavailable'>;

/** Everything that can come of `queues.getEngagementQueue`, told apart by `kind`. */
export type QueuesGetEngagementQueueResult =
  | QueuesGetEngagementQueueSuccess
  | QueuesGetEngagementQueueFailure
  | CallFailure;

/** `queues.getEngagementQueue` as data. */
export const queuesGetEngagementQueueOperation: Operation<
  QueuesGetEngagementQueueSuccess | QueuesGetEngagementQueueFailure
> = {
  id: 'queues.getEngagementQueue',
  method: 'get',
  path: '/getEngagementQueue',
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
 * Tells which queue a chat would come to, and what to expect there.
 *
 * Neither a session nor a JWT is asked for (NOTES.md, decision 19).
 *
 * `GET /getEngagementQueue`. Never throws: look at `kind`.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; its example has the
 * address of the agents: NOTES.md, decision 20).
 */
export const queuesGetEngagementQueue = (
  client: ClientCore,
  input: QueuesGetEngagementQueueInput,
  options?: CallOptions,
): Promise<QueuesGetEngagementQueueResult> => call(client, queuesGetEngagementQueueOperation, input, options);
