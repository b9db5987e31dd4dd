import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Bundles a script of this package and what it loads later, from source; by the path at which a page finds each. */
export async function bundle(entry: string): Promise<Map<string, Uint8Array>> {
  const outdir = '/';
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir,
    write: false,
    legalComments: 'none',
    conditions: ['@parlance/source'],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

/** Pages for the tests, on a loopback address: browsers give devices to no others without TLS. */
export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

export interface SiteSettings {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Answers with JSON, by path. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export async function startSite({ files, answers = {} }: SiteSettings): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = files.get(pathname);
    response.setHeader('access-control-allow-origin', '*');
    if (pathname in answers)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[pathname]));
    else if (found === undefined) response.writeHead(404).end();
    else
      response
        .setHeader('content-type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`)
        .end(found);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
