// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  type CallFailure,
  type CallOptions,
  callWithin,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
  toJson,
} from '@parlance/runtime';

import type { Problem, StartChatRequest, StartedChat } from '../models.js';

/** What `chats.start` takes. */
export interface ChatsStartInput {
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
  readonly body: StartChatRequest;
}

/** What `chats.start` gives when it succeeds. */
export type ChatsStartSuccess = Success<201, StartedChat>;

/** How the API refuses `chats.start`. */
export type ChatsStartFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<401, Problem, 'identity-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'provider-not-found'>
  | Failure<409, Problem, 'client-chat-id-reused'>
  | Failure<413, Problem, 'body-too-large'>
  | Failure<429, Problem, 'too-many-requests'>
  | Failure<502, Problem, 'vendor-failed'>
  | Failure<503, Problem, 'vendor-unavailable'>;

/** Everything that can come of `chats.start`, told apart by `kind`. */
export type ChatsStartResult = ChatsStartSuccess | ChatsStartFailure | CallFailure;

/** `chats.start` as data. */
export const chatsStartOperation: Operation<ChatsStartSuccess | ChatsStartFailure> = {
  id: 'chats.start',
  method: 'post',
  path: '/v1/providers/{providerId}/chats',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    201: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing, too long, of the wrong type, or one that the browser may not set.',
    },
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
    404: { body: 'json', code: 'provider-not-found', message: 'No provider of this id is configured.' },
    409: {
      body: 'json',
      code: 'client-chat-id-reused',
      message: 'The `clientChatId` was used before with other input, or for another customer.',
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
 * Starts a chat.
 *
 * Idempotent by `clientChatId`: repeated with the same input, for the same customer, it answers with
 * the same chat and a further token. Fields that route or identify (priority, queue, business unit,
 * source ...) are not accepted here: they come from the configuration, or from what the company signed
 * in `Parlance-Identity`.
 *
 * `POST /v1/providers/{providerId}/chats`. Never throws: look at `kind`.
 */
export const chatsStart = (
  client: ClientCore,
  input: ChatsStartInput,
  options?: CallOptions,
): Promise<ChatsStartResult> =>
  callWithin({ 'Parlance-Identity': { maxLength: 8192 } }, client, chatsStartOperation, input, options);
