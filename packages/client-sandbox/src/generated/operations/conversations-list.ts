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

import type { ConversationList, ConversationState, Problem } from '../models.js';

/** What `conversations.list` takes. */
export interface ConversationsListInput {
  readonly query?: {
    /** Only conversations in this state. */
    readonly state?: ConversationState | undefined;
    /** Only conversations of customers with exactly this name. */
    readonly customerName?: string | undefined;
  };
}

/** What `conversations.list` gives when it succeeds. */
export type ConversationsListSuccess = Success<200, ConversationList>;

/** How the API refuses `conversations.list`. */
export type ConversationsListFailure = Failure<400, Problem, 'invalid-request'>;

/** Everything that can come of `conversations.list`, told apart by `kind`. */
export type ConversationsListResult = ConversationsListSuccess | ConversationsListFailure | CallFailure;

/** `conversations.list` as data. */
export const conversationsListOperation: Operation<ConversationsListSuccess | ConversationsListFailure> = {
  id: 'conversations.list',
  method: 'get',
  path: '/agent/conversations',
  isSafe: true,
  security: [],
  accept: 'application/json, application/problem+json',
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
 * Lists conversations, oldest first.
 *
 * `GET /agent/conversations`. Never throws: look at `kind`.
 */
export const conversationsList = (
  client: ClientCore,
  input: ConversationsListInput = {},
  options?: CallOptions,
): Promise<ConversationsListResult> => call(client, conversationsListOperation, input, options);
