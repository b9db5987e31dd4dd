import { NetworkError } from './errors.js';
import type { Operation } from './operation.js';

// Node says by these codes that no byte of the request was taken; browsers never tell.
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** What a failed fetch means, its cause kept. */
export function toNetworkError(
  cause: unknown,
  operation: Pick<Operation, 'id'>,
  baseUrl: string,
): NetworkError {
  const told = toldFailure(cause);
  if (told) return new NetworkError(`${operation.id}: ${told.message}`, { ...detailsOf(told), cause });
  const code = codeOf(cause);
  const host = new URL(baseUrl).host;
  if (TLS_FAILED.test(code)) return tlsError(`${operation.id}: no answer from ${host}`, code, cause);
  const isUnreachable = NOT_SENT.test(code);
  const wayOut = isUnreachable ? UNREACHABLE : 'Check `baseUrl` and the network.';
  return new NetworkError(`${operation.id}: no answer from ${host}${code && ` (${code})`}. ${wayOut}`, {
    cause,
    outcome: isUnreachable ? 'not-sent' : 'unknown',
  });
}

const UNREACHABLE =
  'Check `baseUrl` and the network. Where the way out is a proxy, set `proxyUrl` of nodeFetch of @parlance/runtime/node (`network.proxyUrl` in the gateway).';

/** Node's codes of a TLS connection that failed; browsers never tell. */
export const TLS_FAILED: RegExp = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/;

/** Waiting mends nothing. A certificate is looked at before the request goes out; other failures may come later. */
const tlsError = (what: string, code: string, cause: unknown): NetworkError =>
  new NetworkError(
    `${what}: certificate or TLS failed (${code}). Give a private issuer as \`ca\` to nodeFetch of @parlance/runtime/node (\`network.caFile\` in the gateway).`,
    {
      cause,
      code: 'certificate',
      isRetryable: false,
      outcome: code.startsWith('ERR_SSL') ? 'unknown' : 'not-sent',
    },
  );

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
