import { createServer as createPlainServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

import type { IssuedCertificate } from './authority.js';
import { listen, type Listening } from './listen.js';

/** What a proxy knows and demands. */
export interface ProxyOptions {
  /** The ports of this machine that stand behind `host:port`; to all else it answers 403. */
  readonly targets: Readonly<Record<string, number>>;
  /** Demanded of everybody, if given. */
  readonly credentials?: { readonly name: string; readonly password: string };
  /** Makes the proxy itself speak TLS. */
  readonly tls?: IssuedCertificate;
}

/** A proxy that only opens tunnels (CONNECT). Close it. */
export interface Proxy {
  readonly port: number;
  /** What was asked for, in order: `openscape.corp.test:443`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy on a free port of this machine. */
export async function startProxy({ targets, credentials, tls }: ProxyOptions): Promise<Proxy> {
  const asked: string[] = [];
  const wanted =
    credentials && `Basic ${Buffer.from(`${credentials.name}:${credentials.password}`).toString('base64')}`;
  const onConnect = ({ url = '', headers }: IncomingMessage, client: Duplex): void => {
    asked.push(url);
    client.on('error', () => client.destroy());
    const port = targets[url];
    if (wanted !== undefined && headers['proxy-authorization'] !== wanted)
      refuse(client, '407 Proxy Authentication Required');
    else if (port === undefined) refuse(client, '403 Forbidden');
    else pass(client, port);
  };
  const server = tls ? createTlsServer({ cert: tls.certificate, key: tls.key }) : createPlainServer();
  server.on('connect', onConnect);
  const listening: Listening = await listen(server);
  return { ...listening, asked };
}

const refuse = (client: Duplex, status: string): void => {
  client.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
};

function pass(client: Duplex, port: number): void {
  let isOpen = false;
  const upstream = connect(port, '127.0.0.1', () => {
    isOpen = true;
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => (isOpen ? client.destroy() : refuse(client, '502 Bad Gateway')));
  client.on('close', () => upstream.destroy());
}
