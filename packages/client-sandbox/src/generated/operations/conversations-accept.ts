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

/** What `conversations.accept` takes. */
export interface ConversationsAcceptInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: ByAgent;
}

/** What `conversations.accept` gives when it succeeds. */
export type ConversationsAcceptSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.accept`. */
export type ConversationsAcceptFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.accept`, told apart by `kind`. */
export type ConversationsAcceptResult = ConversationsAcceptSuccess | ConversationsAcceptFailure | CallFailure;

/** `conversations.accept` as data. */
export const conversationsAcceptOperation: Operation<
  ConversationsAcceptSuccess | ConversationsAcceptFailure
> = {
  id: 'conversations.accept',
  method: 'post',
  path: '/agent/conversations/{conversationId}/accept',
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
 * An agent takes a waiting conversation.
 *
 * `POST /agent/conversations/{conversationId}/accept`. Never throws: look at `kind`.
 */
export const conversationsAccept = (
  client: ClientCore,
  input: ConversationsAcceptInput,
  options?: CallOptions,
): Promise<ConversationsAcceptResult> => call(client, conversationsAcceptOperation, input, options);
