// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createOpenscapeCore, type OpenscapeClientOptions } from './core.js';
import {
  callMeRequest,
  type CallMeRequestInput,
  type CallMeRequestSuccess,
} from './operations/call-me-request.js';
import {
  callbacksCheckAvailability,
  type CallbacksCheckAvailabilityInput,
  type CallbacksCheckAvailabilitySuccess,
} from './operations/callbacks-check-availability.js';
import {
  callbacksCreate,
  type CallbacksCreateInput,
  type CallbacksCreateSuccess,
} from './operations/callbacks-create.js';
import { contentsAdd, type ContentsAddInput, type ContentsAddSuccess } from './operations/contents-add.js';
import {
  contentsList,
  type ContentsListInput,
  type ContentsListSuccess,
} from './operations/contents-list.js';
import {
  contentsListFrom,
  type ContentsListFromInput,
  type ContentsListFromSuccess,
} from './operations/contents-list-from.js';
import { oauthToken, type OauthTokenInput, type OauthTokenSuccess } from './operations/oauth-token.js';
import {
  sessionsCreate,
  type SessionsCreateInput,
  type SessionsCreateSuccess,
} from './operations/sessions-create.js';
import {
  sessionsDisconnect,
  type SessionsDisconnectInput,
  type SessionsDisconnectSuccess,
} from './operations/sessions-disconnect.js';
import {
  typingNotify,
  type TypingNotifyInput,
  type TypingNotifySuccess,
} from './operations/typing-notify.js';

/** A phone call during the chat, at the agent's request. */
export interface CallMeResource {
  /**
   * Gives the customer's phone number to the agent who asked for a call.
   *
   * The agent asks by `callMeAgentKey` of a query; with the number here the agent starts the call
   * (NOTES.md, decision 23). Not safe to repeat after a lost answer: the agent may be asked twice to
   * call.
   *
   * `POST /v1/sessions/{sessionId}/call-me`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).
   */
  request(input: CallMeRequestInput, options?: CallOptions): Promise<CallMeRequestSuccess['data']>;
}

/** Schedule a phone call for a time that suits the customer. */
export interface CallbacksResource {
  /**
   * Lists the queues that take callbacks.
   *
   * An empty list means that no queue takes any; a 503 means that the whole feature is switched off.
   *
   * `GET /v1/callbacks/availability/{businessUnitName}`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §3.3.9, §4.4.2 (documented; the body of the 200 is decided:
   * NOTES.md, decision 11).
   */
  checkAvailability(
    input: CallbacksCheckAvailabilityInput,
    options?: CallOptions,
  ): Promise<CallbacksCheckAvailabilitySuccess['data']>;

  /**
   * Schedules a callback in one or two windows of time.
   *
   * The queue is one that `callbacks.checkAvailability` lists. No id is given back, so a callback cannot
   * be read, changed or cancelled, and it is not safe to repeat after a lost answer: the customer may be
   * called twice.
   *
   * `POST /v1/callbacks`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
   */
  create(input: CallbacksCreateInput, options?: CallOptions): Promise<CallbacksCreateSuccess['data']>;
}

/** Read what was said and what else changed, and say something. */
export interface ContentsResource {
  /**
   * Says something for the customer.
   *
   * Also ends the customer's typing. The answer has no id or index; the text comes back as an item of
   * the next query. Not safe to repeat after a lost answer: the text may be there already, so query the
   * contents first and look for it.
   *
   * `POST /v1/sessions/{sessionId}/contents`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).
   */
  add(input: ContentsAddInput, options?: CallOptions): Promise<ContentsAddSuccess['data']>;

  /**
   * Gives everything said in a session so far, and what else changed.
   *
   * The same as asking from index 0: every call repeats everything. Safe to repeat, but `pushUrl` and
   * `callMeAgentKey` are given once only: a lost answer takes them along, and a second reader of the
   * session steals them.
   *
   * `GET /v1/sessions/{sessionId}/contents`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
   */
  list(input: ContentsListInput, options?: CallOptions): Promise<ContentsListSuccess['data']>;

  /**
   * Gives what was said from an index on, and what else changed.
   *
   * Asked every 3 s with the `newIndexKey` of the last answer, it is the customer's ear: `content` is an
   * empty array while nothing is new, and null for an index further ahead or below 0 (NOTES.md, decision
   * 5). Safe to repeat, but `pushUrl` and `callMeAgentKey` are given once only: a lost answer takes them
   * along, and a second reader of the session steals them. Stop when `connected` is false, after one
   * last query.
   *
   * `GET /v1/sessions/{sessionId}/contents/{indexKey}`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
   */
  listFrom(input: ContentsListFromInput, options?: CallOptions): Promise<ContentsListFromSuccess['data']>;
}

