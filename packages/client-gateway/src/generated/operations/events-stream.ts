// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  jsonEvents,
  type Operation,
  type ServerSentEvent,
  type Success,
} from '@parlance/runtime';

import type { ChatEvent, Problem } from '../models.js';

/** What `events.stream` takes. */
export interface EventsStreamInput {
  readonly path: {
    /** From `chats.start`. */
    readonly chatId: string;
  };
  readonly query?: {
    /** Only events after this id. */
    readonly afterId?: string | undefined;
  };
  readonly headers?: {
    /** As `afterId`; used by clients that reconnect. `afterId` wins. */
    readonly 'Last-Event-ID'?: string | undefined;
  };
}

/** What `events.stream` gives when it succeeds. */
export type EventsStreamSuccess = Success<200, AsyncIterable<ServerSentEvent<ChatEvent>>>;

/** How the API refuses `events.stream`. */
export type EventsStreamFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<401, Problem, 'token-refused'>
  | Failure<403, Problem, 'origin-refused'>
  | Failure<404, Problem, 'chat-not-found'>
  | Failure<429, Problem, 'too-many-requests'>;

/** Everything that can come of `events.stream`, told apart by `kind`. */
export type EventsStreamResult = EventsStreamSuccess | EventsStreamFailure | CallFailure;

/** `events.stream` as data. */
export const eventsStreamOperation: Operation<EventsStreamSuccess | EventsStreamFailure> = {
  id: 'events.stream',
  method: 'get',
  path: '/v1/chats/{chatId}/events',
  isSafe: true,
  security: [['chatToken']],
  accept: 'text/event-stream, application/problem+json',
  responses: {
    200: {},
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing, too long, of the wrong type, or one that the browser may not set.',
    },
    401: {
      body: 'json',
      code: 'token-refused',
      message: 'No bearer token, or one that is not for this chat.',
    },
    403: {
      body: 'json',
      code: 'origin-refused',
      message: "The page's origin is not in the gateway's `allowedOrigins`.",
    },
    404: { body: 'json', code: 'chat-not-found', message: 'No chat of this id is kept here.' },
    429: {
      body: 'json',
      code: 'too-many-requests',
      message: 'More requests than the gateway allows this address or this chat; see Retry-After.',
      isRetryable: true,
      outcome: 'not-sent',
    },
  },
  stream: jsonEvents,
};

/**
 * Streams the chat's events, recorded ones first, then new ones as they happen.
 *
 * Continues after `afterId`, or after the `Last-Event-ID` header, without gap or repeat. The stream
 * closes after the last event of an ended chat. A comment line is sent from time to time to keep the
 * connection open.
 *
 * `GET /v1/chats/{chatId}/events`. Never throws: look at `kind`.
 */
export const eventsStream = (
  client: ClientCore,
  input: EventsStreamInput,
  options?: CallOptions,
): Promise<EventsStreamResult> => call(client, eventsStreamOperation, input, options);
