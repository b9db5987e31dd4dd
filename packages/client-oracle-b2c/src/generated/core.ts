// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { basic, createCore, type ClientCore, type ClientOptions, type Secret } from '@parlance/runtime';

/** What a client of Oracle B2C Service Establish Sessions REST API needs. */
export interface OracleB2cClientOptions extends ClientOptions {
  /** Name and password of an integration account of the site. */
  readonly username: Secret;
  /** Belongs to `username`. */
  readonly password: Secret;
}

/**
 * What the standalone functions of Oracle B2C Service Establish Sessions REST API are called on,
 * without the grouped methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createOracleB2cCore = (options: OracleB2cClientOptions): ClientCore =>
  createCore(options, {
    account: basic(options.username, options.password, ['username', 'password']),
  });
