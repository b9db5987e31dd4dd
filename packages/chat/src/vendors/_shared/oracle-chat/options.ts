import type { Secret } from '@parlance/runtime';

import type { CustomerIdentity } from '../../../provider.js';
import { checkOptions, optionError, type OptionsSchema } from '../options-check.js';
import { readAllowedServer, type AllowedServer } from './address.js';

/** Name and password for the session call. */
export interface OracleCredentials {
  readonly username: string;
  readonly password: string;
}

/** What the drivers of both protocols are told. */
export interface OracleSiteOptions {
  /** Address of the site. */
  readonly baseUrl: string;
  /** Name of the account that asks for chats. Not with `credentials`. */
  readonly username?: Secret;
  /** Password of that account. Not with `credentials`. */
  readonly password?: Secret;
  /** Gives name and password for one customer, where not all go through one account. Not for JSON. */
  readonly credentials?: (
    identity: CustomerIdentity | undefined,
  ) => OracleCredentials | Promise<OracleCredentials>;
  /**
   * Chat servers that may be gone to: origins such as `https://chat.example.com` or `https://chat.example.com:8443`;
   * `https://*.example.com` stands for one label. The session call names the server; one that is not here is refused.
   */
  readonly chatServers: readonly string[];
  /** The queue, as digits: it puts the chat there, and its statistics tell the availability. */
  readonly queueId?: string;
  /** Organization record of the customers, as digits. */
  readonly organizationId?: string;
  /** Product of the question, as digits. */
  readonly productId?: string;
  /** Category of the question, as digits. */
  readonly categoryId?: string;
  /** Incident that is there already, as digits. */
  readonly incidentId?: string;
  /** Fields of every chat, by name. A customer's fields cannot take their place. */
  readonly customFields?: Readonly<Record<string, string>>;
  /** Vendor attributes that come from the verified identity: attribute to claim, for instance `contactId: 'crm_id'`. */
  readonly fromIdentity?: Readonly<Record<string, string>>;
  /**
   * Longest time one call may take, in milliseconds; a read may take 30 s longer, as it is held that long.
   * @default 15_000
   */
  readonly timeoutMs?: number;
  /** Does the requests. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What both session calls' drivers are told. */
export interface OracleChatOptions extends OracleSiteOptions {
  /**
   * What counts as somebody there: `AGENTS` who have asked for a chat, or `SESSIONS` of all who are available.
   * @default 'SESSIONS'
   */
  readonly queueStatistics?: 'AGENTS' | 'SESSIONS';
  /** Allows plain http to another machine: chats then travel unencrypted. */
  readonly allowInsecureHttp?: boolean;
}

/** A 64-bit number, as text so that no digit is lost. */
const id = (description: string) => ({ type: 'string', pattern: '^\\d{1,19}$', description }) as const;
const texts = (description: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, description }) as const;

/** The schema of what all drivers are told, with a driver's own properties. */
export const siteOptionsSchema = (
  required: readonly string[],
  own: OptionsSchema['properties'],
): OptionsSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['baseUrl', 'username', 'password', 'chatServers', ...required],
  properties: { ...COMMON, ...own },
});

/** The schema of what both session calls' drivers are told, with a driver's own properties. */
export const oracleOptionsSchema = (
  required: readonly string[],
  own: OptionsSchema['properties'],
): OptionsSchema => siteOptionsSchema(required, { ...OVER_REST, ...own });

const COMMON: OptionsSchema['properties'] = {
  baseUrl: { type: 'string', pattern: '^https?://', description: 'Address of the site.' },
  username: { type: 'string', minLength: 1, description: 'Name of the account that asks for chats.' },
  password: { type: 'string', minLength: 1, description: 'Password of that account.' },
  chatServers: {
    type: 'array',
    items: { type: 'string', pattern: '^https?://' },
    minItems: 1,
    description: 'Origins of the chat servers that may be gone to; https://*.example.com for one label.',
  },
  queueId: id('The queue.'),
  organizationId: id('Organization record of the customers.'),
  productId: id('Product of the question.'),
  categoryId: id('Category of the question.'),
  incidentId: id('Incident that is there already.'),
  customFields: texts('Fields of every chat, by name.'),
  fromIdentity: texts('Vendor attributes that come from claims of the verified identity.'),
  timeoutMs: {
    type: 'integer',
    minimum: 1,
    maximum: 600_000,
    default: 15_000,
    description: 'Longest time of one call; a read may take 30 s longer.',
  },
};

const OVER_REST: OptionsSchema['properties'] = {
  queueStatistics: {
    type: 'string',
    enum: ['AGENTS', 'SESSIONS'],
    default: 'SESSIONS',
    description: 'What counts as somebody there.',
  },
  allowInsecureHttp: {
    type: 'boolean',
    default: false,
    description: 'Allows plain http to another machine.',
  },
};

/** Options of any driver, checked and filled in. */
export type SiteSettings<Options extends OracleSiteOptions> = Options & {
  readonly timeoutMs: number;
  readonly allowed: readonly AllowedServer[];
};

/** Options of a session call's driver, checked and filled in. */
export type OracleSettings<Options extends OracleChatOptions> = SiteSettings<Options> & {
  readonly queueStatistics: 'AGENTS' | 'SESSIONS';
};

/** Whose options these are, and by which rules. */
export interface OracleOptionRules {
  readonly vendor: string;
  readonly schema: OptionsSchema;
  /** Attributes that a claim may fill. */
  readonly identityAttributes: ReadonlySet<string>;
  /** Plain http to another machine was chosen; absent where it cannot be. */
  readonly allowsInsecureHttp?: boolean;
}

/**
 * The options with their defaults.
 * @throws ConfigError that names the first option that is missing, unknown or not as it should be.
 */
export function oracleSettings<Options extends OracleChatOptions>(
  options: Options,
  rules: OracleOptionRules,
): OracleSettings<Options> {
  const allowsInsecureHttp = options.allowInsecureHttp === true;
  const { queueStatistics = 'SESSIONS' } = options;
  return { ...siteSettings(options, { ...rules, allowsInsecureHttp }), queueStatistics };
}

/**
 * The same for what all drivers are told.
 * @throws ConfigError that names the first option that is missing, unknown or not as it should be.
 */
export function siteSettings<Options extends OracleSiteOptions>(
  options: Options,
  { vendor, schema, identityAttributes, allowsInsecureHttp }: OracleOptionRules,
): SiteSettings<Options> {
  const required = options.credentials ? schema.required.filter(isNoCredential) : schema.required;
  const functions = ['username', 'password', 'credentials', 'fetch'];
  checkOptions(options, { vendor, schema: { ...schema, required }, functions });
  for (const name of ['username', 'password'] as const) {
    if (options.credentials && options[name] !== undefined)
      throw optionError(vendor, name, 'does not go with `credentials`: pass one or the other');
  }
  for (const attribute of Object.keys(options.fromIdentity ?? {})) {
    if (!identityAttributes.has(attribute)) {
      const known = [...identityAttributes].join(', ');
      throw optionError(vendor, 'fromIdentity', `has an attribute that is not known; known are ${known}`);
    }
  }
  const allowed = options.chatServers.map((entry) => {
    const server = readAllowedServer(entry, allowsInsecureHttp);
    if (typeof server === 'string') throw optionError(vendor, 'chatServers', server);
    return server;
  });
  const { timeoutMs = 15_000 } = options;
  return { ...options, timeoutMs, allowed };
}

const isNoCredential = (name: string): boolean => name !== 'username' && name !== 'password';
