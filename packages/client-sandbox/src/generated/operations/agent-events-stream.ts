// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

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

import type { AgentEvent, Problem } from '../models.js';

/** What `agentEvents.stream` takes. */
export interface AgentEventsStreamInput {
  readonly query?: {
    /** Only events after this id; recorded ones come first. */
    readonly afterId?: string | undefined;
  };
}

/** What `agentEvents.stream` gives when it succeeds. */
export type AgentEventsStreamSuccess = Success<200, AsyncIterable<ServerSentEvent<AgentEvent>>>;

/** How the API refuses `agentEvents.stream`. */
export type AgentEventsStreamFailure = Failure<400, Problem, 'invalid-request'>;

/** Everything that can come of `agentEvents.stream`, told apart by `kind`. */
export type AgentEventsStreamResult = AgentEventsStreamSuccess | AgentEventsStreamFailure | CallFailure;

/** `agentEvents.stream` as data. */
export const agentEventsStreamOperation: Operation<AgentEventsStreamSuccess | AgentEventsStreamFailure> = {
  id: 'agentEvents.stream',
  method: 'get',
  path: '/agent/events',
  isSafe: true,
  security: [],
  accept: 'text/event-stream, application/problem+json',
  responses: {
    200: {},
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing or wrong; `detail` names it.',
    },
  },
  stream: jsonEvents,
};

/**
 * Streams what happens in all conversations, and new callbacks, for an agent's desk.
 *
 * `GET /agent/events`. Never throws: look at `kind`.
 */
export const agentEventsStream = (
  client: ClientCore,
  input: AgentEventsStreamInput = {},
  options?: CallOptions,
): Promise<AgentEventsStreamResult> => call(client, agentEventsStreamOperation, input, options);
