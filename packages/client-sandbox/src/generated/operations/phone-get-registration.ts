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

import type { AgentId, PhoneRegistration, Problem } from '../models.js';

/** What `phone.getRegistration` takes. */
export interface PhoneGetRegistrationInput {
  readonly query: {
    /** Whose phone it is. */
    readonly agentId: AgentId;
  };
}

/** What `phone.getRegistration` gives when it succeeds. */
export type PhoneGetRegistrationSuccess = Success<200, PhoneRegistration>;

/** How the API refuses `phone.getRegistration`. */
export type PhoneGetRegistrationFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'voice-not-configured'>;

/** Everything that can come of `phone.getRegistration`, told apart by `kind`. */
export type PhoneGetRegistrationResult =
  | PhoneGetRegistrationSuccess
  | PhoneGetRegistrationFailure
  | CallFailure;

/** `phone.getRegistration` as data. */
export const phoneGetRegistrationOperation: Operation<
  PhoneGetRegistrationSuccess | PhoneGetRegistrationFailure
> = {
  id: 'phone.getRegistration',
  method: 'get',
  path: '/agent/phone',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing or wrong; `detail` names it.',
    },
    404: { body: 'json', code: 'voice-not-configured', message: 'A sandbox without voice.' },
  },
};

/**
 * Gives what an agent's phone registers with.
 *
 * A SIP account for desks, short-lived. Ask again before it expires.
 *
 * `GET /agent/phone`. Never throws: look at `kind`.
 */
export const phoneGetRegistration = (
  client: ClientCore,
  input: PhoneGetRegistrationInput,
  options?: CallOptions,
): Promise<PhoneGetRegistrationResult> => call(client, phoneGetRegistrationOperation, input, options);
