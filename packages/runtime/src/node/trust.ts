import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';

import { certificatesIn, toList, type NodeFetchOptions } from './options.js';

/** The TLS settings for the proxy and, with the client's own certificate, for the other side. */
export interface TlsSettings {
  readonly toProxy: tls.SecureContextOptions;
  readonly toTarget: tls.SecureContextOptions;
}

/** The TLS settings that the options ask for; whatever they leave open stays as Node has it. */
export function tlsSettings({
  ca,
  certificate,
  key,
  keyPassphrase,
  minTlsVersion,
}: NodeFetchOptions): TlsSettings {
  const further = toList(ca).flatMap(certificatesIn);
  const shared = {
    // Node takes `ca` instead of the issuers it trusts by itself, not besides them.
    ...(further.length > 0 && { ca: [...trustedByNode(), ...further] }),
    ...(minTlsVersion !== undefined && { minVersion: minTlsVersion }),
  };
  return {
    toProxy: shared,
    toTarget: {
      ...shared,
      ...(certificate !== undefined && { cert: certificate }),
      ...(key !== undefined && { key }),
      ...(keyPassphrase !== undefined && { passphrase: keyPassphrase }),
    },
  };
}

/** What Node trusts without `ca`. Before Node 22.15 it cannot be asked for that; NODE_EXTRA_CA_CERTS is then read here. */
function trustedByNode(): readonly string[] {
  const ask: unknown = Reflect.get(tls, 'getCACertificates');
  const trusted: unknown = typeof ask === 'function' ? ask('default') : undefined;
  if (Array.isArray(trusted)) return trusted.filter((pem) => typeof pem === 'string');
  return [...tls.rootCertificates, ...certificatesIn(readExtra(process.env['NODE_EXTRA_CA_CERTS']))];
}

/** Node itself warns of a file that it cannot read, and goes on. */
function readExtra(file: string | undefined): string {
  try {
    return file ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
