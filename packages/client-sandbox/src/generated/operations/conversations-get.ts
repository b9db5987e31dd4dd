// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  call,
  type CallFailure,
  type CallOptions,
  type ClientCore,
  type Failure,
  type Operation,
  type Success,
} from '@parlance/runtime';

import type { ConversationWithEntries, Problem } from '../models.js';

/** What `conversations.get` takes. */
export interface ConversationsGetInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
}

/** What `conversations.get` gives when it succeeds. */
export type ConversationsGetSuccess = Success<200, ConversationWithEntries>;

/** How the API refuses `conversations.get`. */
export type ConversationsGetFailure = Failure<404, Problem, 'conversation-not-found'>;

/** Everything that can come of `conversations.get`, told apart by `kind`. */
export type ConversationsGetResult = ConversationsGetSuccess | ConversationsGetFailure | CallFailure;

/** `conversations.get` as data. */
export const conversationsGetOperation: Operation<ConversationsGetSuccess | ConversationsGetFailure> = {
  id: 'conversations.get',
  method: 'get',
  path: '/agent/conversations/{conversationId}',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
  responses: {
    200: { body: 'json' },
    404: { body: 'json', code: 'conversation-not-found', message: 'No conversation of this id.' },
  },
};

/**
 * Gives one conversation with everything said so far.
 *
 * `GET /agent/conversations/{conversationId}`. Never throws: look at `kind`.
 */
export const conversationsGet = (
  client: ClientCore,
  input: ConversationsGetInput,
  options?: CallOptions,
): Promise<ConversationsGetResult> => call(client, conversationsGetOperation, input, options);
