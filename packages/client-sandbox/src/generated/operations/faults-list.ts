// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { FaultList } from '../models.js';

/** What `faults.list` gives when it succeeds. */
export type FaultsListSuccess = Success<200, FaultList>;

/** How the API refuses `faults.list`. */
export type FaultsListFailure = never;

/** Everything that can come of `faults.list`, told apart by `kind`. */
export type FaultsListResult = FaultsListSuccess | FaultsListFailure | CallFailure;

/** `faults.list` as data. */
export const faultsListOperation: Operation<FaultsListSuccess | FaultsListFailure> = {
  id: 'faults.list',
  method: 'get',
  path: '/control/faults',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Lists the faults that still wait for their request.
 *
 * `GET /control/faults`. Never throws: look at `kind`.
 */
export const faultsList = (client: ClientCore, options?: CallOptions): Promise<FaultsListResult> =>
  call(client, faultsListOperation, {}, options);
