// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

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

import type { Agent, AgentId, AgentName, Problem } from '../models.js';

/** What `agents.put` takes. */
export interface AgentsPutInput {
  readonly path: {
    readonly agentId: AgentId;
  };
  readonly body: AgentName;
}

/** What `agents.put` gives when it succeeds. */
export type AgentsPutSuccess = Success<200, Agent>;

/** How the API refuses `agents.put`. */
export type AgentsPutFailure = Failure<400, Problem, 'invalid-request'>;

/** Everything that can come of `agents.put`, told apart by `kind`. */
export type AgentsPutResult = AgentsPutSuccess | AgentsPutFailure | CallFailure;

/** `agents.put` as data. */
export const agentsPutOperation: Operation<AgentsPutSuccess | AgentsPutFailure> = {
  id: 'agents.put',
  method: 'put',
  path: '/agent/agents/{agentId}',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    200: { body: 'json' },
    400: {
      body: 'json',
      code: 'invalid-request',
      message: 'A field is missing or wrong; `detail` names it.',
    },
  },
};

/**
 * Adds an agent or changes the name of one.
 *
 * `PUT /agent/agents/{agentId}`. Never throws: look at `kind`.
 */
export const agentsPut = (
  client: ClientCore,
  input: AgentsPutInput,
  options?: CallOptions,
): Promise<AgentsPutResult> => call(client, agentsPutOperation, input, options);
