import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';

import { layLine, type Line } from './line.js';
import { freePort, startServer } from './processes.js';

/** The sandbox, the gateway and the built app, each in its own process, as `pnpm dev` runs them. */
export interface World {
  readonly webUrl: string;
  readonly sandbox: SandboxClient;
  /** From the browser to the gateway. */
  readonly line: Line;
  stop(): Promise<void>;
}

const SECRET = 'parlance-sandbox-secret';

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function startWorld(): Promise<World> {
  const [sandboxPort, gatewayPort, webPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const webUrl = `http://127.0.0.1:${webPort}`;
  const folder = await mkdtemp(join(tmpdir(), 'parlance-browser-'));
  const config = join(folder, 'gateway.json');
  await writeFile(config, JSON.stringify(gatewayConfig(webUrl, `http://127.0.0.1:${sandboxPort}`)));

  const [sandbox, gateway] = await Promise.all([
    startServer({
      name: 'The sandbox',
      args: [pathTo('../../../packages/sandbox/dist/cli.js')],
      port: sandboxPort,
      readyPath: '/control/clock',
    }),
    startServer({
      name: 'The gateway',
      args: [pathTo('../../../packages/gateway/dist/cli.js'), '--config', config],
      port: gatewayPort,
      readyPath: '/health/ready',
      env: { OPENSCAPE_CLIENT_SECRET: SECRET },
    }),
  ]);
  const line = await layLine(gateway.url);
  const web = await startServer({
    name: 'The web app',
    args: [pathTo('../serve.mjs')],
    port: webPort,
    readyPath: '/',
    env: { PARLANCE_GATEWAY_URL: line.url, PARLANCE_SANDBOX_URL: sandbox.url },
  });

  return {
    webUrl,
    line,
    sandbox: createSandboxClient({ baseUrl: sandbox.url }),
    stop: async () => {
      await line.close();
      await Promise.all([web.stop(), gateway.stop(), sandbox.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

const gatewayConfig = (webUrl: string, sandboxUrl: string): object => ({
  allowedOrigins: [webUrl],
  providers: {
    openscape: {
      vendor: 'openscape',
      label: 'OpenScape Contact Center (sandbox)',
      options: {
        baseUrl: `${sandboxUrl}/openscape/restinteractionsdk`,
        clientId: 'parlance-sandbox',
        clientSecret: { env: 'OPENSCAPE_CLIENT_SECRET' },
      },
    },
  },
});
