import { NetworkError } from './errors.js';
import type { Operation } from './operation.js';
import { tlsFailureOf, type TlsFailure } from './tls-failure.js';

// Node says by these codes that no byte of the request was taken; browsers never tell.
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** What a failed fetch means, its cause kept. */
export function toNetworkError(cause: unknown, operation: Operation, baseUrl: string): NetworkError {
  const told = toldFailure(cause);
  if (told) return new NetworkError(`${operation.id}: ${told.message}`, { ...detailsOf(told), cause });
  const code = codeOf(cause);
  const host = new URL(baseUrl).host;
  const tls = tlsFailureOf(code);
  if (tls) return tlsError(`${operation.id}: no answer from ${host}`, code, tls, cause);
  const isUnreachable = NOT_SENT.test(code);
  const wayOut = isUnreachable ? UNREACHABLE : 'Check `baseUrl` and the network.';
  return new NetworkError(`${operation.id}: no answer from ${host}${code && ` (${code})`}. ${wayOut}`, {
    cause,
    outcome: isUnreachable ? 'not-sent' : 'unknown',
  });
}

const UNREACHABLE =
  'Check `baseUrl` and the network. Where the way out is a proxy, set `proxyUrl` of nodeFetch of @parlance/runtime/node (`network.proxyUrl` in the gateway).';

/** A TLS connection that failed: waiting mends nothing. */
export const tlsError = (
  what: string,
  code: string,
  { reason, wayOut, isHandshake = false }: TlsFailure,
  cause: unknown,
): NetworkError =>
  new NetworkError(`${what}: ${reason} (${code}). ${wayOut}`, {
    cause,
    code: 'certificate',
    isRetryable: false,
    outcome: isHandshake ? 'not-sent' : 'unknown',
  });

const detailsOf = ({ code, isRetryable, outcome }: NetworkError): Partial<NetworkError> => ({
  code,
  isRetryable,
  ...(outcome && { outcome }),
});

/** fetch hides what failed in its cause. A fetch of ours has said there already what it means. */
function toldFailure(error: unknown): NetworkError | undefined {
  if (NetworkError.is(error)) return error;
  return hasCause(error) ? toldFailure(error.cause) : undefined;
}

/** fetch hides the system's code in its cause. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return hasCause(error) ? codeOf(error.cause) : '';
}

const hasCause = (error: unknown): error is { readonly cause: unknown } =>
  typeof error === 'object' && error !== null && 'cause' in error;
