// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { RequestList, Vendor } from '../models.js';

/** What `requests.list` takes. */
export interface RequestsListInput {
  readonly query?: {
    /** Only requests to this vendor. */
    readonly vendor?: Vendor | undefined;
    /** Only requests for this operationId. */
    readonly operation?: string | undefined;
    /** Only requests for this conversation. */
    readonly conversationId?: string | undefined;
  };
}

/** What `requests.list` gives when it succeeds. */
export type RequestsListSuccess = Success<200, RequestList>;

/** How the API refuses `requests.list`. */
export type RequestsListFailure = never;

/** Everything that can come of `requests.list`, told apart by `kind`. */
export type RequestsListResult = RequestsListSuccess | RequestsListFailure | CallFailure;

/** `requests.list` as data. */
export const requestsListOperation: Operation<RequestsListSuccess | RequestsListFailure> = {
  id: 'requests.list',
  method: 'get',
  path: '/control/requests',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Lists the vendor requests that arrived, oldest first, bodies included.
 *
 * The newest 10,000 are kept.
 *
 * `GET /control/requests`. Never throws: look at `kind`.
 */
export const requestsList = (
  client: ClientCore,
  input: RequestsListInput = {},
  options?: CallOptions,
): Promise<RequestsListResult> => call(client, requestsListOperation, input, options);
