// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  basic,
  clientCredentials,
  createCore,
  type ClientCore,
  type ClientCredentials,
  type ClientOptions,
} from '@parlance/runtime';

import { oauthTokenOperation } from './operations/oauth-token.js';

/** What a client of OpenScape Contact Center Web Interaction REST API needs. */
export interface OpenscapeClientOptions extends ClientOptions {
  /** The token of `oauth.token`, sent as a bearer token. */
  readonly auth: ClientCredentials;
}

/**
 * What the standalone functions of OpenScape Contact Center Web Interaction REST API are called on,
 * without the grouped methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createOpenscapeCore = (options: OpenscapeClientOptions): ClientCore =>
  createCore(options, {
    oauth2: clientCredentials(options.auth, 'oauth/token', oauthTokenOperation),
    clientBasic: basic(options.auth.clientId, options.auth.clientSecret, [
      'auth.clientId',
      'auth.clientSecret',
    ]),
  });
