// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  apiKey,
  bearer,
  createCore,
  type ClientCore,
  type ClientOptions,
  type Secret,
} from '@parlance/runtime';

/** What a client of Oracle Chat Consumer REST API needs. */
export interface OracleChatClientOptions extends ClientOptions {
  /**
   * `channelToken` of establishSessions, `jwt` of chatAuthenticate. Asked for by `engagements.request`
   * only.
   */
  readonly token?: Secret | undefined;
  /** `sessionId` of `engagements.request`. */
  readonly sessionId?: Secret | undefined;
}

/**
 * What the standalone functions of Oracle Chat Consumer REST API are called on, without the grouped
 * methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createOracleChatCore = (options: OracleChatClientOptions): ClientCore =>
  createCore(options, {
    jwt: options.token === undefined ? undefined : bearer(options.token, 'token'),
    session:
      options.sessionId === undefined ? undefined : apiKey('SessionId', options.sessionId, 'sessionId'),
  });
