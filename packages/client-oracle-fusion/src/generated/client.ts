// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createOracleFusionCore, type OracleFusionClientOptions } from './core.js';
import {
  sessionsAuthenticate,
  type SessionsAuthenticateInput,
  type SessionsAuthenticateSuccess,
} from './operations/sessions-authenticate.js';

/** Make the JWT that a chat begins with. */
export interface SessionsResource {
  /**
   * Makes a JWT for a logged-in customer, and tells the chat server, its pool and the site's name there.
   *
   * The account needs the privilege SVC_REQUEST_FOR_CHAT_PRIV, as the role
   * ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT has it. Nobody waits in a queue yet: that begins with
   * `engagements.request` of the chat server, within the life of the JWT, which is 120 s. Safe to
   * repeat: a JWT that is not used opens nothing (NOTES.md, decision 10).
   *
   * `POST /serviceApi/resources/11.13.0.0/chatAuthenticate`
   *
   * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
   * Attributes (documented; the life is that of a sample; that it may be repeated is decided).
   */
  authenticate(
    input: SessionsAuthenticateInput,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateSuccess['data']>;
}

/**
 * A client of Oracle Fusion Service Chat Authenticate REST API. Methods give the data of a success and
 * throw all else; the standalone functions give everything as a value.
 */
export interface OracleFusionClient extends ClientCore {
  /** Make the JWT that a chat begins with. */
  readonly sessions: SessionsResource;
}

/**
 * Makes a client of Oracle Fusion Service Chat Authenticate REST API. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createOracleFusionClient(options: OracleFusionClientOptions): OracleFusionClient {
  const core = createOracleFusionCore(options);
  return {
    ...core,
    sessions: {
      authenticate: async (input, callOptions) =>
        unwrap(await sessionsAuthenticate(core, input, callOptions)),
    },
  };
}
