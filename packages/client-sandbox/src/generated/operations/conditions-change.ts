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

import type { ConditionList, ConditionValues, Problem, Vendor } from '../models.js';

/** What `conditions.change` takes. */
export interface ConditionsChangeInput {
  readonly path: {
    /** From `sandbox.describe`. */
    readonly vendor: Vendor;
  };
  readonly body: ConditionValues;
}

/** What `conditions.change` gives when it succeeds. */
export type ConditionsChangeSuccess = Success<200, ConditionList>;

/** How the API refuses `conditions.change`. */
export type ConditionsChangeFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'vendor-not-found'>;

/** Everything that can come of `conditions.change`, told apart by `kind`. */
export type ConditionsChangeResult = ConditionsChangeSuccess | ConditionsChangeFailure | CallFailure;

/** `conditions.change` as data. */
export const conditionsChangeOperation: Operation<ConditionsChangeSuccess | ConditionsChangeFailure> = {
  id: 'conditions.change',
  method: 'patch',
  path: '/control/vendors/{vendor}/conditions',
  isSafe: true,
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
    404: { body: 'json', code: 'vendor-not-found', message: 'No vendor of this name is simulated.' },
  },
};

/**
 * Changes some conditions, at once and for every request from now on.
 *
 * The others stay. A name or value that `conditions.get` does not list is refused, and then nothing is
 * changed.
 *
 * `PATCH /control/vendors/{vendor}/conditions`. Never throws: look at `kind`.
 */
export const conditionsChange = (
  client: ClientCore,
  input: ConditionsChangeInput,
  options?: CallOptions,
): Promise<ConditionsChangeResult> => call(client, conditionsChangeOperation, input, options);
