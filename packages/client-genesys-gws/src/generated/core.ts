// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  apiKey,
  createCore,
  type ClientCore,
  type ClientOptions,
  type Secret,
  withChoices,
} from '@parlance/runtime';

/** What a client of Genesys Web Services Customer Chat API needs. */
export interface GenesysGwsClientOptions extends ClientOptions {
  /** Id of the contact center, from its administrator; a constant, not a secret from customers. */
  readonly contactCenterId: Secret;
  /**
   * Where a chat is read: below `/chats`, as the page of each operation says, or below `/me/chat`, as
   * the general page says (NOTES.md, decision 1).
   * @default 'chats'
   */
  readonly paths?: 'chats' | 'me' | undefined;
}

/**
 * What the standalone functions of Genesys Web Services Customer Chat API are called on, without the
 * grouped methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createGenesysGwsCore = (options: GenesysGwsClientOptions): ClientCore =>
  withChoices(
    createCore(options, {
      contactCenter: apiKey('ContactCenterId', options.contactCenterId, 'contactCenterId'),
    }),
    {
      paths: { given: options.paths, values: ['chats', 'me'] },
    },
  );
