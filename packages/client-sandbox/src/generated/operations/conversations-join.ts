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

import type { ByAgent, Conversation, Problem } from '../models.js';

/** What `conversations.join` takes. */
export interface ConversationsJoinInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: ByAgent;
}

/** What `conversations.join` gives when it succeeds. */
export type ConversationsJoinSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.join`. */
export type ConversationsJoinFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.join`, told apart by `kind`. */
export type ConversationsJoinResult = ConversationsJoinSuccess | ConversationsJoinFailure | CallFailure;

/** `conversations.join` as data. */
export const conversationsJoinOperation: Operation<ConversationsJoinSuccess | ConversationsJoinFailure> = {
  id: 'conversations.join',
  method: 'post',
  path: '/agent/conversations/{conversationId}/join',
  isSafe: false,
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
    404: { body: 'json', code: 'conversation-not-found', message: 'No conversation of this id.' },
    409: {
      body: 'json',
      code: 'wrong-state',
      message: "Not possible in the conversation's state, for instance saying something before accepting.",
    },
  },
};

/**
 * A further agent joins a conversation that another one has accepted (conference).
 *
 * `POST /agent/conversations/{conversationId}/join`. Never throws: look at `kind`.
 */
export const conversationsJoin = (
  client: ClientCore,
  input: ConversationsJoinInput,
  options?: CallOptions,
): Promise<ConversationsJoinResult> => call(client, conversationsJoinOperation, input, options);
