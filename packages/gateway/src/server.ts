import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import { ConfigError } from '@parlance/runtime';

import type { GatewayConfig } from './config.js';
import { createGateway, type Gateway, type GatewayOptions } from './gateway.js';

/** Where to listen. */
export interface ListenOptions {
  /**
   * 0 for any free port.
   * @default 4100
   */
  readonly port?: number;
  /**
   * Address to listen on; `0.0.0.0` for every network of the machine.
   * @default '127.0.0.1'
   */
  readonly host?: string;
}

/** What to serve, and where to listen. */
export interface StartGatewayOptions extends GatewayOptions, ListenOptions {
  readonly config: GatewayConfig;
}

/** A gateway that listens. */
export interface RunningGateway {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Drains the gateway, then closes the port. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a gateway on Node's HTTP server.
 * @throws ConfigError for a configuration or a port that cannot be used.
 */
export const startGateway = ({
  config,
  port,
  host,
  ...options
}: StartGatewayOptions): Promise<RunningGateway> =>
  serveGateway(createGateway(config, options), { port, host });

/** @throws ConfigError `cannot-listen` for a port or an address that cannot be used. */
export async function serveGateway(
  gateway: Gateway,
  {
    port = 4100,
    host = '127.0.0.1',
  }: { readonly port?: number | undefined; readonly host?: string | undefined },
): Promise<RunningGateway> {
  const listener = getRequestListener(
    (request, { incoming }) => gateway.fetch(request, { remoteAddress: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const unused = trackUnused(server);
  const actualPort = await listen(server, port, host);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await gateway.close();
    await closeServer(server, unused);
  };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    close: () => (closing ??= close()),
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new ConfigError(`The gateway cannot listen on ${host}, port ${port}: ${reasonOf(cause)}`, {
      code: 'cannot-listen',
      cause,
    });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'the port is taken, perhaps by another gateway. Stop that program, or give another `port` (`--port`); 0 takes any free one.',
  EACCES: 'this user may not open the port. Give a `port` (`--port`) above 1023.',
  EADDRNOTAVAIL:
    'the machine has no such address. Give `host` (`--host`) 127.0.0.1 for this machine only, or 0.0.0.0 for all its networks.',
  ENOTFOUND:
    'no machine has this name. Give `host` (`--host`) an address of this machine, for instance 127.0.0.1.',
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return REASONS[code] ?? `${code}. Give another \`port\` (\`--port\`) or \`host\` (\`--host\`).`;
}

/** How long requests under way may take to finish. */
const GRACE_MS = 5_000;

/** How often connections are looked for that nothing goes over: a browser keeps them open for the next request. */
const IDLE_CHECK_MS = 50;

async function closeServer(server: Server, unused: ReadonlySet<Socket>): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  const tidy = setInterval(() => {
    server.closeIdleConnections();
    unused.forEach((socket) => socket.destroy());
  }, IDLE_CHECK_MS);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(hurry);
  clearInterval(tidy);
}

/** Connections that were opened ahead and never asked for anything: Node's server does not count them as idle. */
function trackUnused(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}
