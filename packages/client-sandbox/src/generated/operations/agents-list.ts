// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { AgentList } from '../models.js';

/** What `agents.list` gives when it succeeds. */
export type AgentsListSuccess = Success<200, AgentList>;

/** How the API refuses `agents.list`. */
export type AgentsListFailure = never;

/** Everything that can come of `agents.list`, told apart by `kind`. */
export type AgentsListResult = AgentsListSuccess | AgentsListFailure | CallFailure;

/** `agents.list` as data. */
export const agentsListOperation: Operation<AgentsListSuccess | AgentsListFailure> = {
  id: 'agents.list',
  method: 'get',
  path: '/agent/agents',
  isSafe: true,
  security: [],
  accept: 'application/json',
  responses: {
    200: { body: 'json' },
  },
};

/**
 * Lists the agents.
 *
 * `GET /agent/agents`. Never throws: look at `kind`.
 */
export const agentsList = (client: ClientCore, options?: CallOptions): Promise<AgentsListResult> =>
  call(client, agentsListOperation, {}, options);
