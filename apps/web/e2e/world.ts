import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import type { Browser } from 'playwright-core';

import { launchChromium } from './chromium.js';
import { Cleanup } from './cleanup.js';
import { layLine, type Line } from './line.js';
import { freePort, startServer, type ServerProcess, type ServerSettings } from './processes.js';

/** The sandbox, the gateway and the built app, each in its own process, as `pnpm dev` runs them; and a Chromium. */
export interface World {
  readonly webUrl: string;
  readonly sandbox: SandboxClient;
  /** From the browser to the gateway. */
  readonly line: Line;
  readonly browser: Browser;
  stop(): Promise<void>;
}

const SECRET = 'parlance-sandbox-secret';

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts everything; what was started is stopped again when something does not start. */
export async function startWorld(): Promise<World> {
  const cleanup = new Cleanup();
  try {
    return { ...(await start(cleanup)), stop: cleanup.run };
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(cleanup: Cleanup): Promise<Omit<World, 'stop'>> {
  const run = async (settings: ServerSettings): Promise<ServerProcess> => {
    const server = await startServer(settings);
    cleanup.add(() => server.stop());
    return server;
  };
  const webPort = await freePort();
  const webUrl = `http://127.0.0.1:${webPort}`;
  const folder = await mkdtemp(join(tmpdir(), 'parlance-browser-'));
  cleanup.add(() => rm(folder, { recursive: true }));
  const browser = await launchChromium();
  cleanup.add(() => browser.close());
  const sandbox = await run({
    name: 'The sandbox',
    args: [pathTo('../../../packages/sandbox/dist/cli.js')],
    port: await freePort(),
    readyPath: '/control/clock',
  });
  const config = join(folder, 'gateway.json');
  await writeFile(config, JSON.stringify(gatewayConfig(webUrl, sandbox.url)));
  const gateway = await run({
    name: 'The gateway',
    args: [pathTo('../../../packages/gateway/dist/cli.js'), '--config', config],
    port: await freePort(),
    readyPath: '/health/ready',
    env: { OPENSCAPE_CLIENT_SECRET: SECRET },
  });
  const line = await layLine(gateway.url);
  cleanup.add(() => line.close());
  await run({
    name: 'The web app',
    args: [pathTo('../serve.mjs')],
    port: webPort,
    readyPath: '/',
    env: { PARLANCE_GATEWAY_URL: line.url, PARLANCE_SANDBOX_URL: sandbox.url },
  });
  return { webUrl, line, browser, sandbox: createSandboxClient({ baseUrl: sandbox.url }) };
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
        // The contact center is asked more often than advised: what is tested here is the browser, and tests should not wait.
        pollMs: 500,
      },
    },
  },
});
