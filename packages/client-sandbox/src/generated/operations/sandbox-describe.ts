// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { SandboxDescription } from '../models.js';

/** What `sandbox.describe` gives when it succeeds. */
export type SandboxDescribeSuccess = Success<200, SandboxDescription>;

/** How the API refuses `sandbox.describe`. */
export type SandboxDescribeFailure = never;

/** Everything that can come of `sandbox.describe`, told apart by `kind`. */
export type SandboxDescribeResult = SandboxDescribeSuccess | SandboxDescribeFailure | CallFailure;

/** `sandbox.describe` as data. */
export const sandboxDescribeOperation: Operation<SandboxDescribeSuccess | SandboxDescribeFailure> = {
  id: 'sandbox.describe',
  method: 'get',
  path: '/control/sandbox',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Tells the simulated vendors, their addresses, test credentials and which operations are simulated.
 *
 * `GET /control/sandbox`. Never throws: look at `kind`.
 */
export const sandboxDescribe = (client: ClientCore, options?: CallOptions): Promise<SandboxDescribeResult> =>
  call(client, sandboxDescribeOperation, {}, options);
