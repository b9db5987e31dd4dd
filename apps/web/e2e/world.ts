import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createSandboxClient, type SandboxClient, type SimulatedVendor } from '@parlance/client-sandbox';
import type { Browser } from 'playwright-core';

import { identityOf } from '../account.mjs';
import { launchChromium } from './chromium.js';
import { Cleanup } from './cleanup.js';
import { MEDIA_FLAGS, startVoice, type Voice, type VoiceSettings } from './voice.js';
import { layLine, type Line } from './line.js';
import { freePort, startServer, type ServerProcess, type ServerSettings } from './processes.js';

/** The sandbox, the gateway and the built app, each in its own process, as `pnpm dev` runs them; and a Chromium. */
export interface World {
  readonly webUrl: string;
  readonly sandbox: SandboxClient;
  /** From the browser to the gateway. */
  readonly line: Line;
  readonly browser: Browser;
  /** Where calls go; only in a world with voice. */
  readonly voice: Voice | undefined;
  stop(): Promise<void>;
}

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Options of a vendor's driver, besides the sandbox's address and credentials. */
type DriverOptions = Readonly<Record<string, unknown>>;

/** The contact center is asked more often than advised: what is tested here is the browser, and tests should not wait. */
const ASKED_OFTEN: DriverOptions = { pollMs: 500 };

/** What a world has. */
export interface WorldSettings {
  /** In front of which the gateway is. @default 'openscape' */
  readonly vendor?: string;
  readonly options?: DriverOptions;
  /** Calls from the browser. @default none */
  readonly voice?: VoiceSettings;
}

/** Starts everything; what was started is stopped again when something does not start. */
export async function startWorld(settings: WorldSettings = {}): Promise<World> {
  const cleanup = new Cleanup();
  try {
    return { ...(await start(cleanup, settings)), stop: cleanup.run };
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(
  cleanup: Cleanup,
  { vendor = 'openscape', options = ASKED_OFTEN, voice: wanted }: WorldSettings,
): Promise<Omit<World, 'stop'>> {
  const run = async (settings: ServerSettings): Promise<ServerProcess> => {
    const server = await startServer(settings);
    cleanup.add(() => server.stop());
    return server;
  };
  const webPort = await freePort();
  const webUrl = `http://127.0.0.1:${webPort}`;
  const folder = await mkdtemp(join(tmpdir(), 'parlance-browser-'));
  cleanup.add(() => rm(folder, { recursive: true }));
  const browser = await launchChromium(wanted && MEDIA_FLAGS);
  cleanup.add(() => browser.close());
  const voice = wanted && (await startVoice(folder, wanted));
  if (voice !== undefined) cleanup.add(voice.stop);
  const sandbox = await run({
    name: 'The sandbox',
    args: [pathTo('../../../packages/sandbox/dist/cli.js'), ...(voice?.sandboxArgs ?? [])],
    port: await freePort(),
    readyPath: '/control/clock',
    env: voice?.env ?? {},
  });
  const doors = createSandboxClient({ baseUrl: sandbox.url });
  const { vendors } = await doors.sandbox.describe();
  const simulated = vendors.find((one) => one.vendor === vendor);
  if (simulated === undefined) throw new Error(`The sandbox does not simulate ${vendor}.`);
  const config = join(folder, 'gateway.json');
  await writeFile(
    config,
    JSON.stringify({ ...gatewayConfig(webUrl, simulated, options), ...voice?.gatewayConfig }),
  );
  const gateway = await run({
    name: 'The gateway',
    args: [pathTo('../../../packages/gateway/dist/cli.js'), '--config', config],
    port: await freePort(),
    readyPath: '/health/ready',
    env: voice?.env ?? {},
  });
  const line = await layLine(gateway.url);
  cleanup.add(() => line.close());
  await run({
    name: 'The web app',
    args: [pathTo('../serve.mjs')],
    port: webPort,
    readyPath: '/',
    env: {
      PARLANCE_GATEWAY_URL: line.url,
      PARLANCE_SANDBOX_URL: sandbox.url,
      PARLANCE_DEMO_ACCOUNT: 'true',
      ...voice?.env,
    },
  });
  return { webUrl, line, browser, voice, sandbox: doors };
}

const gatewayConfig = (
  webUrl: string,
  { vendor, title, baseUrl, settings }: SimulatedVendor,
  options: DriverOptions,
): object => ({
  allowedOrigins: [webUrl],
  identity: identityOf(webUrl),
  providers: {
    [vendor]: {
      vendor,
      label: `${title} (sandbox)`,
      options: { baseUrl, ...settings, ...options },
    },
  },
});
