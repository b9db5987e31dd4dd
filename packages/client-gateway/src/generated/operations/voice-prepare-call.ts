// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

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

import type { PrepareCallRequest, PreparedCall, Problem } from '../models.js';

/** What `voice.prepareCall` takes. */
export interface VoicePrepareCallInput {
  readonly body: PrepareCallRequest;
}

/** What `voice.prepareCall` gives when it succeeds. */
export type VoicePrepareCallSuccess = Success<201, PreparedCall>;

/** How the API refuses `voice.prepareCall`. */
export type VoicePrepareCallFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'destination-not-found'>
  | Failure<413, Problem, 'body-too-large'>
  | Failure<429, Problem, 'too-many-requests'>;

/** Everything that can come of `voice.prepareCall`, told apart by `kind`. */
export type VoicePrepareCallResult = VoicePrepareCallSuccess | VoicePrepareCallFailure | CallFailure;

/** `voice.prepareCall` as data. */
export const voicePrepareCallOperation: Operation<VoicePrepareCallSuccess | VoicePrepareCallFailure> = {
  id: 'voice.prepareCall',
  method: 'post',
  path: '/v1/voice/calls',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    201: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message:
        '`code` tells which: `invalid-request`, or `phone-number-invalid` for a number that has not 3 to 15 digits (E.164).',
    },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
    404: {
      body: 'json',
      code: 'destination-not-found',
      message:
        "`code` tells which: `destination-not-found`, or `voice-not-configured` where the gateway's configuration has no `voice`.",
    },
    413: {
      body: 'json',
      code: 'body-too-large',
      message: "The request body is larger than the gateway's `maxBodyBytes`.",
    },
    429: {
      body: 'json',
      code: 'too-many-requests',
      message: 'More requests than the gateway allows this address or this chat; see Retry-After.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
};

/**
 * Gives what one call from the browser needs.
 *
 * SIP over WebSocket. The credential is short-lived, and good for one call from this number to this
 * destination only. Nothing is kept of it here, so asking again does no harm.
 *
 * `POST /v1/voice/calls`. Never throws: look at `kind`.
 */
export const voicePrepareCall = (
  client: ClientCore,
  input: VoicePrepareCallInput,
  options?: CallOptions,
): Promise<VoicePrepareCallResult> => call(client, voicePrepareCallOperation, input, options);
