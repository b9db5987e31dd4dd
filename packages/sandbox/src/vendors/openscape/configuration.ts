import { SandboxError } from '../../errors.js';

/**
 * The settings of webinteractionsdk.xml by its own keys. All may be left out. The keys of the main server (`server-…`) are
 * checked and have no effect: there is no main server. Source: programming guide, section 3.2.
 */
export type OpenscapeConfiguration = { readonly [Key in ConfigurationKey]?: string | number | boolean };

/** A key of webinteractionsdk.xml. */
export type ConfigurationKey =
  | 'server-name'
  | 'server-port'
  | 'server-port-ssl'
  | 'server-ssl-enabled'
  | 'socket-timeout'
  | 'max-sockets'
  | 'servlet-name'
  | 'oauth-client-id'
  | 'oauth-client-secret'
  | 'oauth-token-validity-time';

/** What a configuration means for the simulator, so far as it says something. */
export interface Installation {
  readonly servletName?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly maxSockets?: number;
  readonly socketTimeoutMs?: number;
  readonly tokenValidityMs?: number;
}

interface Rule {
  readonly isRight: (value: string) => boolean;
  readonly expected: string;
}

const within = (value: string, minimum: number, maximum: number): boolean =>
  /^\d{1,10}$/.test(value) && Number(value) >= minimum && Number(value) <= maximum;

const port: Rule = {
  isRight: (value) => within(value, 1, 65_535),
  expected: 'must be a port from 1 to 65535',
};
const seconds: Rule = {
  isRight: (value) => within(value, 0, 2_147_483_647),
  expected: 'must be a whole number of seconds, 0 for no limit',
};
const visibleText: Rule = {
  isRight: (value) => value !== '',
  expected: 'must not be empty',
};

const RULES: Readonly<Record<ConfigurationKey, Rule>> = {
  'server-name': visibleText,
  'server-port': port,
  'server-port-ssl': port,
  'server-ssl-enabled': {
    isRight: (value) => /^(?:true|false|yes|no|on|off|1|0)$/i.test(value),
    expected: 'must be true or false',
  },
  'socket-timeout': seconds,
  'max-sockets': {
    isRight: (value) => within(value, 1, 2_147_483_647),
    expected: 'must be a whole number from 1 on',
  },
  'servlet-name': {
    isRight: (value) => /^[\w~-][\w.~-]*$/.test(value),
    expected: 'must be one part of a path, of letters, digits and - . _ ~',
  },
  'oauth-client-id': {
    isRight: (value) => /^[^:]+$/.test(value),
    expected: 'must not be empty or have a colon, which Basic authorization cannot carry',
  },
  'oauth-client-secret': visibleText,
  'oauth-token-validity-time': seconds,
};

/** Whether the document names this key. */
export const isConfigurationKey = (name: string): name is ConfigurationKey => Object.hasOwn(RULES, name);

/**
 * Checks a configuration. The document tells no units: `socket-timeout` and `oauth-token-validity-time` are taken as seconds.
 * Values with another unit can be set in milliseconds, as the conditions `socketTimeoutMs` and `tokenValidityMs`.
 * @param origin where it stands, for the error: a file or an option
 * @throws SandboxError `configuration-invalid` that names key and way out, never the value: it may be a secret.
 */
export function readConfiguration(configuration: OpenscapeConfiguration, origin: string): Installation {
  const texts = new Map(Object.entries(configuration).map(([key, value]) => [key, String(value).trim()]));
  for (const [key, value] of texts) check(key, value, origin);
  const get = (key: ConfigurationKey): string | undefined => texts.get(key);
  const [servletName, clientId, clientSecret] = [
    get('servlet-name'),
    get('oauth-client-id'),
    get('oauth-client-secret'),
  ];
  const [sockets, timeout, validity] = [
    get('max-sockets'),
    get('socket-timeout'),
    get('oauth-token-validity-time'),
  ];
  return {
    ...(servletName === undefined ? {} : { servletName }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(sockets === undefined ? {} : { maxSockets: Number(sockets) }),
    ...(timeout === undefined ? {} : { socketTimeoutMs: Number(timeout) * SECOND_MS }),
    ...(validity === undefined ? {} : { tokenValidityMs: Number(validity) * SECOND_MS }),
  };
}

const SECOND_MS = 1_000;

function check(key: string, value: string, origin: string): void {
  if (!isConfigurationKey(key))
    throw invalid(origin, `no key is called ${key}. The keys are ${Object.keys(RULES).join(', ')}.`);
  const { isRight, expected } = RULES[key];
  if (!isRight(value)) throw invalid(origin, `${key} ${expected}. Correct it, or leave the key out.`);
}

/** A configuration that cannot be used as it is. */
export const invalid = (origin: string, problem: string): SandboxError =>
  new SandboxError('configuration-invalid', `${origin}: ${problem}`);
