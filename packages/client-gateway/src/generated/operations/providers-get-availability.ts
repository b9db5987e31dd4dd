// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  type CallFailure,
  type CallOptions,
  callWithin,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { Availability, Problem } from '../models.js';

/** What `providers.getAvailability` takes. */
export interface ProvidersGetAvailabilityInput {
  readonly path: {
    /** A key of the gateway's configuration. */
    readonly providerId: string;
  };
  readonly headers?: {
    /**
     * Who the customer is, in the company's word: a JWT that the company's backend signed with an
     * asymmetric key, for the `issuer`, `audience` and keys of the gateway's configuration, with `sub` and
     * `exp`. Required where the profile says `requiresIdentity`. Secret; checked with each request and
     * kept nowhere.
     */
    readonly 'Parlance-Identity'?: string | undefined;
  };
}

/** What `providers.getAvailability` gives when it succeeds. */
export type ProvidersGetAvailabilitySuccess = Success<200, Availability>;

/** How the API refuses `providers.getAvailability`. */
export type ProvidersGetAvailabilityFailure =
  | Failure<401, Problem, 'identity-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'availability-not-offered'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `providers.getAvailability`, told apart by `kind`. */
export type ProvidersGetAvailabilityResult =
  | ProvidersGetAvailabilitySuccess
  | ProvidersGetAvailabilityFailure
  | CallFailure;

/** `providers.getAvailability` as data. */
export const providersGetAvailabilityOperation: Operation<
  ProvidersGetAvailabilitySuccess | ProvidersGetAvailabilityFailure
> = {
  id: 'providers.getAvailability',
  method: 'get',
  path: '/v1/providers/{providerId}/availability',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
    401: {
      body: 'json',
      code: 'identity-refused',
      message:
        '`code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or `identity-refused`, and then `reason` says why.',
    },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
    404: {
      body: 'json',
      code: 'availability-not-offered',
      message:
        '`code` tells which: `provider-not-found`, or `availability-not-offered` where this contact center tells nothing before a chat (`capabilities.availability`).',
    },
    429: {
      body: 'json',
      code: 'too-many-requests',
      message: 'More requests than the gateway allows this address or this chat; see Retry-After.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    502: {
      body: 'json',
      code: 'vendor-failed',
      message: 'The contact center answered with an error that waiting does not mend; `code` tells which.',
      isRetryable: false,
    },
    503: {
      body: 'json',
      code: 'vendor-unavailable',
      message: 'The contact center cannot be reached or is full; try again later.',
      isRetryable: true,
    },
  },
};

/**
 * Tells whether somebody is there to chat with now.
 *
 * What the contact center says, up to a few seconds ago.
 *
 * `GET /v1/providers/{providerId}/availability`. Never throws: look at `kind`.
 */
export const providersGetAvailability = (
  client: ClientCore,
  input: ProvidersGetAvailabilityInput,
  options?: CallOptions,
): Promise<ProvidersGetAvailabilityResult> =>
  callWithin(
    { 'Parlance-Identity': { maxLength: 8192 } },
    client,
    providersGetAvailabilityOperation,
    input,
    options,
  );
