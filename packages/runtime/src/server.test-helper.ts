import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

import {
  createCore,
  type ClientCore,
  type ClientOptions,
  type ClientSettings,
  type Operation,
} from './index.js';

/** What arrived at the test's server. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers the request of this number, counted from 1. */
export type Answer = (response: ServerResponse, request: Received, count: number) => void;

/** A real server of the test's own; it closes with the test. */
export interface TestServer {
  readonly url: string;
  readonly requests: Received[];
  close(): Promise<void>;
}

export async function startServer(answer: Answer): Promise<TestServer> {
  const requests: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      answer(response, request, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${address.port}`, requests, close };
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** A core that repeats without waiting; the waits it was asked for stand in `waits`. */
export function coreFor(
  url: string,
  options: Partial<ClientOptions> = {},
  credentials: ClientSettings['credentials'] = {},
): ClientCore & { readonly waits: number[] } {
  const waits: number[] = [];
  const clock = {
    now: () => Date.now(),
    sleep: async (delayMs: number) => {
      waits.push(delayMs);
    },
  };
  return { ...createCore({ baseUrl: url, clock, ...options }, credentials), waits };
}

/** A GET that answers JSON, with what a test wants to be different. */
export const operation = (given: Partial<Operation> = {}): Operation => ({
  id: 'things.get',
  method: 'get',
  path: '/things',
  isSafe: true,
  security: [],
  responses: { 200: { body: 'json' } },
  ...given,
});
