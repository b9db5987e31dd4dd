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

import type { Entry, Problem, SayRequest } from '../models.js';

/** What `conversations.say` takes. */
export interface ConversationsSayInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: SayRequest;
}

/** What `conversations.say` gives when it succeeds. */
export type ConversationsSaySuccess = Success<201, Entry>;

/** How the API refuses `conversations.say`. */
export type ConversationsSayFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.say`, told apart by `kind`. */
export type ConversationsSayResult = ConversationsSaySuccess | ConversationsSayFailure | CallFailure;

/** `conversations.say` as data. */
export const conversationsSayOperation: Operation<ConversationsSaySuccess | ConversationsSayFailure> = {
  id: 'conversations.say',
  method: 'post',
  path: '/agent/conversations/{conversationId}/messages',
  isSafe: false,
  security: [],
  accept: 'application/json, application/problem+json',
  body: toJson('application/json'),
  responses: {
    201: { body: 'json' },
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
 * An agent, or the system, says something.
 *
 * `text` is wrapped the way the vendor's desk does it (for OpenScape: escaped, inside FONT markup);
 * `html` goes out as it is. Without `agentId` the contact center's system speaks.
 *
 * `POST /agent/conversations/{conversationId}/messages`. Never throws: look at `kind`.
 */
export const conversationsSay = (
  client: ClientCore,
  input: ConversationsSayInput,
  options?: CallOptions,
): Promise<ConversationsSayResult> => call(client, conversationsSayOperation, input, options);
