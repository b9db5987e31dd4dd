// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  basic,
  createCore,
  type ClientCore,
  type ClientOptions,
  type Secret,
  withChoices,
} from '@parlance/runtime';

/** What a client of Oracle Fusion Service Chat Authenticate REST API needs. */
export interface OracleFusionClientOptions extends ClientOptions {
  /**
   * Name and password of the self-service customer, or of an account that may ask for a chat in their
   * stead.
   */
  readonly username: Secret;
  /** Belongs to `username`. */
  readonly password: Secret;
  /**
   * How the address names the release: `11.13.0.0` as the guide has it, `latest` as a sample application
   * of Oracle has it (NOTES.md, decision 1).
   * @default '11.13.0.0'
   */
  readonly version?: '11.13.0.0' | 'latest' | undefined;
}

/**
 * What the standalone functions of Oracle Fusion Service Chat Authenticate REST API are called on,
 * without the grouped methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createOracleFusionCore = (options: OracleFusionClientOptions): ClientCore =>
  withChoices(
    createCore(options, {
      account: basic(options.username, options.password, ['username', 'password']),
    }),
    {
      version: { given: options.version, values: ['11.13.0.0', 'latest'] },
    },
  );
