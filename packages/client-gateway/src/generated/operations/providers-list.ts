// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { Problem, ProviderList } from '../models.js';

/** What `providers.list` gives when it succeeds. */
export type ProvidersListSuccess = Success<200, ProviderList>;

/** How the API refuses `providers.list`. */
export type ProvidersListFailure = Failure<403, Problem, 'origin-refused'>;

/** Everything that can come of `providers.list`, told apart by `kind`. */
export type ProvidersListResult = ProvidersListSuccess | ProvidersListFailure | CallFailure;

/** `providers.list` as data. */
export const providersListOperation: Operation<ProvidersListSuccess | ProvidersListFailure> = {
  id: 'providers.list',
  method: 'get',
  path: '/v1/providers',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
  },
};

/**
 * Lists the configured providers and what each can do.
 *
 * `GET /v1/providers`. Never throws: look at `kind`.
 */
export const providersList = (client: ClientCore, options?: CallOptions): Promise<ProvidersListResult> =>
  call(client, providersListOperation, {}, options);
