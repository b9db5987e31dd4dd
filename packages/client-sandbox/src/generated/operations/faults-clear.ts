// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

/** What `faults.clear` takes. */
export interface FaultsClearInput {
  readonly query?: {
    /** Only faults for this conversation. */
    readonly conversationId?: string | undefined;
  };
}

/** What `faults.clear` gives when it succeeds. */
export type FaultsClearSuccess = Success<204, undefined>;

/** How the API refuses `faults.clear`. */
export type FaultsClearFailure = never;

/** Everything that can come of `faults.clear`, told apart by `kind`. */
export type FaultsClearResult = FaultsClearSuccess | FaultsClearFailure | CallFailure;

/** `faults.clear` as data. */
export const faultsClearOperation: Operation<FaultsClearSuccess | FaultsClearFailure> = {
  id: 'faults.clear',
  method: 'delete',
  path: '/control/faults',
  isSafe: true,
  security: [],
  responses: {
    204: {},
  },
};

/**
 * Forgets all faults, or those of one conversation.
 *
 * `DELETE /control/faults`. Never throws: look at `kind`.
 */
export const faultsClear = (
  client: ClientCore,
  input: FaultsClearInput = {},
  options?: CallOptions,
): Promise<FaultsClearResult> => call(client, faultsClearOperation, input, options);
