// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export { createGenesysGwsClient, type GenesysGwsClient, type ChatsResource } from './client.js';
export { createGenesysGwsCore, type GenesysGwsClientOptions } from './core.js';
export type { StartErrorCode, ChatErrorCode } from './error-tables.js';
export type {
  Chat,
  ChatAnswer,
  ChatStarted,
  ChatState,
  Complete,
  Done,
  Message,
  MessageType,
  MessagesAnswer,
  OperationName,
  Participant,
  ParticipantType,
  PlainText,
  Refusal,
  RequestChat,
  SendMessage,
  SendStartTypingNotification,
  SendStopTypingNotification,
  StatusCode,
} from './models.js';
export {
  chatsComplete,
  type ChatsCompleteInput,
  type ChatsCompleteSuccess,
  type ChatsCompleteFailure,
  type ChatsCompleteResult,
} from './operations/chats-complete.js';
export {
  chatsGet,
  type ChatsGetInput,
  type ChatsGetSuccess,
  type ChatsGetFailure,
  type ChatsGetResult,
} from './operations/chats-get.js';
export {
  chatsListMessages,
  type ChatsListMessagesInput,
  type ChatsListMessagesSuccess,
  type ChatsListMessagesFailure,
  type ChatsListMessagesResult,
} from './operations/chats-list-messages.js';
export {
  chatsRequestChat,
  type ChatsRequestChatInput,
  type ChatsRequestChatSuccess,
  type ChatsRequestChatFailure,
  type ChatsRequestChatResult,
} from './operations/chats-request-chat.js';
export {
  chatsSendMessage,
  type ChatsSendMessageInput,
  type ChatsSendMessageSuccess,
  type ChatsSendMessageFailure,
  type ChatsSendMessageResult,
} from './operations/chats-send-message.js';
export {
  chatsSendStartTypingNotification,
  type ChatsSendStartTypingNotificationInput,
  type ChatsSendStartTypingNotificationSuccess,
  type ChatsSendStartTypingNotificationFailure,
  type ChatsSendStartTypingNotificationResult,
} from './operations/chats-send-start-typing-notification.js';
export {
  chatsSendStopTypingNotification,
  type ChatsSendStopTypingNotificationInput,
  type ChatsSendStopTypingNotificationSuccess,
  type ChatsSendStopTypingNotificationFailure,
  type ChatsSendStopTypingNotificationResult,
} from './operations/chats-send-stop-typing-notification.js';
