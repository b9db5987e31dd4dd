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

/** What `conversations.requestCall` takes. */
export interface ConversationsRequestCallInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: ByAgent;
}

/** What `conversations.requestCall` gives when it succeeds. */
export type ConversationsRequestCallSuccess = Success<200, Conversation>;

/** How the API refuses `conversations.requestCall`. */
export type ConversationsRequestCallFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.requestCall`, told apart by `kind`. */
export type ConversationsRequestCallResult =
  | ConversationsRequestCallSuccess
  | ConversationsRequestCallFailure
  | CallFailure;

/** `conversations.requestCall` as data. */
export const conversationsRequestCallOperation: Operation<
  ConversationsRequestCallSuccess | ConversationsRequestCallFailure
> = {
  id: 'conversations.requestCall',
  method: 'post',
  path: '/agent/conversations/{conversationId}/call-request',
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
 * An agent asks the customer for a phone number to call now.
 *
 * The customer's answer arrives as `call` of the conversation.
 *
 * `POST /agent/conversations/{conversationId}/call-request`. Never throws: look at `kind`.
 */
export const conversationsRequestCall = (
  client: ClientCore,
  input: ConversationsRequestCallInput,
  options?: CallOptions,
): Promise<ConversationsRequestCallResult> => call(client, conversationsRequestCallOperation, input, options);
