// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { Health } from '../models.js';

/** What `health.ready` gives when it succeeds. */
export type HealthReadySuccess = Success<200, Health>;

/** How the API refuses `health.ready`. */
export type HealthReadyFailure = Failure<503, Health, 'draining'>;

/** Everything that can come of `health.ready`, told apart by `kind`. */
export type HealthReadyResult = HealthReadySuccess | HealthReadyFailure | CallFailure;

/** `health.ready` as data. */
export const healthReadyOperation: Operation<HealthReadySuccess | HealthReadyFailure> = {
  id: 'health.ready',
  method: 'get',
  path: '/health/ready',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
    503: {
      body: 'json',
      code: 'draining',
      message: 'Draining; no new chats.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
};

/**
 * Tells whether new chats are taken.
 *
 * `GET /health/ready`. Never throws: look at `kind`.
 */
export const healthReady = (client: ClientCore, options?: CallOptions): Promise<HealthReadyResult> =>
  call(client, healthReadyOperation, {}, options);
