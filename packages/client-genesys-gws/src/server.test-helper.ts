import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Arrived {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** An answer to give. */
export interface Given {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: unknown;
}

/** A server that answers as it is told, one answer after the other, the last one for ever. Ends with the test. */
export async function serve(...answers: Given[]): Promise<{ baseUrl: string; requests: Arrived[] }> {
  const requests: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      const {
        status = 200,
        headers = {},
        body: given = { statusCode: 0 },
      } = answers.length > 1 ? (answers.shift() ?? {}) : (answers[0] ?? {});
      const isText = typeof given === 'string';
      const type = isText ? 'text/plain' : 'application/json';
      response
        .writeHead(status, { 'content-type': type, ...headers })
        .end(isText ? given : JSON.stringify(given));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { baseUrl: `http://127.0.0.1:${port}/api/v2`, requests };
}
