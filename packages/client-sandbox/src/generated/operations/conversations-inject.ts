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

import type { Problem, RawItem } from '../models.js';

/** What `conversations.inject` takes. */
export interface ConversationsInjectInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: RawItem;
}

/** What `conversations.inject` gives when it succeeds. */
export type ConversationsInjectSuccess = Success<204, undefined>;

/** How the API refuses `conversations.inject`. */
export type ConversationsInjectFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.inject`, told apart by `kind`. */
export type ConversationsInjectResult = ConversationsInjectSuccess | ConversationsInjectFailure | CallFailure;

/** `conversations.inject` as data. */
export const conversationsInjectOperation: Operation<
  ConversationsInjectSuccess | ConversationsInjectFailure
> = {
  id: 'conversations.inject',
  method: 'post',
  path: '/control/conversations/{conversationId}/items',
  isSafe: false,
  security: [],
  accept: 'application/problem+json',
  body: toJson('application/json'),
  responses: {
    204: {},
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
 * Puts an item into the vendor's transcript as it is, for instance one of a type nobody knows.
 *
 * `POST /control/conversations/{conversationId}/items`. Never throws: look at `kind`.
 */
export const conversationsInject = (
  client: ClientCore,
  input: ConversationsInjectInput,
  options?: CallOptions,
): Promise<ConversationsInjectResult> => call(client, conversationsInjectOperation, input, options);
