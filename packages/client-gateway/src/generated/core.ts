// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { bearer, createCore, type ClientCore, type ClientOptions, type Secret } from '@parlance/runtime';

/** What a client of Parlance gateway needs. */
export interface GatewayClientOptions extends ClientOptions {
  /** The token that `chats.start` gave for this chat. Never in a URL. */
  readonly token?: Secret | undefined;
}

/**
 * What the standalone functions of Parlance gateway are called on, without the grouped methods: for
 * small bundles.
 * @throws ConfigError that names the option.
 */
export const createGatewayCore = (options: GatewayClientOptions): ClientCore =>
  createCore(options, {
    chatToken: options.token === undefined ? undefined : bearer(options.token, 'token'),
  });
