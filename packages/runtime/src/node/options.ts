import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

import { ConfigError } from '../errors.js';

/** How a Node process gets out of its network, and whom it trusts. */
export interface NodeFetchOptions {
  /**
   * The proxy that leads out, for instance `http://proxy.example.com:8080`, with `https:` where the proxy itself speaks
   * TLS. Credentials stand in it, percent-encoded: `http://name:password@proxy.example.com:8080`. Every request goes
   * through a tunnel (CONNECT); the proxy, not this machine, looks the host's name up.
   */
  readonly proxyUrl?: string | undefined;
  /** Certificates (PEM) of further issuers to trust, besides those that Node trusts by itself. */
  readonly ca?: string | readonly string[] | undefined;
  /** The client's own certificate (PEM), where the other side demands one; followed by its intermediate ones. */
  readonly certificate?: string | undefined;
  /** The private key (PEM) of `certificate`. */
  readonly key?: string | undefined;
  /** What `key` is encrypted with. */
  readonly keyPassphrase?: string | undefined;
  /**
   * The oldest TLS version to speak.
   * @default 'TLSv1.2', Node's own
   */
  readonly minTlsVersion?: MinTlsVersion | undefined;
}

/** TLS versions that can be asked for. */
export type MinTlsVersion = 'TLSv1.2' | 'TLSv1.3';

/** One option that cannot be used. */
export interface OptionFault {
  readonly option: keyof NodeFetchOptions;
  /** To be read after the option's name. Never shows the value. */
  readonly reason: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const NO_CERTIFICATE =
  'has no certificate as PEM text (-----BEGIN CERTIFICATE-----); `openssl x509 -inform der` converts a binary one';

/** The PEM blocks of all certificates in a text. */
export const certificatesIn = (pem: string): readonly string[] => pem.match(CERTIFICATE) ?? [];

/** What of the options cannot be used: for whoever takes them from settings with other names. */
export function nodeFetchFaults(options: NodeFetchOptions): readonly OptionFault[] {
  const reasons: Readonly<Record<keyof NodeFetchOptions, string | undefined>> = {
    proxyUrl: proxyFault(options.proxyUrl),
    ca: toList(options.ca).map(certificateFault).find(Boolean),
    certificate: options.certificate === undefined ? undefined : certificateFault(options.certificate),
    key: keyFault(options),
    keyPassphrase: passphraseFault(options),
    minTlsVersion: versionFault(options.minTlsVersion),
  };
  const names = ['proxyUrl', 'ca', 'certificate', 'key', 'keyPassphrase', 'minTlsVersion'] as const;
  return names.flatMap((option) => {
    const reason = reasons[option];
    return reason === undefined ? [] : [{ option, reason }];
  });
}

/** @throws ConfigError `invalid-option` that names the first option that cannot be used. */
export function checkOptions(options: NodeFetchOptions): void {
  const [fault] = nodeFetchFaults(options);
  if (fault)
    throw new ConfigError(`The option \`${fault.option}\` of nodeFetch ${fault.reason}.`, {
      code: 'invalid-option',
    });
}

export const toList = (texts: string | readonly string[] | undefined): readonly string[] =>
  typeof texts === 'string' ? [texts] : (texts ?? []);

function proxyFault(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return 'must be a full URL that starts with http:// or https://, for instance http://proxy.example.com:8080';
  if (url.pathname !== '/' || url.search || url.hash) return 'must not have a path, a query or a fragment';
  return isPercentEncoded(url.username) && isPercentEncoded(url.password)
    ? undefined
    : 'must have its name and password percent-encoded';
}

function isPercentEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '' || text === '';
  } catch {
    return false;
  }
}

function certificateFault(pem: string): string | undefined {
  const certificates = certificatesIn(pem);
  if (certificates.length === 0) return NO_CERTIFICATE;
  return certificates.every((one) => toCertificate(one))
    ? undefined
    : 'has a certificate that cannot be read; get it anew from whoever issued it';
}

function toCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function keyFault({ key, keyPassphrase, certificate }: NodeFetchOptions): string | undefined {
  if (key === undefined) return certificate === undefined ? undefined : 'is missing: `certificate` needs it';
  if (certificate === undefined) return 'is of no use without `certificate`';
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
    return 'has no private key as PEM text (-----BEGIN PRIVATE KEY-----)';
  const privateKey = toKey(key, keyPassphrase);
  // Where only the passphrase can be at fault, its own check says so.
  if (!privateKey) return /ENCRYPTED/.test(key) ? undefined : 'cannot be read as a private key';
  const [own] = certificatesIn(certificate);
  return own === undefined || toCertificate(own)?.checkPrivateKey(privateKey) !== false
    ? undefined
    : 'is not the key of `certificate`';
}

function passphraseFault({ key, keyPassphrase }: NodeFetchOptions): string | undefined {
  if (key === undefined || !/ENCRYPTED/.test(key) || toKey(key, keyPassphrase)) return undefined;
  return keyPassphrase === undefined ? 'is missing: `key` is encrypted' : 'does not open `key`';
}

function toKey(key: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    return undefined;
  }
}

const versionFault = (version: string | undefined): string | undefined =>
  version === undefined || version === 'TLSv1.2' || version === 'TLSv1.3'
    ? undefined
    : 'must be TLSv1.2 or TLSv1.3';
