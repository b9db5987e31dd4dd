// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createGenesysGwsCore, type GenesysGwsClientOptions } from './core.js';
import {
  chatsComplete,
  type ChatsCompleteInput,
  type ChatsCompleteSuccess,
} from './operations/chats-complete.js';
import { chatsGet, type ChatsGetInput, type ChatsGetSuccess } from './operations/chats-get.js';
import {
  chatsListMessages,
  type ChatsListMessagesInput,
  type ChatsListMessagesSuccess,
} from './operations/chats-list-messages.js';
import {
  chatsRequestChat,
  type ChatsRequestChatInput,
  type ChatsRequestChatSuccess,
} from './operations/chats-request-chat.js';
import {
  chatsSendMessage,
  type ChatsSendMessageInput,
  type ChatsSendMessageSuccess,
} from './operations/chats-send-message.js';
import {
  chatsSendStartTypingNotification,
  type ChatsSendStartTypingNotificationInput,
  type ChatsSendStartTypingNotificationSuccess,
} from './operations/chats-send-start-typing-notification.js';
import {
  chatsSendStopTypingNotification,
  type ChatsSendStopTypingNotificationInput,
  type ChatsSendStopTypingNotificationSuccess,
} from './operations/chats-send-stop-typing-notification.js';

/** Start a chat, follow it, say something, end it. */
export interface ChatsResource {
  /**
   * Ends a chat for the customer.
   *
   * Nothing may be sent for this chat afterwards. Safe to repeat: a chat that has ended stays ended; a
   * refusal with `invalid-in-state` or `chat-not-found` means that it is over, which is what was wanted
   * (NOTES.md, decision 23).
   *
   * `POST /chats/{chatId}`
   *
   * Source: Web Services API, Customer Chat API, Complete, Operation, Example (documented; that it may
   * be repeated is decided: NOTES.md, decision 23).
   */
  complete(input: ChatsCompleteInput, options?: CallOptions): Promise<ChatsCompleteSuccess['data']>;

  /**
   * Gives the state of a chat, who is in it, and what may be done.
   *
   * Polling keeps the chat alive: a chat server drops a customer who is silent for 45 s (NOTES.md,
   * decision 24). Safe to repeat.
   *
   * `GET /chats/{chatId}`
   *
   * Source: Web Services API, Customer Chat API, GetChat, Operation, Example (documented; its table says
   * POST: NOTES.md, decision 2).
   */
  get(input: ChatsGetInput, options?: CallOptions): Promise<ChatsGetSuccess['data']>;

  /**
   * Gives the messages of a chat, from an index on.
   *
   * Ask with the highest index seen plus 1, or with 0 for everything: safe to repeat then. Without
   * `index` the server gives what it has not given yet, and a lost answer loses messages (NOTES.md,
   * decision 6).
   *
   * `GET /chats/{chatId}/messages`
   *
   * Source: Web Services API, Customer Chat API, GetMessages, Operation, Example (documented; its table
   * has another method and address: NOTES.md, decision 2).
   */
  listMessages(
    input: ChatsListMessagesInput,
    options?: CallOptions,
  ): Promise<ChatsListMessagesSuccess['data']>;

  /**
   * Starts a chat.
   *
   * The answer's `id` is all that is needed afterwards: build addresses from it, never from `path` or
   * `uri` (NOTES.md, decision 10). Not safe to repeat after a lost answer: it would start a second chat.
   *
   * `POST /chats`
   *
   * Source: Web Services API, Customer Chat API, RequestChat, Operation, Example (documented).
   */
  requestChat(input: ChatsRequestChatInput, options?: CallOptions): Promise<ChatsRequestChatSuccess['data']>;

  /**
   * Says something for the customer.
   *
   * Allowed while waiting for an agent too. The answer has no index; the text comes back as a message of
   * the transcript. Not safe to repeat after a lost answer: read the messages first and look for it.
   *
   * `POST /chats/{chatId}`
   *
   * Source: Web Services API, Customer Chat API, SendMessage, Operation, Example (documented).
   */
  sendMessage(input: ChatsSendMessageInput, options?: CallOptions): Promise<ChatsSendMessageSuccess['data']>;

  /**
   * Tells that the customer types.
   *
   * Safe to repeat, though each one takes an index of the transcript.
   *
   * `POST /chats/{chatId}`
   *
   * Source: Web Services API, Customer Chat API, SendStopTypingNotification, Operation (inferred; the
   * page of its own was not available: from its counterpart and from the capabilities of a chat).
   */
  sendStartTypingNotification(
    input: ChatsSendStartTypingNotificationInput,
    options?: CallOptions,
  ): Promise<ChatsSendStartTypingNotificationSuccess['data']>;

  /**
   * Tells that the customer has stopped typing.
   *
   * Safe to repeat, though each one takes an index of the transcript.
   *
   * `POST /chats/{chatId}`
   *
   * Source: Web Services API, Customer Chat API, SendStopTypingNotification, Operation, Example
   * (documented; described with the words of its counterpart: NOTES.md, decision 5).
   */
  sendStopTypingNotification(
    input: ChatsSendStopTypingNotificationInput,
    options?: CallOptions,
  ): Promise<ChatsSendStopTypingNotificationSuccess['data']>;
}

/**
 * A client of Genesys Web Services Customer Chat API. Methods give the data of a success and throw all
 * else; the standalone functions give everything as a value.
 */
export interface GenesysGwsClient extends ClientCore {
  /** Start a chat, follow it, say something, end it. */
  readonly chats: ChatsResource;
}

/**
 * Makes a client of Genesys Web Services Customer Chat API. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createGenesysGwsClient(options: GenesysGwsClientOptions): GenesysGwsClient {
  const core = createGenesysGwsCore(options);
  return {
    ...core,
    chats: {
      complete: async (input, callOptions) => unwrap(await chatsComplete(core, input, callOptions)),
      get: async (input, callOptions) => unwrap(await chatsGet(core, input, callOptions)),
      listMessages: async (input, callOptions) => unwrap(await chatsListMessages(core, input, callOptions)),
      requestChat: async (input, callOptions) => unwrap(await chatsRequestChat(core, input, callOptions)),
      sendMessage: async (input, callOptions) => unwrap(await chatsSendMessage(core, input, callOptions)),
      sendStartTypingNotification: async (input, callOptions) =>
        unwrap(await chatsSendStartTypingNotification(core, input, callOptions)),
      sendStopTypingNotification: async (input, callOptions) =>
        unwrap(await chatsSendStopTypingNotification(core, input, callOptions)),
    },
  };
}
