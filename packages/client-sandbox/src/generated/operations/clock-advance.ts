// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
  toJson,
} from '@parlance/runtime';

import type { AdvanceClock, Clock, Problem } from '../models.js';

/** What `clock.advance` takes. */
export interface ClockAdvanceInput {
  readonly body: AdvanceClock;
}

/** What `clock.advance` gives when it succeeds. */
export type ClockAdvanceSuccess = Success<200, Clock>;

/** How the API refuses `clock.advance`. */
export type ClockAdvanceFailure = Failure<400, Problem, 'invalid-request'>;

/** Everything that can come of `clock.advance`, told apart by `kind`. */
export type ClockAdvanceResult = ClockAdvanceSuccess | ClockAdvanceFailure | CallFailure;

/** `clock.advance` as data. */
export const clockAdvanceOperation: Operation<ClockAdvanceSuccess | ClockAdvanceFailure> = {
  id: 'clock.advance',
  method: 'post',
  path: '/control/clock/advance',
  isSafe: false,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing or wrong; `detail` names it.',
    },
  },
};

/**
 * Moves the simulators' clock forward; clients' timers are not touched.
 *
 * Held reads, token lifetimes, typing marks and the minutes after the end follow at once.
 *
 * `POST /control/clock/advance`. Never throws: look at `kind`.
 */
export const clockAdvance = (
  client: ClientCore,
  input: ClockAdvanceInput,
  options?: CallOptions,
): Promise<ClockAdvanceResult> => call(client, clockAdvanceOperation, input, options);
