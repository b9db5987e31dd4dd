// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { ConditionList, Problem, Vendor } from '../models.js';

/** What `conditions.get` takes. */
export interface ConditionsGetInput {
  readonly path: {
    /** From `sandbox.describe`. */
    readonly vendor: Vendor;
  };
}

/** What `conditions.get` gives when it succeeds. */
export type ConditionsGetSuccess = Success<200, ConditionList>;

/** How the API refuses `conditions.get`. */
export type ConditionsGetFailure = Failure<404, Problem, 'vendor-not-found'>;

/** Everything that can come of `conditions.get`, told apart by `kind`. */
export type ConditionsGetResult = ConditionsGetSuccess | ConditionsGetFailure | CallFailure;

/** `conditions.get` as data. */
export const conditionsGetOperation: Operation<ConditionsGetSuccess | ConditionsGetFailure> = {
  id: 'conditions.get',
  method: 'get',
  path: '/control/vendors/{vendor}/conditions',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
    404: { body: 'json', code: 'vendor-not-found', message: 'No vendor of this name is simulated.' },
  },
};

/**
 * Tells how a simulated contact center is set up, each condition with its meaning and possible values.
 *
 * `GET /control/vendors/{vendor}/conditions`. Never throws: look at `kind`.
 */
export const conditionsGet = (
  client: ClientCore,
  input: ConditionsGetInput,
  options?: CallOptions,
): Promise<ConditionsGetResult> => call(client, conditionsGetOperation, input, options);
