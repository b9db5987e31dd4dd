// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export { createOracleB2cClient, type OracleB2cClient, type SessionsResource } from './client.js';
export { createOracleB2cCore, type OracleB2cClientOptions } from './core.js';
export type {
  AuxiliaryData,
  CustomField,
  EstablishSessionsRequest,
  EstablishSessionsResponse,
  Link,
  Long,
  SessionInformation,
  SessionServerResponse,
  SiteError,
} from './models.js';
export {
  sessionsEstablish,
  type SessionsEstablishInput,
  type SessionsEstablishSuccess,
  type SessionsEstablishFailure,
  type SessionsEstablishResult,
} from './operations/sessions-establish.js';
