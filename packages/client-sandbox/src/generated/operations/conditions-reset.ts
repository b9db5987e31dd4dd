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

/** What `conditions.reset` takes. */
export interface ConditionsResetInput {
  readonly path: {
    /** From `sandbox.describe`. */
    readonly vendor: Vendor;
  };
}

/** What `conditions.reset` gives when it succeeds. */
export type ConditionsResetSuccess = Success<200, ConditionList>;

/** How the API refuses `conditions.reset`. */
export type ConditionsResetFailure = Failure<404, Problem, 'vendor-not-found'>;

/** Everything that can come of `conditions.reset`, told apart by `kind`. */
export type ConditionsResetResult = ConditionsResetSuccess | ConditionsResetFailure | CallFailure;

/** `conditions.reset` as data. */
export const conditionsResetOperation: Operation<ConditionsResetSuccess | ConditionsResetFailure> = {
  id: 'conditions.reset',
  method: 'delete',
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
 * Sets all conditions back to what the sandbox was started with.
 *
 * `DELETE /control/vendors/{vendor}/conditions`. Never throws: look at `kind`.
 */
export const conditionsReset = (
  client: ClientCore,
  input: ConditionsResetInput,
  options?: CallOptions,
): Promise<ConditionsResetResult> => call(client, conditionsResetOperation, input, options);
