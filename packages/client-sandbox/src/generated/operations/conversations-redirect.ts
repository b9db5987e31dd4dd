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

import type { Conversation, Problem, RedirectRequest } from '../models.js';

/** What `conversations.redirect` takes. */
export interface ConversationsRedirectInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: RedirectRequest;
}

/** What `conversations.redirect` gives when it succeeds. */
export type ConversationsRedirectSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.redirect`. */
export type ConversationsRedirectFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.redirect`, told apart by `kind`. */
export type ConversationsRedirectResult =
  | ConversationsRedirectSuccess
  | ConversationsRedirectFailure
  | CallFailure;

/** `conversations.redirect` as data. */
export const conversationsRedirectOperation: Operation<
  ConversationsRedirectSuccess | ConversationsRedirectFailure
> = {
  id: 'conversations.redirect',
  method: 'post',
  path: '/agent/conversations/{conversationId}/redirect',
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
 * Sends the customer to another address, in the middle of the chat or while they wait.
 *
 * `POST /agent/conversations/{conversationId}/redirect`. Never throws: look at `kind`.
 */
export const conversationsRedirect = (
  client: ClientCore,
  input: ConversationsRedirectInput,
  options?: CallOptions,
): Promise<ConversationsRedirectResult> => call(client, conversationsRedirectOperation, input, options);
