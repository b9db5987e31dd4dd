import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** An example of the spec. */
export const example = (name: string): string =>
  readFileSync(new URL(`../../../specs/oracle-chat-soap/examples/${name}.xml`, import.meta.url), 'utf8');

/** A server that answers each request with the same envelope; it closes with the test. */
export async function startServer(
  answer: string,
  status = 200,
): Promise<{ readonly url: string; readonly requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      requests.push(Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'text/xml;charset=utf-8' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return { url: `http://127.0.0.1:${address.port}/chat`, requests };
}
