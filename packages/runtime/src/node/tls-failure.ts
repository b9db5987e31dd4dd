import { NetworkError } from '../errors.js';
import { codeOf, TLS_FAILED } from '../network.js';

/** What is wrong with the other side's TLS, and the way out; both to be read after the host's name. */
interface TlsFailure {
  readonly reason: string;
  readonly wayOut: string;
  /** The handshake failed: no request was taken. */
  readonly isHandshake?: boolean;
}

const ISSUER: TlsFailure = {
  reason: 'its certificate was issued by nobody that this machine trusts',
  wayOut:
    "Give the issuer's certificate (PEM) as `ca` to nodeFetch of @parlance/runtime/node (`network.caFile` in the gateway).",
};
const CLIENT_CERTIFICATE: TlsFailure = {
  reason: 'it demands a client certificate, or does not accept the one that was given',
  wayOut:
    'Give `certificate` and `key` to nodeFetch of @parlance/runtime/node (`network.certificateFile` and `network.keyFile` in the gateway).',
};
const TLS_VERSION: TlsFailure = {
  reason: 'no TLS version suits both sides',
  wayOut:
    'Check `minTlsVersion` of nodeFetch (`network.minTlsVersion` in the gateway), or have the other side brought up to date.',
};

/** By Node's code for a failed handshake. The first that fits counts. */
const FAILURES: readonly (readonly [RegExp, TlsFailure])[] = [
  [/^(UNABLE_TO_(VERIFY|GET_ISSUER)|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|CERT_UNTRUSTED)/, ISSUER],
  [
    /^CERT_HAS_EXPIRED$/,
    {
      reason: 'its certificate has expired',
      wayOut: 'Have it renewed by whoever runs that host, and check the clock of this machine.',
    },
  ],
  [
    /^CERT_NOT_YET_VALID$/,
    {
      reason: 'its certificate is not valid yet',
      wayOut: 'Check the clock of this machine; otherwise the certificate has to be issued again.',
    },
  ],
  [
    /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,
    {
      reason: 'its certificate is for another host name',
      wayOut: 'Use the name that stands in the certificate, or have one issued for this name.',
    },
  ],
  [/^ERR_SSL_(TLSV13_ALERT_CERTIFICATE_REQUIRED|TLSV1_ALERT_UNKNOWN_CA)$/, CLIENT_CERTIFICATE],
  [
    /^ERR_SSL_(SSLV3|SSL\/TLS)_ALERT_(HANDSHAKE_FAILURE|\w+_CERTIFICATE|CERTIFICATE_\w+)$/,
    CLIENT_CERTIFICATE,
  ],
  [/^ERR_SSL_(TLSV1_ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE)/, TLS_VERSION],
  [
    /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,
    {
      reason: 'it does not answer with TLS',
      wayOut: 'Check the port, and whether the address begins with https:// or http://.',
    },
  ],
];

const OTHER: TlsFailure = { reason: 'the TLS connection failed', wayOut: 'Look at `cause` for the reason.' };

function failureOf(code: string): TlsFailure | undefined {
  const known = FAILURES.find(([codes]) => codes.test(code))?.[1];
  if (known) return { ...known, isHandshake: true };
  return TLS_FAILED.test(code) ? OTHER : undefined;
}

/** What a failure means where it is one of a TLS connection; waiting mends none of them. */
export function tlsErrorFrom(cause: unknown, what: string): NetworkError | undefined {
  const code = codeOf(cause);
  const failure = failureOf(code);
  if (!failure) return undefined;
  const { reason, wayOut, isHandshake = false } = failure;
  return new NetworkError(`${what}: ${reason} (${code}). ${wayOut}`, {
    cause,
    code: 'certificate',
    isRetryable: false,
    outcome: isHandshake ? 'not-sent' : 'unknown',
  });
}
