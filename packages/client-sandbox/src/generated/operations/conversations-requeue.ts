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

/** What `conversations.requeue` takes. */
export interface ConversationsRequeueInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: ByAgent;
}

/** What `conversations.requeue` gives when it succeeds. */
export type ConversationsRequeueSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.requeue`. */
export type ConversationsRequeueFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.requeue`, told apart by `kind`. */
export type ConversationsRequeueResult =
  | ConversationsRequeueSuccess
  | ConversationsRequeueFailure
  | CallFailure;

/** `conversations.requeue` as data. */
export const conversationsRequeueOperation: Operation<
  ConversationsRequeueSuccess | ConversationsRequeueFailure
> = {
  id: 'conversations.requeue',
  method: 'post',
  path: '/agent/conversations/{conversationId}/requeue',
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
 * An agent gives the conversation back to the queue.
 *
 * `POST /agent/conversations/{conversationId}/requeue`. Never throws: look at `kind`.
 */
export const conversationsRequeue = (
  client: ClientCore,
  input: ConversationsRequeueInput,
  options?: CallOptions,
): Promise<ConversationsRequeueResult> => call(client, conversationsRequeueOperation, input, options);
