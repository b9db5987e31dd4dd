import type { ClientSettings } from './settings.js';
import type { Credential } from './credentials.js';
import { ConfigError, NetworkError, TimeoutError } from './errors.js';
import type { Operation } from './operation.js';

/** The headers that prove who calls, for one request. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  /** The API refused them. True when other ones can be had. */
  renew(): boolean;
}

/**
 * Gives what the operation's security asks for: the first alternative that the client has all credentials of.
 * @throws ConfigError when there is none.
 */
export async function prove(
  settings: ClientSettings,
  operation: Operation,
  signal: AbortSignal,
): Promise<Proof> {
  const credentials = chooseCredentials(settings, operation);
  const proofs = await orAborted(Promise.all(credentials.map((one) => one.headers(settings))), signal).catch(
    (error: unknown) => {
      throw notSent(error);
    },
  );
  return {
    headers: Object.assign({}, ...proofs),
    renew: () => credentials.map((one, index) => one.renew?.(proofs[index] ?? {}) ?? false).includes(true),
  };
}

function chooseCredentials(settings: ClientSettings, operation: Operation): Credential[] {
  if (operation.security.length === 0) return [];
  for (const names of operation.security) {
    const found = names.map((name) => settings.credentials[name]).filter((one) => one !== undefined);
    if (found.length === names.length) return found;
  }
  const wanted = operation.security.map((names) => names.join(' with ')).join(' or ');
  throw new ConfigError(
    `${operation.id} needs credentials (${wanted}), and the client was made without. Pass them when the client is created.`,
    {
      code: 'credentials-missing',
    },
  );
}

/** Waits no longer than the caller does; what is waited for goes on for others. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Whatever happened to the token request, the call itself was not sent. */
function notSent(error: unknown): unknown {
  const details = { cause: error, outcome: 'not-sent' } as const;
  if (NetworkError.is(error))
    return new NetworkError(error.message, { ...details, code: error.code, isRetryable: error.isRetryable });
  return TimeoutError.is(error) ? new TimeoutError(error.message, details) : error;
}
