// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { Health } from '../models.js';

/** What `health.live` gives when it succeeds. */
export type HealthLiveSuccess = Success<200, Health>;

/** How the API refuses `health.live`. */
export type HealthLiveFailure = never;

/** Everything that can come of `health.live`, told apart by `kind`. */
export type HealthLiveResult = HealthLiveSuccess | HealthLiveFailure | CallFailure;

/** `health.live` as data. */
export const healthLiveOperation: Operation<HealthLiveSuccess | HealthLiveFailure> = {
  id: 'health.live',
  method: 'get',
  path: '/health/live',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Answers as long as the process runs.
 *
 * `GET /health/live`. Never throws: look at `kind`.
 */
export const healthLive = (client: ClientCore, options?: CallOptions): Promise<HealthLiveResult> =>
  call(client, healthLiveOperation, {}, options);