/** Fetch the token that every other request carries. */
export interface OauthResource {
  /**
   * Fetches the token that every other request carries.
   *
   * Client id and client secret, the keys `oauth-client-id` and `oauth-client-secret` of
   * webinteractionsdk.xml, go into a Basic Authorization header; the grant type must be in the body.
   * Repeating it does no harm. Only the successful answer is documented: the refusals are decided
   * (NOTES.md, decision 26).
   *
   * `POST /oauth/token`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §3.1, §3.4, §4.1.1 (documented).
   */
  token(input: OauthTokenInput, options?: CallOptions): Promise<OauthTokenSuccess['data']>;
}

/** Start and end a chat session. */
export interface SessionsResource {
  /**
   * Starts a chat session.
   *
   * Ask for all contents at once afterwards (`contents.list`), then poll from the index of the last
   * answer every 3 s (`contents.listFrom`). Not safe to repeat after a lost answer: it would start a
   * second session. An unknown business unit is refused with 400 (NOTES.md, decision 21).
   *
   * `POST /v1/sessions`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
   */
  create(input: SessionsCreateInput, options?: CallOptions): Promise<SessionsCreateSuccess['data']>;

  /**
   * Ends a session for the customer.
   *
   * The id stands in the body, which some proxies drop from a DELETE; without it the answer is 400.
   * Query the contents once before, so that a text the agent has just sent is not lost. The session then
   * answers queries for five more minutes. Safe to repeat: an ended session stays ended, and 404 means
   * that it is gone, which is what was wanted.
   *
   * `DELETE /v1/sessions`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §3.3.3, §4.2.2 (documented; that it may be repeated is decided:
   * NOTES.md, decision 27).
   */
  disconnect(
    input: SessionsDisconnectInput,
    options?: CallOptions,
  ): Promise<SessionsDisconnectSuccess['data']>;
}

/** Tell the agents that the customer types. */
export interface TypingResource {
  /**
   * Tells the agents that the customer types or has stopped.
   *
   * Send true with the first key and false four seconds after the last. Safe to repeat: the same state
   * again changes nothing. After the session has ended it goes on answering 200 for five minutes, then
   * 404 (NOTES.md, decision 18).
   *
   * `POST /v1/sessions/{sessionId}/typing`
   *
   * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
   * A31003-S22B1-R104-01-7620 (07/2022), §3.3.7, §4.3.3 (documented).
   */
  notify(input: TypingNotifyInput, options?: CallOptions): Promise<TypingNotifySuccess['data']>;
}

/**
 * A client of OpenScape Contact Center Web Interaction REST API. Methods give the data of a success
 * and throw all else; the standalone functions give everything as a value.
 */
export interface OpenscapeClient extends ClientCore {
  /** A phone call during the chat, at the agent's request. */
  readonly callMe: CallMeResource;
  /** Schedule a phone call for a time that suits the customer. */
  readonly callbacks: CallbacksResource;
  /** Read what was said and what else changed, and say something. */
  readonly contents: ContentsResource;
  /** Fetch the token that every other request carries. */
  readonly oauth: OauthResource;
  /** Start and end a chat session. */
  readonly sessions: SessionsResource;
  /** Tell the agents that the customer types. */
  readonly typing: TypingResource;
}

/**
 * Makes a client of OpenScape Contact Center Web Interaction REST API. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createOpenscapeClient(options: OpenscapeClientOptions): OpenscapeClient {
  const core = createOpenscapeCore(options);
  return {
    ...core,
    callMe: {
      request: async (input, callOptions) => unwrap(await callMeRequest(core, input, callOptions)),
    },
    callbacks: {
      checkAvailability: async (input, callOptions) =>
        unwrap(await callbacksCheckAvailability(core, input, callOptions)),
      create: async (input, callOptions) => unwrap(await callbacksCreate(core, input, callOptions)),
    },
    contents: {
      add: async (input, callOptions) => unwrap(await contentsAdd(core, input, callOptions)),
      list: async (input, callOptions) => unwrap(await contentsList(core, input, callOptions)),
      listFrom: async (input, callOptions) => unwrap(await contentsListFrom(core, input, callOptions)),
    },
    oauth: {
      token: async (input, callOptions) => unwrap(await oauthToken(core, input, callOptions)),
    },
    sessions: {
      create: async (input, callOptions) => unwrap(await sessionsCreate(core, input, callOptions)),
      disconnect: async (input, callOptions) => unwrap(await sessionsDisconnect(core, input, callOptions)),
    },
    typing: {
      notify: async (input, callOptions) => unwrap(await typingNotify(core, input, callOptions)),
    },
  };
}
