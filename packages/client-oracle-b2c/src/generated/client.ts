// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createOracleB2cCore, type OracleB2cClientOptions } from './core.js';
import {
  sessionsEstablish,
  type SessionsEstablishInput,
  type SessionsEstablishSuccess,
} from './operations/sessions-establish.js';

/** Make the JWT that a chat begins with. */
export interface SessionsResource {
  /**
   * Makes a JWT, and tells the chat server, its pool and the site's name there.
   *
   * Nobody waits in a queue yet: that begins with `engagements.request` of the chat server, to be called
   * soon, for the life of the JWT is not told (NOTES.md, decision 8). Safe to repeat: a JWT that is not
   * used opens nothing.
   *
   * `POST /services/rest/crossChannelServices/latest/establishSessions`
   *
   * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
   * (documented; that it may be repeated is decided: NOTES.md, decision 9).
   */
  establish(input: SessionsEstablishInput, options?: CallOptions): Promise<SessionsEstablishSuccess['data']>;
}

/**
 * A client of Oracle B2C Service Establish Sessions REST API. Methods give the data of a success and
 * throw all else; the standalone functions give everything as a value.
 */
export interface OracleB2cClient extends ClientCore {
  /** Make the JWT that a chat begins with. */
  readonly sessions: SessionsResource;
}

/**
 * Makes a client of Oracle B2C Service Establish Sessions REST API. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createOracleB2cClient(options: OracleB2cClientOptions): OracleB2cClient {
  const core = createOracleB2cCore(options);
  return {
    ...core,
    sessions: {
      establish: async (input, callOptions) => unwrap(await sessionsEstablish(core, input, callOptions)),
    },
  };
}
