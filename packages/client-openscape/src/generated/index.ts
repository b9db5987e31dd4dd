// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export {
  createOpenscapeClient,
  type OpenscapeClient,
  type CallMeResource,
  type CallbacksResource,
  type ContentsResource,
  type OauthResource,
  type SessionsResource,
  type TypingResource,
} from './client.js';
export { createOpenscapeCore, type OpenscapeClientOptions } from './core.js';
export type {
  AddContent,
  CallMe,
  CallbackQueue,
  CallbackQueueList,
  CallbackTime,
  ContactData,
  Content,
  DisconnectSession,
  MessageType,
  NotifyTyping,
  Priority,
  QueryContentResponse,
  RequestSession,
  RequestSessionResponse,
  RoutingText,
  TokenRequest,
  TokenResponse,
  WebCallback,
} from './models.js';
export {
  callMeRequest,
  type CallMeRequestInput,
  type CallMeRequestSuccess,
  type CallMeRequestFailure,
  type CallMeRequestResult,
} from './operations/call-me-request.js';
export {
  callbacksCheckAvailability,
  type CallbacksCheckAvailabilityInput,
  type CallbacksCheckAvailabilitySuccess,
  type CallbacksCheckAvailabilityFailure,
  type CallbacksCheckAvailabilityResult,
} from './operations/callbacks-check-availability.js';
export {
  callbacksCreate,
  type CallbacksCreateInput,
  type CallbacksCreateSuccess,
  type CallbacksCreateFailure,
  type CallbacksCreateResult,
} from './operations/callbacks-create.js';
export {
  contentsAdd,
  type ContentsAddInput,
  type ContentsAddSuccess,
  type ContentsAddFailure,
  type ContentsAddResult,
} from './operations/contents-add.js';
export {
  contentsList,
  type ContentsListInput,
  type ContentsListSuccess,
  type ContentsListFailure,
  type ContentsListResult,
} from './operations/contents-list.js';
export {
  contentsListFrom,
  type ContentsListFromInput,
  type ContentsListFromSuccess,
  type ContentsListFromFailure,
  type ContentsListFromResult,
} from './operations/contents-list-from.js';
export {
  oauthToken,
  type OauthTokenInput,
  type OauthTokenSuccess,
  type OauthTokenFailure,
  type OauthTokenResult,
} from './operations/oauth-token.js';
export {
  sessionsCreate,
  type SessionsCreateInput,
  type SessionsCreateSuccess,
  type SessionsCreateFailure,
  type SessionsCreateResult,
} from './operations/sessions-create.js';
export {
  sessionsDisconnect,
  type SessionsDisconnectInput,
  type SessionsDisconnectSuccess,
  type SessionsDisconnectFailure,
  type SessionsDisconnectResult,
} from './operations/sessions-disconnect.js';
export {
  typingNotify,
  type TypingNotifyInput,
  type TypingNotifySuccess,
  type TypingNotifyFailure,
  type TypingNotifyResult,
} from './operations/typing-notify.js';
