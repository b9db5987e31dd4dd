import { connect } from 'node:net';
import { createServer, type SecureVersion } from 'node:tls';

import type { IssuedCertificate } from './authority.js';
import { listen, type Listening } from './listen.js';

/** What stands in front of a server. */
export interface TlsFrontOptions {
  /** The server's port on this machine. */
  readonly upstreamPort: number;
  readonly identity: IssuedCertificate;
  /** PEM of the authority whose client certificates are demanded; none are without it. */
  readonly clientAuthority?: string;
  readonly maxVersion?: SecureVersion;
}

/** TLS in front of a server without it. Close it. */
export type TlsFront = Listening;

/** Ends TLS on a free port of this machine and passes the bytes on. */
export function startTlsFront({
  upstreamPort,
  identity,
  clientAuthority,
  maxVersion,
}: TlsFrontOptions): Promise<TlsFront> {
  const server = createServer(
    {
      cert: identity.certificate,
      key: identity.key,
      ...(clientAuthority === undefined
        ? {}
        : { ca: clientAuthority, requestCert: true, rejectUnauthorized: true }),
      ...(maxVersion === undefined ? {} : { maxVersion }),
    },
    (client) => {
      const upstream = connect(upstreamPort, '127.0.0.1');
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => client.destroy());
      client.pipe(upstream).pipe(client);
    },
  );
  // A client that breaks the handshake off is what many tests are about.
  server.on('tlsClientError', () => undefined);
  return listen(server);
}
