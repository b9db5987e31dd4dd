// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export { createOracleFusionClient, type OracleFusionClient, type SessionsResource } from './client.js';
export { createOracleFusionCore, type OracleFusionClientOptions } from './core.js';
export type {
  ChatAuthenticateRequest,
  ChatAuthenticateResponse,
  CustomFields,
  FusionError,
  Link,
  Long,
  LongOrNull,
} from './models.js';
export {
  sessionsAuthenticate,
  type SessionsAuthenticateInput,
  type SessionsAuthenticateSuccess,
  type SessionsAuthenticateFailure,
  type SessionsAuthenticateResult,
} from './operations/sessions-authenticate.js';
