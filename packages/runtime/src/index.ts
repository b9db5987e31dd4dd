export { call } from './call.js';
export { atChosenPath, withChoices, type Choice } from './choices.js';
export { systemClock, type Clock } from './clock.js';
export {
  apiKey,
  basic,
  bearer,
  clientCredentials,
  type ClientCredentials,
  type Credential,
} from './credentials.js';
export {
  ApiError,
  ConfigError,
  DecodeError,
  isParlanceError,
  NetworkError,
  ParlanceError,
  SessionError,
  TimeoutError,
  type ApiErrorDetails,
  type CallOutcome,
  type ParlanceErrorDetails,
} from './errors.js';
export { jsonEvents, textEvents, unwrapEvents, type ServerSentEvent } from './events.js';
export type {
  AnswerReader,
  BodySpec,
  CallInput,
  ErrorSpec,
  Operation,
  ParameterValues,
  QueryStyle,
  ResponseSpec,
  StreamAnswer,
  StreamReader,
} from './operation.js';
export type { CallOptions, ClientOptions, RetryOptions } from './options.js';
export { redact } from './redact.js';
export { byTable, type RefusalTable } from './refusals.js';
export {
  unwrap,
  type AnyAnswer,
  type AnyFailure,
  type AnySuccess,
  type CallFailure,
  type Failure,
  type ResponseInfo,
  type Success,
} from './result.js';
export { jsonTexts, withJsonTexts, type JsonTextPlace } from './json-texts.js';
export { callWithin, type HeaderLimit } from './limits.js';
export { lossless, parseLossless } from './lossless.js';
export { createCore, type ClientCore, type ClientSettings } from './settings.js';
export { resolveSecret, type Secret } from './secret.js';
export { toForm, toJson, toMultipart, toRaw } from './serialize.js';
