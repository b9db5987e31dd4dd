import { NetworkError } from './errors.js';
import type { Operation } from './operation.js';

// Node says by these codes that no byte of the request was taken; browsers never tell.
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const CERTIFICATE = /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY|ERR_SSL/;

/** What a failed fetch means, its cause kept. */
export function toNetworkError(cause: unknown, operation: Operation, baseUrl: string): NetworkError {
  const code = codeOf(cause);
  const isCertificate = CERTIFICATE.test(code);
  const host = new URL(baseUrl).host;
  const wayOut = isCertificate ? 'Its certificate is not trusted.' : 'Check `baseUrl` and the network.';
  return new NetworkError(`${operation.id}: no answer from ${host}${code && ` (${code})`}. ${wayOut}`, {
    cause,
    code: isCertificate ? 'certificate' : 'network',
    isRetryable: !isCertificate,
    outcome: isCertificate || NOT_SENT.test(code) ? 'not-sent' : 'unknown',
  });
}

/** fetch hides the system's code in its cause. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return 'cause' in error ? codeOf(error.cause) : '';
}
