import { ConfigError, type Secret } from '@parlance/runtime';

import { checkOptions } from './_shared/options-check.js';

/** Who the customer is, as far as the browser said. */
export interface OpenscapeCustomer {
  readonly name: string;
  readonly email?: string;
  /** The chat's idempotency key: a secret of the browser's. Do not pass it on as it is. */
  readonly clientChatId: string;
}

/** How to reach one OpenScape Contact Center, and how its chats are routed. */
export interface OpenscapeOptions {
  /** Address of the Web Interaction servlet, without `/v1`, for instance `https://contact.example.com/restinteractionsdk`. */
  readonly baseUrl: string;
  /** `oauth-client-id` of the vendor's webinteractionsdk.xml, or a function that gives it. */
  readonly clientId: Secret;
  /** `oauth-client-secret` of the vendor's webinteractionsdk.xml, or a function that gives it. */
  readonly clientSecret: Secret;
  /**
   * The tenant. Source: programming guide, section 3.3.2.
   * @default 'DEFAULT', the only one of a single-tenant system
   */
  readonly businessUnitName?: string;
  /**
   * Name of a language that is configured in the vendor's Manager, for chats whose customer names none.
   * @default 'English'
   */
  readonly language?: string;
  /**
   * From 1 to 100; higher is more important. The vendor requires one and has no default. Source: section 4.2.1.
   * @default 50
   */
  readonly priority?: number;
  /**
   * The priority of callbacks, from 1 to 100. Source: section 4.4.1.
   * @default `priority`
   */
  readonly callbackPriority?: number;
  /** For routing; shown to the agent. Printable ASCII without `forbiddenCharacters`. */
  readonly destination?: string;
  /**
   * Names the customer to the contact center. Characters the vendor forbids become `-` and a short hash keeps
   * customers apart; the true value then goes into the contact data as `source`.
   * @default the customer's e-mail address, else a hash of `clientChatId`
   */
  readonly source?: (customer: OpenscapeCustomer) => string;
  /**
   * What `source` and `destination` may not contain, besides everything that is not printable ASCII. The vendor's list
   * is one of examples: add what your installation refuses. Letters, digits and `-` cannot be forbidden: they stand for
   * the rest. Source: section 4.2.1.
   * @default the eight characters that the guide names
   */
  readonly forbiddenCharacters?: string;
  /**
   * How `isTyping` is written: the guide's table says a boolean, its example shows the text "true". Source: section 4.3.3.
   * @default 'boolean'
   */
  readonly typingAs?: 'boolean' | 'text';
  /**
   * How often to ask for news, in milliseconds, 250 to 30_000.
   * @default 3_000, as the vendor advises in section 3.3.5
   */
  readonly pollMs?: number;
  /**
   * Longest time one call may take, in milliseconds.
   * @default 30_000
   */
  readonly timeoutMs?: number;
  /** Allows plain http to another machine: the client secret and chats then travel unencrypted. */
  readonly allowInsecureHttp?: boolean;
  /** Does the requests. */
  readonly fetch?: typeof globalThis.fetch;
}

/** JSON Schema of the options that JSON can hold, for a check of configuration files. */
export const openscapeOptionsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['baseUrl', 'clientId', 'clientSecret'],
  properties: {
    baseUrl: {
      type: 'string',
      pattern: '^https?://',
      description: 'Address of the Web Interaction servlet, without /v1.',
    },
    clientId: { type: 'string', minLength: 1, description: 'oauth-client-id of webinteractionsdk.xml.' },
    clientSecret: {
      type: 'string',
      minLength: 1,
      description: 'oauth-client-secret of webinteractionsdk.xml.',
    },
    businessUnitName: { type: 'string', minLength: 1, default: 'DEFAULT', description: 'The tenant.' },
    language: {
      type: 'string',
      minLength: 1,
      default: 'English',
      description: 'Language of chats whose customer names none.',
    },
    priority: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 50,
      description: 'Higher is more important.',
    },
    callbackPriority: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description: 'Priority of callbacks; that of chats by default.',
    },
    destination: { type: 'string', minLength: 1, description: 'For routing; shown to the agent.' },
    forbiddenCharacters: {
      type: 'string',
      pattern: '^[^A-Za-z0-9-]*$',
      default: '!"%*,_`|',
      description:
        'What source and destination may not contain, besides everything that is not printable ASCII.',
    },
    typingAs: {
      type: 'string',
      enum: ['boolean', 'text'],
      default: 'boolean',
      description: 'How isTyping is written.',
    },
    pollMs: {
      type: 'integer',
      minimum: 250,
      maximum: 30_000,
      default: 3_000,
      description: 'How often to ask for news.',
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

/** The options that have a default, filled in. */
export type OpenscapeSettings = OpenscapeOptions &
  Required<
    Pick<
      OpenscapeOptions,
      | 'businessUnitName'
      | 'language'
      | 'priority'
      | 'callbackPriority'
      | 'forbiddenCharacters'
      | 'typingAs'
      | 'pollMs'
    >
  >;

/**
 * The options with their defaults, checked by the same rules as {@link openscapeOptionsSchema}.
 * @throws ConfigError that names the first option that is missing, unknown or not as it should be.
 */
export function openscapeSettings(options: OpenscapeOptions): OpenscapeSettings {
  checkOptions(options, {
    vendor: 'OpenScape',
    schema: openscapeOptionsSchema,
    functions: ['clientId', 'clientSecret', 'source', 'fetch'],
  });
  const { properties } = openscapeOptionsSchema;
  const priority = options.priority ?? properties.priority.default;
  const settings = {
    ...options,
    businessUnitName: options.businessUnitName ?? properties.businessUnitName.default,
    language: options.language ?? properties.language.default,
    priority,
    callbackPriority: options.callbackPriority ?? priority,
    typingAs: options.typingAs ?? properties.typingAs.default,
    forbiddenCharacters: options.forbiddenCharacters ?? properties.forbiddenCharacters.default,
    pollMs: options.pollMs ?? properties.pollMs.default,
  };
  checkDestination(settings);
  return settings;
}

function checkDestination({ destination = '', forbiddenCharacters }: OpenscapeSettings): void {
  if (toLegal(destination, forbiddenCharacters) === destination) return;
  throw new ConfigError(
    `The OpenScape option \`destination\` has a character that the vendor refuses: use printable ASCII without ${forbiddenCharacters}`,
    { code: 'invalid-option' },
  );
}

/** Replaces what the vendor refuses in `source` and `destination` by `-`. Source: section 4.2.1. */
export function toLegal(value: string, forbiddenCharacters: string): string {
  const isLegal = (character: string): boolean =>
    /^[ -~]$/.test(character) && !forbiddenCharacters.includes(character);
  return Array.from(value, (character) => (isLegal(character) ? character : '-')).join('');
}

/**
 * The `source` of a chat: legal for the vendor, the same for the same customer, another for another; of a customer who
 * gives nothing to tell by, another for each chat.
 * `trueValue` is there when it had to be altered.
 */
export async function sourceOf(
  customer: OpenscapeCustomer,
  { source, forbiddenCharacters }: Pick<OpenscapeSettings, 'source' | 'forbiddenCharacters'>,
): Promise<{ readonly source: string; readonly trueValue?: string }> {
  const wanted = (source?.(customer) ?? customer.email ?? '').trim();
  if (wanted === '') return { source: `chat-${await shortHash(customer.clientChatId)}` };
  const legal = toLegal(wanted, forbiddenCharacters);
  if (legal === wanted) return { source: wanted };
  return { source: `${legal}-${await shortHash(wanted)}`, trueValue: wanted };
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
