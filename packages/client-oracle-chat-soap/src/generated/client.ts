// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions } from '@parlance/runtime';
import type { SoapCore } from '@parlance/runtime/soap';

import {
  createChatServerCore,
  type ChatServerClientOptions,
  createChatSiteCore,
  type ChatSiteClientOptions,
} from './core.js';
import {
  chatServerRequestChat,
  type ChatServerRequestChatInput,
  type ChatServerRequestChatSuccess,
} from './operations/chat-server-request-chat.js';
import {
  chatServerRetrieveMessages,
  type ChatServerRetrieveMessagesInput,
  type ChatServerRetrieveMessagesSuccess,
} from './operations/chat-server-retrieve-messages.js';
import {
  chatServerPostChatMessage,
  type ChatServerPostChatMessageInput,
  type ChatServerPostChatMessageSuccess,
} from './operations/chat-server-post-chat-message.js';
import {
  chatServerSendActivityChange,
  type ChatServerSendActivityChangeInput,
  type ChatServerSendActivityChangeSuccess,
} from './operations/chat-server-send-activity-change.js';
import {
  chatServerTerminateChat,
  type ChatServerTerminateChatInput,
  type ChatServerTerminateChatSuccess,
} from './operations/chat-server-terminate-chat.js';
import {
  chatSiteGetChatOperatingHours,
  type ChatSiteGetChatOperatingHoursInput,
  type ChatSiteGetChatOperatingHoursSuccess,
} from './operations/chat-site-get-chat-operating-hours.js';
import {
  chatSiteGetChatUrl,
  type ChatSiteGetChatUrlInput,
  type ChatSiteGetChatUrlSuccess,
} from './operations/chat-site-get-chat-url.js';

/**
 * Methods give the data of a success and throw all else; the standalone functions give everything as a
 * value.
 */
export interface ChatServerClient extends SoapCore {
  /**
   * Starts a chat. A refusal can come as a ResultType without a SessionID (NOTES.md, decision 21). Not
   * safe to repeat after a lost answer: it could start a second chat.
   *
   * SOAP operation `RequestChat` of `ChatServerPort`.
   *
   * Source: Oracle support answer 9457, RequestChat (documented).
   */
  requestChat(
    input: ChatServerRequestChatInput,
    options?: CallOptions,
  ): Promise<ChatServerRequestChatSuccess['data']>;

  /**
   * Gives what has happened, waiting about 30 s for it. Set the time-out well above that, and hold one
   * call at a time. Messages have no id and no number: their order is the order of the answer. Whether
   * messages whose answer was lost come again is not told (NOTES.md, decision 24).
   *
   * SOAP operation `RetrieveMessages` of `ChatServerPort`.
   *
   * The server holds its answer back for up to 30000 ms; the time limit is longer than that unless
   * `timeoutMs` is given.
   *
   * Source: Oracle support answer 9457, RetrieveMessages (documented; the waiting is observed).
   */
  retrieveMessages(
    input: ChatServerRetrieveMessagesInput,
    options?: CallOptions,
  ): Promise<ChatServerRetrieveMessagesSuccess['data']>;

  /**
   * Says something for the customer, also before an agent has come. The answer may carry messages. Not
   * safe to repeat after a lost answer: the text would be said twice.
   *
   * SOAP operation `PostChatMessage` of `ChatServerPort`.
   *
   * Source: Oracle support answer 9457, PostChatMessage (documented; that it is allowed before an agent
   * has come is inferred from the REST API).
   */
  postChatMessage(
    input: ChatServerPostChatMessageInput,
    options?: CallOptions,
  ): Promise<ChatServerPostChatMessageSuccess['data']>;

  /**
   * Tells whether the customer types. Safe to repeat.
   *
   * SOAP operation `SendActivityChange` of `ChatServerPort`.
   *
   * Source: Oracle support answer 8129 (documented; its request is observed, its answer inferred).
   */
  sendActivityChange(
    input: ChatServerSendActivityChangeInput,
    options?: CallOptions,
  ): Promise<ChatServerSendActivityChangeSuccess['data']>;

  /**
   * Ends the chat. Safe to repeat: a chat that is not known any more has ended.
   *
   * SOAP operation `TerminateChat` of `ChatServerPort`.
   *
   * Source: Oracle support answer 9457, TerminateChat (documented; that it may be repeated is decided:
   * NOTES.md, decision 25).
   */
  terminateChat(
    input: ChatServerTerminateChatInput,
    options?: CallOptions,
  ): Promise<ChatServerTerminateChatSuccess['data']>;
}

/**
 * Makes a client of chatServer. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createChatServerClient(options: ChatServerClientOptions): ChatServerClient {
  const core = createChatServerCore(options);
  return {
    ...core,
    requestChat: async (input, callOptions) => unwrap(await chatServerRequestChat(core, input, callOptions)),
    retrieveMessages: async (input, callOptions) =>
      unwrap(await chatServerRetrieveMessages(core, input, callOptions)),
    postChatMessage: async (input, callOptions) =>
      unwrap(await chatServerPostChatMessage(core, input, callOptions)),
    sendActivityChange: async (input, callOptions) =>
      unwrap(await chatServerSendActivityChange(core, input, callOptions)),
    terminateChat: async (input, callOptions) =>
      unwrap(await chatServerTerminateChat(core, input, callOptions)),
  };
}

/**
 * Methods give the data of a success and throw all else; the standalone functions give everything as a
 * value.
 */
export interface ChatSiteClient extends SoapCore {
  /**
   * Tells whether chat is open. Safe to repeat.
   *
   * SOAP operation `GetChatOperatingHours` of `ChatSitePort`.
   *
   * Source: Oracle support answer 8129 (documented; its messages are observed).
   */
  getChatOperatingHours(
    input: ChatSiteGetChatOperatingHoursInput,
    options?: CallOptions,
  ): Promise<ChatSiteGetChatOperatingHoursSuccess['data']>;

  /**
   * Gives the address of the chat server and a token for one chat. Safe to repeat: a token that is not
   * used is forgotten.
   *
   * SOAP operation `GetChatUrl` of `ChatSitePort`.
   *
   * Source: Oracle support answer 9457, GetChatUrl (documented; that it may be repeated is decided:
   * NOTES.md, decision 23).
   */
  getChatUrl(
    input: ChatSiteGetChatUrlInput,
    options?: CallOptions,
  ): Promise<ChatSiteGetChatUrlSuccess['data']>;
}

/**
 * Makes a client of chatSite. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createChatSiteClient(options: ChatSiteClientOptions): ChatSiteClient {
  const core = createChatSiteCore(options);
  return {
    ...core,
    getChatOperatingHours: async (input, callOptions) =>
      unwrap(await chatSiteGetChatOperatingHours(core, input, callOptions)),
    getChatUrl: async (input, callOptions) => unwrap(await chatSiteGetChatUrl(core, input, callOptions)),
  };
}
