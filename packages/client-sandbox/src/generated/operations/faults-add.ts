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

import type { Fault, FaultRequest, Problem } from '../models.js';

/** What `faults.add` takes. */
export interface FaultsAddInput {
  readonly body: FaultRequest;
}

/** What `faults.add` gives when it succeeds. */
export type FaultsAddSuccess = Success<201, Fault>;

/** How the API refuses `faults.add`. */
export type FaultsAddFailure = Failure<400, Problem, 'invalid-request'>;

/** Everything that can come of `faults.add`, told apart by `kind`. */
export type FaultsAddResult = FaultsAddSuccess | FaultsAddFailure | CallFailure;

/** `faults.add` as data. */
export const faultsAddOperation: Operation<FaultsAddSuccess | FaultsAddFailure> = {
  id: 'faults.add',
  method: 'post',
  path: '/control/faults',
  isSafe: false,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    201: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing or wrong; `detail` names it.',
    },
  },
};

/**
 * Makes the next matching vendor requests fail.
 *
 * `POST /control/faults`. Never throws: look at `kind`.
 */
export const faultsAdd = (
  client: ClientCore,
  input: FaultsAddInput,
  options?: CallOptions,
): Promise<FaultsAddResult> => call(client, faultsAddOperation, input, options);
