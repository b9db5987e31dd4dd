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

/** What `conversations.end` takes. */
export interface ConversationsEndInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: ByAgent;
}

/** What `conversations.end` gives when it succeeds. */
export type ConversationsEndSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.end`. */
export type ConversationsEndFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.end`, told apart by `kind`. */
export type ConversationsEndResult = ConversationsEndSuccess | ConversationsEndFailure | CallFailure;

/** `conversations.end` as data. */
export const conversationsEndOperation: Operation<ConversationsEndSuccess | ConversationsEndFailure> = {
  id: 'conversations.end',
  method: 'post',
  path: '/agent/conversations/{conversationId}/end',
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
 * An agent ends the conversation.
 *
 * `POST /agent/conversations/{conversationId}/end`. Never throws: look at `kind`.
 */
export const conversationsEnd = (
  client: ClientCore,
  input: ConversationsEndInput,
  options?: CallOptions,
): Promise<ConversationsEndResult> => call(client, conversationsEndOperation, input, options);
