import { systemClock, type Clock } from './clock.js';
import type { Credential } from './credentials.js';
import { ConfigError } from './errors.js';
import type { ClientOptions, RetryOptions } from './options.js';

/** What a client's operations are called on. */
export interface ClientCore {
  /** Not for callers; may change. */
  readonly settings: ClientSettings;
}

/** What all operations of one client share. */
export interface ClientSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly allowInsecureHttp: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeoutMs: number;
  readonly retry: false | RetryOptions;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** By the name of the security scheme. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
  /** By the name of the option. */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * Checks a client's options and fills in the defaults.
 * @throws ConfigError that names the option.
 */
export function createCore(
  options: ClientOptions,
  credentials: ClientSettings['credentials'] = {},
): ClientCore {
  const { fetch: givenFetch, allowInsecureHttp = false } = options;
  return {
    settings: {
      baseUrl: checkUrl(options.baseUrl, 'baseUrl', allowInsecureHttp),
      allowInsecureHttp,
      fetch: givenFetch ? (request) => givenFetch(request) : (request) => globalThis.fetch(request),
      timeoutMs: checkTimeout(options.timeoutMs ?? 30_000),
      retry: options.retry ?? {},
      headers: options.headers ?? {},
      clock: options.clock ?? systemClock,
      credentials,
    },
  };
}

/**
 * Gives the URL without a slash at the end.
 * @throws ConfigError when it cannot be used, or would send credentials unencrypted to another machine.
 */
export function checkUrl(value: string, option: string, allowInsecureHttp: boolean): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(
      `\`${option}\` must be a full URL that starts with https:// (or http:// for this machine).`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigError(`\`${option}\` must not have credentials, a query or a fragment in it.`);
  }
  if (url.protocol === 'http:' && !allowInsecureHttp && !isLoopback(url.hostname)) {
    throw new ConfigError(
      `\`${option}\` is plain http to ${url.hostname}: credentials and chats would travel unencrypted. Use https, or set \`allowInsecureHttp\`.`,
      { code: 'insecure-http' },
    );
  }
  return url.href.replace(/\/+$/, '');
}

const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** @throws ConfigError when the time is not a finite number from 0 up to what timers can hold. */
export function checkTimeout(timeoutMs: number): number {
  if (timeoutMs >= 0 && timeoutMs < 2 ** 31) return timeoutMs;
  throw new ConfigError('`timeoutMs` must be 0 (no limit) or milliseconds below 2^31.');
}
