import type { SecureContextOptions } from 'node:tls';

import { buildConnector } from 'undici';

/**
 * Opens connections with these TLS settings. In TLS 1.3 the other side refuses a client without a certificate only after the
 * handshake; undici would then tell of the closed line, not of the reason, so the reason ends the connection here.
 */
export function connectorFor(settings: SecureContextOptions): buildConnector.connector {
  const connect = buildConnector(settings);
  return (options, callback) =>
    connect(options, (...result) => {
      const [, socket] = result;
      socket?.once('error', (error) => socket.destroy(error));
      callback(...result);
    });
}
