// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { CallbackList, Vendor } from '../models.js';

/** What `callbacks.list` takes. */
export interface CallbacksListInput {
  readonly query?: {
    /** Only callbacks of this vendor. */
    readonly vendor?: Vendor | undefined;
  };
}

/** What `callbacks.list` gives when it succeeds. */
export type CallbacksListSuccess = Success<200, CallbackList>;

/** How the API refuses `callbacks.list`. */
export type CallbacksListFailure = never;

/** Everything that can come of `callbacks.list`, told apart by `kind`. */
export type CallbacksListResult = CallbacksListSuccess | CallbacksListFailure | CallFailure;

/** `callbacks.list` as data. */
export const callbacksListOperation: Operation<CallbacksListSuccess | CallbacksListFailure> = {
  id: 'callbacks.list',
  method: 'get',
  path: '/agent/callbacks',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Lists the callbacks that customers asked for, oldest first.
 *
 * `GET /agent/callbacks`. Never throws: look at `kind`.
 */
export const callbacksList = (
  client: ClientCore,
  input: CallbacksListInput = {},
  options?: CallOptions,
): Promise<CallbacksListResult> => call(client, callbacksListOperation, input, options);
