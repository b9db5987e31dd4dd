// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export {
  createGatewayClient,
  type GatewayClient,
  type CallbacksResource,
  type CallsResource,
  type ChatsResource,
  type EventsResource,
  type HealthResource,
  type MessagesResource,
  type ProvidersResource,
  type TypingResource,
  type VoiceResource,
} from './client.js';
export { createGatewayCore, type GatewayClientOptions } from './core.js';
export type {
  AnswerCallRequest,
  Availability,
  CallAnsweredEvent,
  CallRequestedEvent,
  CallbackAvailability,
  CallbackQueue,
  Capabilities,
  ChatEndedEvent,
  ChatEvent,
  ChatState,
  ChatStatus,
  ConnectionChangedEvent,
  Customer,
  Delivery,
  Destination,
  DestinationList,
  Health,
  IceServer,
  Message,
  MessageReceivedEvent,
  MessageStatusChangedEvent,
  MessagesMissedEvent,
  NoticeReceivedEvent,
  Participant,
  ParticipantEvent,
  ParticipantRole,
  PhoneNumber,
  PrepareCallRequest,
  PreparedCall,
  Problem,
  Provider,
  ProviderList,
  QueueChangedEvent,
  RedirectRequestedEvent,
  ScheduleCallbackRequest,
  SendMessageRequest,
  SentMessage,
  SetTypingRequest,
  StartChatRequest,
  StartedChat,
  StateChangedEvent,
  TimeWindow,
  TransferStartedEvent,
  UnknownVendorEvent,
  UrlPushedEvent,
  VendorProfile,
} from './models.js';
export {
  callbacksGetAvailability,
  type CallbacksGetAvailabilityInput,
  type CallbacksGetAvailabilitySuccess,
  type CallbacksGetAvailabilityFailure,
  type CallbacksGetAvailabilityResult,
} from './operations/callbacks-get-availability.js';
export {
  callbacksSchedule,
  type CallbacksScheduleInput,
  type CallbacksScheduleSuccess,
  type CallbacksScheduleFailure,
  type CallbacksScheduleResult,
} from './operations/callbacks-schedule.js';
export {
  callsAnswer,
  type CallsAnswerInput,
  type CallsAnswerSuccess,
  type CallsAnswerFailure,
  type CallsAnswerResult,
} from './operations/calls-answer.js';
export {
  chatsEnd,
  type ChatsEndInput,
  type ChatsEndSuccess,
  type ChatsEndFailure,
  type ChatsEndResult,
} from './operations/chats-end.js';
export {
  chatsGet,
  type ChatsGetInput,
  type ChatsGetSuccess,
  type ChatsGetFailure,
  type ChatsGetResult,
} from './operations/chats-get.js';
export {
  chatsStart,
  type ChatsStartInput,
  type ChatsStartSuccess,
  type ChatsStartFailure,
  type ChatsStartResult,
} from './operations/chats-start.js';
export {
  eventsStream,
  type EventsStreamInput,
  type EventsStreamSuccess,
  type EventsStreamFailure,
  type EventsStreamResult,
} from './operations/events-stream.js';
export {
  healthLive,
  type HealthLiveSuccess,
  type HealthLiveFailure,
  type HealthLiveResult,
} from './operations/health-live.js';
export {
  healthReady,
  type HealthReadySuccess,
  type HealthReadyFailure,
  type HealthReadyResult,
} from './operations/health-ready.js';
export {
  messagesSend,
  type MessagesSendInput,
  type MessagesSendSuccess,
  type MessagesSendFailure,
  type MessagesSendResult,
} from './operations/messages-send.js';
export {
  providersGetAvailability,
  type ProvidersGetAvailabilityInput,
  type ProvidersGetAvailabilitySuccess,
  type ProvidersGetAvailabilityFailure,
  type ProvidersGetAvailabilityResult,
} from './operations/providers-get-availability.js';
export {
  providersList,
  type ProvidersListSuccess,
  type ProvidersListFailure,
  type ProvidersListResult,
} from './operations/providers-list.js';
export {
  typingSet,
  type TypingSetInput,
  type TypingSetSuccess,
  type TypingSetFailure,
  type TypingSetResult,
} from './operations/typing-set.js';
export {
  voiceListDestinations,
  type VoiceListDestinationsSuccess,
  type VoiceListDestinationsFailure,
  type VoiceListDestinationsResult,
} from './operations/voice-list-destinations.js';
export {
  voicePrepareCall,
  type VoicePrepareCallInput,
  type VoicePrepareCallSuccess,
  type VoicePrepareCallFailure,
  type VoicePrepareCallResult,
} from './operations/voice-prepare-call.js';
