export type { AnsweredCall } from './call-answerer.js';
export { scheduleCallback, type ScheduleOptions } from './callback.js';
export type { ChatSession, SendOptions, SessionOptions, StartOptions } from './chat-session.js';
export type {
  CallAnswered,
  CallRequested,
  ChatEnded,
  ChatEvent,
  ChatState,
  ConnectionChanged,
  ConnectionState,
  EndedBy,
  Json,
  LoggedEvent,
  Message,
  MessageReceived,
  MessagesMissed,
  MessageStatus,
  MessageStatusChanged,
  NoticeReceived,
  Participant,
  ParticipantJoined,
  ParticipantLeft,
  ParticipantRole,
  QueueChanged,
  RedirectRequested,
  StateChanged,
  TransferStarted,
  TypingStarted,
  TypingStopped,
  UnknownVendorEvent,
  UrlPushed,
  VendorEvent,
} from './events.js';
export type { ChatLog, RecordedChat } from './log.js';
export { memoryLog } from './memory-log.js';
export type {
  Availability,
  Batch,
  CallbackAvailability,
  CallbackProvider,
  CallbackQueue,
  CallbackRequest,
  CallMeInput,
  CallOptions,
  Capabilities,
  ChatHandle,
  ChatProvider,
  CustomerBrowser,
  CustomerIdentity,
  Delivery,
  PassedOnEvent,
  ProviderChat,
  SendReceipt,
  StartChatInput,
  StartContext,
  TimeWindow,
  VendorProfile,
} from './provider.js';
export type { ChatListener } from './recorder.js';
export type { SentMessage } from './sender.js';
export { attachChat, startChat } from './session.js';
export { EMPTY_SNAPSHOT, reduceChat, type ChatSnapshot, type TranscriptMessage } from './snapshot.js';
export {
  ApiError,
  ConfigError,
  DecodeError,
  isParlanceError,
  NetworkError,
  ParlanceError,
  SessionError,
  TimeoutError,
} from '@parlance/runtime';
