// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

export {
  createChatServerClient,
  type ChatServerClient,
  createChatSiteClient,
  type ChatSiteClient,
} from './client.js';
export {
  createChatServerCore,
  type ChatServerClientOptions,
  createChatSiteCore,
  type ChatSiteClientOptions,
} from './core.js';
export type * from './models.js';
export {
  chatServerRequestChat,
  type ChatServerRequestChatInput,
  type ChatServerRequestChatSuccess,
  type ChatServerRequestChatFailure,
  type ChatServerRequestChatResult,
} from './operations/chat-server-request-chat.js';
export {
  chatServerRetrieveMessages,
  type ChatServerRetrieveMessagesInput,
  type ChatServerRetrieveMessagesSuccess,
  type ChatServerRetrieveMessagesFailure,
  type ChatServerRetrieveMessagesResult,
} from './operations/chat-server-retrieve-messages.js';
export {
  chatServerPostChatMessage,
  type ChatServerPostChatMessageInput,
  type ChatServerPostChatMessageSuccess,
  type ChatServerPostChatMessageFailure,
  type ChatServerPostChatMessageResult,
} from './operations/chat-server-post-chat-message.js';
export {
  chatServerSendActivityChange,
  type ChatServerSendActivityChangeInput,
  type ChatServerSendActivityChangeSuccess,
  type ChatServerSendActivityChangeFailure,
  type ChatServerSendActivityChangeResult,
} from './operations/chat-server-send-activity-change.js';
export {
  chatServerTerminateChat,
  type ChatServerTerminateChatInput,
  type ChatServerTerminateChatSuccess,
  type ChatServerTerminateChatFailure,
  type ChatServerTerminateChatResult,
} from './operations/chat-server-terminate-chat.js';
export {
  chatSiteGetChatOperatingHours,
  type ChatSiteGetChatOperatingHoursInput,
  type ChatSiteGetChatOperatingHoursSuccess,
  type ChatSiteGetChatOperatingHoursFailure,
  type ChatSiteGetChatOperatingHoursResult,
} from './operations/chat-site-get-chat-operating-hours.js';
export {
  chatSiteGetChatUrl,
  type ChatSiteGetChatUrlInput,
  type ChatSiteGetChatUrlSuccess,
  type ChatSiteGetChatUrlFailure,
  type ChatSiteGetChatUrlResult,
} from './operations/chat-site-get-chat-url.js';
