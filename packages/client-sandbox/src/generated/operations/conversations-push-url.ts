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

import type { Entry, Problem, PushUrlRequest } from '../models.js';

/** What `conversations.pushUrl` takes. */
export interface ConversationsPushUrlInput {
  readonly path: {
    /** From `conversations.list`; for OpenScape the session id. */
    readonly conversationId: string;
  };
  readonly body: PushUrlRequest;
}

/** What `conversations.pushUrl` gives when it succeeds. */
export type ConversationsPushUrlSuccess = Success<201, Entry>;

/** How the API refuses `conversations.pushUrl`. */
export type ConversationsPushUrlFailure =
  | Failure<400, Problem, 'invalid-request'>
  | Failure<404, Problem, 'conversation-not-found'>
  | Failure<409, Problem, 'wrong-state'>;

/** Everything that can come of `conversations.pushUrl`, told apart by `kind`. */
export type ConversationsPushUrlResult =
  | ConversationsPushUrlSuccess
  | ConversationsPushUrlFailure
  | CallFailure;

/** `conversations.pushUrl` as data. */
export const conversationsPushUrlOperation: Operation<
  ConversationsPushUrlSuccess | ConversationsPushUrlFailure
> = {
  id: 'conversations.pushUrl',
  method: 'post',
  path: '/agent/conversations/{conversationId}/push-url',
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
 * An agent, or the system, shows the customer a page.
 *
 * `POST /agent/conversations/{conversationId}/push-url`. Never throws: look at `kind`.
 */
export const conversationsPushUrl = (
  client: ClientCore,
  input: ConversationsPushUrlInput,
  options?: CallOptions,
): Promise<ConversationsPushUrlResult> => call(client, conversationsPushUrlOperation, input, options);
