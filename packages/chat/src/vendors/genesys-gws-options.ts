import type { Secret } from '@parlance/runtime';

import { checkOptions } from './_shared/options-check.js';

/** How to reach one contact center of Genesys Web Services, and how its chats are routed. */
export interface GenesysGwsOptions {
  /** Address of the Web Services, with `/api/v2`, for instance `https://gws.example.com/api/v2`. */
  readonly baseUrl: string;
  /** Id of the contact center, from its administrator; goes with every request. */
  readonly contactCenterId: Secret;
  /**
   * Where chats begin, for instance a queue.
   * @default the installation's own
   */
  readonly endpoint?: string;
  /**
   * Where a chat is read: below `/chats`, as the operations' pages say, or below `/me/chat`, as the general page says.
   * Source: specs/genesys-gws/NOTES.md, decision 1.
   * @default 'chats'
   */
  readonly paths?: 'chats' | 'me';
  /** Further headers of every request, for instance the key of an API gateway in front. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * What chats are about, where every chat shall say the same.
   * @default the beginning of the customer's first message
   */
  readonly subject?: string;
  /** Data of every chat, for routing and for the agent. A customer's fields cannot take their place. */
  readonly userData?: Readonly<Record<string, string>>;
  /**
   * Name of the customer's e-mail address in the chat's data; the names are the installation's.
   * @default 'EmailAddress', as public clients have it
   */
  readonly emailKey?: string;
  /**
   * Name of the customer's language in the chat's data.
   * @default 'Language'
   */
  readonly languageKey?: string;
  /**
   * How often to ask for new messages, in milliseconds, 250 to 30_000. The vendor names no interval, and drops a customer
   * from whom it hears nothing for 45 s.
   * @default 3_000
   */
  readonly pollMs?: number;
  /**
   * Longest time between two looks at the chat's state, in milliseconds, 250 to 300_000. Besides, the state is looked at
   * when a message says that it may have changed. An installation that tells the end of a chat by the state alone is
   * noticed that late.
   * @default 30_000
   */
  readonly stateMs?: number;
  /**
   * Longest time one call may take, in milliseconds.
   * @default 30_000
   */
  readonly timeoutMs?: number;
  /** Allows plain http to another machine: chats then travel unencrypted. */
  readonly allowInsecureHttp?: boolean;
  /** Does the requests. */
  readonly fetch?: typeof globalThis.fetch;
}

/** JSON Schema of the options that JSON can hold, for a check of configuration files. */
export const genesysGwsOptionsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['baseUrl', 'contactCenterId'],
  properties: {
    baseUrl: {
      type: 'string',
      pattern: '^https?://',
      description: 'Address of the Web Services, with /api/v2.',
    },
    contactCenterId: {
      type: 'string',
      minLength: 1,
      description: 'Id of the contact center, from its administrator.',
    },
    endpoint: { type: 'string', minLength: 1, description: 'Where chats begin, for instance a queue.' },
    paths: {
      type: 'string',
      enum: ['chats', 'me'],
      default: 'chats',
      description: 'Where a chat is read: below /chats or below /me/chat.',
    },
    headers: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Further headers of every request.',
    },
    subject: {
      type: 'string',
      minLength: 1,
      description: 'What chats are about; the beginning of the first message by default.',
    },
    userData: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Data of every chat, for routing and for the agent.',
    },
    emailKey: {
      type: 'string',
      minLength: 1,
      default: 'EmailAddress',
      description: "Name of the customer's e-mail address in the chat's data.",
    },
    languageKey: {
      type: 'string',
      minLength: 1,
      default: 'Language',
      description: "Name of the customer's language in the chat's data.",
    },
    pollMs: {
      type: 'integer',
      minimum: 250,
      maximum: 30_000,
      default: 3_000,
      description: 'How often to ask for new messages.',
    },
    stateMs: {
      type: 'integer',
      minimum: 250,
      maximum: 300_000,
      default: 30_000,
      description: "Longest time between two looks at a chat's state.",
    },
    timeoutMs: {
      type: 'integer',
      minimum: 1,
      maximum: 600_000,
      default: 30_000,
      description: 'Longest time of one call.',
    },
    allowInsecureHttp: {
      type: 'boolean',
      default: false,
      description: 'Allows plain http to another machine.',
    },
  },
} as const;

type Defaulted = 'paths' | 'emailKey' | 'languageKey' | 'pollMs' | 'stateMs';

/** The options that have a default, filled in. */
export type GenesysGwsSettings = GenesysGwsOptions & Required<Pick<GenesysGwsOptions, Defaulted>>;

/**
 * The options with their defaults, checked by the same rules as {@link genesysGwsOptionsSchema}.
 * @throws ConfigError that names the first option that is missing, unknown or not as it should be.
 */
export function genesysGwsSettings(options: GenesysGwsOptions): GenesysGwsSettings {
  checkOptions(options, {
    vendor: 'Genesys',
    schema: genesysGwsOptionsSchema,
    functions: ['contactCenterId', 'fetch'],
  });
  const { paths, emailKey, languageKey, pollMs, stateMs } = genesysGwsOptionsSchema.properties;
  return {
    ...options,
    paths: options.paths ?? paths.default,
    emailKey: options.emailKey ?? emailKey.default,
    languageKey: options.languageKey ?? languageKey.default,
    pollMs: options.pollMs ?? pollMs.default,
    stateMs: options.stateMs ?? stateMs.default,
  };
}
