import type { Duplex } from 'node:stream';
import { Socket } from 'node:net';

import { Pool, type buildConnector } from 'undici';

import { NetworkError } from '../errors.js';
import { codeOf } from '../network.js';
import { connectorFor } from './connector.js';
import { tlsErrorFrom } from './tls-failure.js';
import type { TlsSettings } from './trust.js';

/** How long a proxy may take to open or refuse a tunnel. */
const TUNNEL_TIMEOUT_MS = 30_000;

/** Opens connections through a proxy. */
export interface Tunnels {
  readonly connect: buildConnector.connector;
  /** Ends the attempts under way. */
  readonly close: () => Promise<void>;
}

/**
 * Tunnels through one proxy. A proxy that cannot be reached or refuses makes the request fail with a NetworkError
 * whose message names the setting.
 *
 * undici's own ProxyAgent tells a refusal in words only, and asks again for ever where a proxy hangs up.
 */
export function tunnelsThrough(proxyUrl: string, tls: TlsSettings): Tunnels {
  const url = new URL(proxyUrl);
  const headers = proxyHeaders(url);
  const connectToProxy = connectorFor(tls.toProxy);
  const pool = new Pool(url.origin, {
    // undici would take the name for TLS from the request, where the target's stands.
    connect: (options, callback) => {
      const { servername: _, ...others } = options;
      connectToProxy(others, callback);
    },
    headersTimeout: TUNNEL_TIMEOUT_MS,
  });
  const connectToTarget = connectorFor(tls.toTarget);
  const open = async (target: string): Promise<Socket> => {
    const { statusCode, socket } = await pool
      .connect({ path: target, headers: { host: target, ...headers } })
      .catch((cause: unknown) => {
        throw unreachable(url.host, cause);
      });
    if (statusCode >= 200 && statusCode < 300) return toSocket(socket);
    socket.on('error', () => undefined).destroy();
    throw refused(url.host, target, statusCode);
  };
  const connect = async (
    options: buildConnector.Options,
    callback: buildConnector.Callback,
  ): Promise<void> => {
    const opened = await open(targetOf(options)).catch(toError);
    if (opened instanceof Error) callback(opened, null);
    else if (options.protocol === 'https:') connectToTarget({ ...options, httpSocket: opened }, callback);
    else callback(null, opened);
  };
  return { connect: (options, callback) => void connect(options, callback), close: () => pool.destroy() };
}

/** As CONNECT names it: undici leaves a protocol's own port out. */
const targetOf = ({ host, hostname, port, protocol }: buildConnector.Options): string =>
  port ? (host ?? hostname) : `${host ?? hostname}:${protocol === 'https:' ? 443 : 80}`;

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** undici gives the socket of a tunnel by its more general type. */
function toSocket(socket: Duplex): Socket {
  if (socket instanceof Socket) return socket;
  throw new TypeError('The connection to the proxy is no socket.');
}

function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

const SETTING = '`proxyUrl` of nodeFetch (`network.proxyUrl` in the gateway)';

const proxyError = (message: string, isRetryable: boolean, cause?: unknown): NetworkError =>
  new NetworkError(message, { code: 'proxy', isRetryable, outcome: 'not-sent', cause });

function unreachable(proxy: string, cause: unknown): NetworkError {
  const tls = tlsErrorFrom(cause, `no connection to the proxy ${proxy}`);
  if (tls) return tls;
  const code = codeOf(cause);
  return proxyError(
    `the proxy ${proxy} cannot be reached, or does not answer as a proxy${code && ` (${code})`}. Check ${SETTING}.`,
    true,
    cause,
  );
}

function refused(proxy: string, target: string, status: number): NetworkError {
  if (status === 407) {
    return proxyError(
      `the proxy ${proxy} demands other credentials (407). Put name and password into ${SETTING}: http://name:password@host:port.`,
      false,
    );
  }
  if (status < 500) {
    return proxyError(
      `the proxy ${proxy} lets nobody through to ${target} (${status}). Have its administrator allow that host and port, or set another ${SETTING}.`,
      false,
    );
  }
  return proxyError(
    `the proxy ${proxy} cannot reach ${target} (${status}). Check \`baseUrl\`, and ${SETTING}; the proxy's administrator can tell more.`,
    true,
  );
}
