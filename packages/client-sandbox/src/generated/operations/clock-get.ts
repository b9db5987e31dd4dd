// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { Clock } from '../models.js';

/** What `clock.get` gives when it succeeds. */
export type ClockGetSuccess = Success<200, Clock>;

/** How the API refuses `clock.get`. */
export type ClockGetFailure = never;

/** Everything that can come of `clock.get`, told apart by `kind`. */
export type ClockGetResult = ClockGetSuccess | ClockGetFailure | CallFailure;

/** `clock.get` as data. */
export const clockGetOperation: Operation<ClockGetSuccess | ClockGetFailure> = {
  id: 'clock.get',
  method: 'get',
  path: '/control/clock',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Tells the simulators' time.
 *
 * `GET /control/clock`. Never throws: look at `kind`.
 */
export const clockGet = (client: ClientCore, options?: CallOptions): Promise<ClockGetResult> =>
  call(client, clockGetOperation, {}, options);
