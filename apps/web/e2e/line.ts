import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A network line to a server that a test can cut, so that the server itself goes on. */
export interface Line {
  readonly url: string;
  /** Breaks what is open; nothing gets through any more. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

export async function layLine(toUrl: string): Promise<Line> {
  const { hostname, port } = new URL(toUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A cut line resets its ends: that is what it is for.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(port), hostname);
    keep(far);
    near.pipe(far).pipe(near);
  }).listen(0, hostname);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');

  const breakAll = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `http://${hostname}:${address.port}`,
    cut: () => {
      isCut = true;
      breakAll();
    },
    restore: () => {
      isCut = false;
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}
