// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export {
  createSandboxClient,
  type SandboxClient,
  type AgentEventsResource,
  type AgentsResource,
  type CallbacksResource,
  type ClockResource,
  type ConditionsResource,
  type ConversationsResource,
  type FaultsResource,
  type PhoneResource,
  type RequestsResource,
  type SandboxResource,
} from './client.js';
export { createSandboxCore, type SandboxClientOptions } from './core.js';
export type {
  AdvanceClock,
  Agent,
  AgentEvent,
  AgentId,
  AgentList,
  AgentName,
  ByAgent,
  Callback,
  CallbackEvent,
  CallbackList,
  Clock,
  Condition,
  ConditionList,
  ConditionValues,
  Conversation,
  ConversationEvent,
  ConversationList,
  ConversationState,
  ConversationWithEntries,
  Entry,
  Fault,
  FaultKind,
  FaultList,
  FaultRequest,
  IceServer,
  LoggedRequest,
  PhoneRegistration,
  PilotDestination,
  Problem,
  PushUrlRequest,
  RawItem,
  RedirectRequest,
  RequestList,
  RequestedCall,
  SandboxDescription,
  SayRequest,
  SimulatedVendor,
  TimeWindow,
  TypingRequest,
  Vendor,
} from './models.js';
export {
  agentEventsStream,
  type AgentEventsStreamInput,
  type AgentEventsStreamSuccess,
  type AgentEventsStreamFailure,
  type AgentEventsStreamResult,
} from './operations/agent-events-stream.js';
export {
  agentsList,
  type AgentsListSuccess,
  type AgentsListFailure,
  type AgentsListResult,
} from './operations/agents-list.js';
export {
  agentsPut,
  type AgentsPutInput,
  type AgentsPutSuccess,
  type AgentsPutFailure,
  type AgentsPutResult,
} from './operations/agents-put.js';
export {
  callbacksList,
  type CallbacksListInput,
  type CallbacksListSuccess,
  type CallbacksListFailure,
  type CallbacksListResult,
} from './operations/callbacks-list.js';
export {
  clockAdvance,
  type ClockAdvanceInput,
  type ClockAdvanceSuccess,
  type ClockAdvanceFailure,
  type ClockAdvanceResult,
} from './operations/clock-advance.js';
export {
  clockGet,
  type ClockGetSuccess,
  type ClockGetFailure,
  type ClockGetResult,
} from './operations/clock-get.js';
export {
  conditionsChange,
  type ConditionsChangeInput,
  type ConditionsChangeSuccess,
  type ConditionsChangeFailure,
  type ConditionsChangeResult,
} from './operations/conditions-change.js';
export {
  conditionsGet,
  type ConditionsGetInput,
  type ConditionsGetSuccess,
  type ConditionsGetFailure,
  type ConditionsGetResult,
} from './operations/conditions-get.js';
export {
  conditionsReset,
  type ConditionsResetInput,
  type ConditionsResetSuccess,
  type ConditionsResetFailure,
  type ConditionsResetResult,
} from './operations/conditions-reset.js';
export {
  conversationsAccept,
  type ConversationsAcceptInput,
  type ConversationsAcceptSuccess,
  type ConversationsAcceptFailure,
  type ConversationsAcceptResult,
} from './operations/conversations-accept.js';
export {
  conversationsEnd,
  type ConversationsEndInput,
  type ConversationsEndSuccess,
  type ConversationsEndFailure,
  type ConversationsEndResult,
} from './operations/conversations-end.js';
export {
  conversationsGet,
  type ConversationsGetInput,
  type ConversationsGetSuccess,
  type ConversationsGetFailure,
  type ConversationsGetResult,
} from './operations/conversations-get.js';
export {
  conversationsInject,
  type ConversationsInjectInput,
  type ConversationsInjectSuccess,
  type ConversationsInjectFailure,
  type ConversationsInjectResult,
} from './operations/conversations-inject.js';
export {
  conversationsJoin,
  type ConversationsJoinInput,
  type ConversationsJoinSuccess,
  type ConversationsJoinFailure,
  type ConversationsJoinResult,
} from './operations/conversations-join.js';
export {
  conversationsList,
  type ConversationsListInput,
  type ConversationsListSuccess,
  type ConversationsListFailure,
  type ConversationsListResult,
} from './operations/conversations-list.js';
export {
  conversationsPushUrl,
  type ConversationsPushUrlInput,
  type ConversationsPushUrlSuccess,
  type ConversationsPushUrlFailure,
  type ConversationsPushUrlResult,
} from './operations/conversations-push-url.js';
export {
  conversationsRedirect,
  type ConversationsRedirectInput,
  type ConversationsRedirectSuccess,
  type ConversationsRedirectFailure,
  type ConversationsRedirectResult,
} from './operations/conversations-redirect.js';
export {
  conversationsRequestCall,
  type ConversationsRequestCallInput,
  type ConversationsRequestCallSuccess,
  type ConversationsRequestCallFailure,
  type ConversationsRequestCallResult,
} from './operations/conversations-request-call.js';
export {
  conversationsRequeue,
  type ConversationsRequeueInput,
  type ConversationsRequeueSuccess,
  type ConversationsRequeueFailure,
  type ConversationsRequeueResult,
} from './operations/conversations-requeue.js';
export {
  conversationsSay,
  type ConversationsSayInput,
  type ConversationsSaySuccess,
  type ConversationsSayFailure,
  type ConversationsSayResult,
} from './operations/conversations-say.js';
export {
  conversationsSetTyping,
  type ConversationsSetTypingInput,
  type ConversationsSetTypingSuccess,
  type ConversationsSetTypingFailure,
  type ConversationsSetTypingResult,
} from './operations/conversations-set-typing.js';
export {
  faultsAdd,
  type FaultsAddInput,
  type FaultsAddSuccess,
  type FaultsAddFailure,
  type FaultsAddResult,
} from './operations/faults-add.js';
export {
  faultsClear,
  type FaultsClearInput,
  type FaultsClearSuccess,
  type FaultsClearFailure,
  type FaultsClearResult,
} from './operations/faults-clear.js';
export {
  faultsList,
  type FaultsListSuccess,
  type FaultsListFailure,
  type FaultsListResult,
} from './operations/faults-list.js';
export {
  phoneGetRegistration,
  type PhoneGetRegistrationInput,
  type PhoneGetRegistrationSuccess,
  type PhoneGetRegistrationFailure,
  type PhoneGetRegistrationResult,
} from './operations/phone-get-registration.js';
export {
  requestsList,
  type RequestsListInput,
  type RequestsListSuccess,
  type RequestsListFailure,
  type RequestsListResult,
} from './operations/requests-list.js';
export {
  sandboxDescribe,
  type SandboxDescribeSuccess,
  type SandboxDescribeFailure,
  type SandboxDescribeResult,
} from './operations/sandbox-describe.js';
