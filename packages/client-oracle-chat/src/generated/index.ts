// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export {
  createOracleChatClient,
  type OracleChatClient,
  type ActivitiesResource,
  type EngagementsResource,
  type MessagesResource,
  type QueuesResource,
} from './client.js';
export { createOracleChatCore, type OracleChatClientOptions } from './core.js';
export type {
  ActivityChangedMessage,
  ActivityMode,
  ClientTime,
  ConcludeEngagementRequest,
  ConcludeEngagementResponse,
  ConcludedMessage,
  ConfigurationChangedMessage,
  ConnectionState,
  ConsumerErrorOccurredMessage,
  CustomField,
  DisconnectReason,
  EndReason,
  EngagementQueueQuestion,
  ErrorAnswer,
  ExceptionCode,
  FileAttachmentMessage,
  FileAttachmentStatusMessage,
  GetEngagementQueueResponse,
  GetMessagesRequest,
  GetMessagesResponse,
  GetQueueStatisticsResponse,
  Int,
  Long,
  LongOrNull,
  MediaInvitationMessage,
  MediaStatusMessage,
  MediaTokenMessage,
  MessagePostedMessage,
  ParticipantAddedMessage,
  ParticipantConnectionStateChangedMessage,
  ParticipantLeftMessage,
  PostActivityChangeRequest,
  PostActivityChangeResponse,
  PostEngagementMessageRequest,
  PostEngagementMessageResponse,
  QueueStatisticsQuestion,
  RequestEngagementRequest,
  RequestEngagementResponse,
  ResultType,
  Role,
  RoleChangedMessage,
  SneakPreviewState,
  SystemMessage,
  UnlistedMessage,
  WaitInformationChangedMessage,
} from './models.js';
export { isListedSystemMessage, type ListedSystemMessage } from './open-unions.js';
export {
  activitiesChange,
  type ActivitiesChangeInput,
  type ActivitiesChangeSuccess,
  type ActivitiesChangeFailure,
  type ActivitiesChangeResult,
} from './operations/activities-change.js';
export {
  engagementsConclude,
  type EngagementsConcludeInput,
  type EngagementsConcludeSuccess,
  type EngagementsConcludeFailure,
  type EngagementsConcludeResult,
} from './operations/engagements-conclude.js';
export {
  engagementsRequest,
  type EngagementsRequestInput,
  type EngagementsRequestSuccess,
  type EngagementsRequestFailure,
  type EngagementsRequestResult,
} from './operations/engagements-request.js';
export {
  messagesGet,
  type MessagesGetInput,
  type MessagesGetSuccess,
  type MessagesGetFailure,
  type MessagesGetResult,
} from './operations/messages-get.js';
export {
  messagesPost,
  type MessagesPostInput,
  type MessagesPostSuccess,
  type MessagesPostFailure,
  type MessagesPostResult,
} from './operations/messages-post.js';
export {
  queuesGetEngagementQueue,
  type QueuesGetEngagementQueueInput,
  type QueuesGetEngagementQueueSuccess,
  type QueuesGetEngagementQueueFailure,
  type QueuesGetEngagementQueueResult,
} from './operations/queues-get-engagement-queue.js';
export {
  queuesGetStatistics,
  type QueuesGetStatisticsInput,
  type QueuesGetStatisticsSuccess,
  type QueuesGetStatisticsFailure,
  type QueuesGetStatisticsResult,
} from './operations/queues-get-statistics.js';
