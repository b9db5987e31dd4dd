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

import type { DestinationList, Problem } from '../models.js';

/** What `voice.listDestinations` gives when it succeeds. */
export type VoiceListDestinationsSuccess = Success<200, DestinationList>;

/** How the API refuses `voice.listDestinations`. */
export type VoiceListDestinationsFailure =
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'voice-not-configured'>;

/** Everything that can come of `voice.listDestinations`, told apart by `kind`. */
export type VoiceListDestinationsResult =
  | VoiceListDestinationsSuccess
  | VoiceListDestinationsFailure
  | CallFailure;

/** `voice.listDestinations` as data. */
export const voiceListDestinationsOperation: Operation<
  VoiceListDestinationsSuccess | VoiceListDestinationsFailure
> = {
  id: 'voice.listDestinations',
  method: 'get',
  path: '/v1/voice/destinations',
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
    404: {
      body: 'json',
      code: 'voice-not-configured',
      message: "The gateway's configuration has no `voice`.",
    },
  },
};

/**
 * Lists where customers can call from the browser.
 *
 * `GET /v1/voice/destinations`. Never throws: look at `kind`.
 */
export const voiceListDestinations = (
  client: ClientCore,
  options?: CallOptions,
): Promise<VoiceListDestinationsResult> => call(client, voiceListDestinationsOperation, {}, options);
