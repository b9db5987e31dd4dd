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

import type { Problem, TypingRequest } from '../models.js';

/** What `conversations.setTyping` takes. */
export interface ConversationsSetTypingInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: TypingRequest;
}

/** What `conversations.setTyping` gives when it succeeds. */
export type ConversationsSetTypingSuccess = Success<204, undefined>;

/** How the API refuses `conversations.setTyping`. */
export type ConversationsSetTypingFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.setTyping`, told apart by `kind`. */
export type ConversationsSetTypingResult =
  | ConversationsSetTypingSuccess
  | ConversationsSetTypingFailure
  | CallFailure;

/** `conversations.setTyping` as data. */
export const conversationsSetTypingOperation: Operation<
  ConversationsSetTypingSuccess | ConversationsSetTypingFailure
> = {
  id: 'conversations.setTyping',
  method: 'post',
  path: '/agent/conversations/{conversationId}/typing',
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
 * An agent types or stops.
 *
 * `POST /agent/conversations/{conversationId}/typing`. Never throws: look at `kind`.
 */
export const conversationsSetTyping = (
  client: ClientCore,
  input: ConversationsSetTypingInput,
  options?: CallOptions,
): Promise<ConversationsSetTypingResult> => call(client, conversationsSetTypingOperation, input, options);
