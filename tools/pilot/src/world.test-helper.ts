import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { startGateway, type GatewayConfig } from '@parlance/gateway';
import { startSandbox } from '@parlance/sandbox';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';

import { startPilot, type Pilot } from './pilot.js';

/** A pilot, a gateway and a sandbox for it, and pages with phones. */
export interface VoiceWorld {
  readonly pilot: Pilot;
  readonly gatewayUrl: string;
  /** Where a desk's phone gets its account from. */
  readonly registrationUrl: (agentId: string) => string;
  /** A page with phones and a fake microphone, camera and screen. */
  readonly openPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const SECRET = 'a-secret-of-the-tests';
export const PILOT_NUMBERS = ['1001', '1002'] as const;
const [SALES, SERVICE] = PILOT_NUMBERS;
const DESTINATIONS = { SALES: { label: 'Sales', pilotNumber: SALES }, SERVICE: { pilotNumber: SERVICE } };

export interface VoiceWorldOptions {
  readonly ringTimeoutMs?: number;
  readonly registrationMs?: number;
  readonly iceServers?: readonly { readonly urls: readonly string[] }[];
  /** Whether the browser refuses microphone and camera. */
  readonly deny?: boolean;
}

/** Starts everything; `close` ends it. */
export async function startVoiceWorld(options: VoiceWorldOptions = {}): Promise<VoiceWorld> {
  const { iceServers = [], deny = false, ...times } = options;
  const pilot = await startPilot({ secret: SECRET, pilotNumbers: PILOT_NUMBERS, ...times });
  const { webSocketUrl, domain } = pilot;
  const voice = { webSocketUrl, domain, secret: SECRET, destinations: DESTINATIONS, iceServers };
  const site = await servePhones();
  const sandbox = await startSandbox({ voice });
  const config: GatewayConfig = {
    providers: { openscape: { vendor: 'openscape', options: { ...sandbox.openscape } } },
    allowedOrigins: [site.url],
    limits: { voiceCallsPerAddressPerMinute: 1_000 },
    voice,
  };
  const gateway = await startGateway({ port: 0, config, log: () => undefined });
  const browser = await launchChromium(deny);
  return {
    pilot,
    gatewayUrl: gateway.url,
    registrationUrl: (agentId) => `${sandbox.url}/agent/phone?agentId=${agentId}`,
    openPage: async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(site.url);
      return page;
    },
    close: async () => {
      await browser.close();
      await gateway.close();
      await sandbox.close();
      site.close();
      await pilot.stop();
    },
  };
}

const FLAGS = [
  '--use-fake-device-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
  '--autoplay-policy=no-user-gesture-required',
];

const launchChromium = (deny: boolean): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    // Root cannot use Chromium's sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: deny ? [...FLAGS, '--deny-permission-prompts'] : ['--use-fake-ui-for-media-stream', ...FLAGS],
  });

async function servePhones(): Promise<{ readonly url: string; readonly close: () => void }> {
  const script = await bundlePhones();
  const server = createServer(({ url }, response) => {
    const isScript = url === '/phones.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>Phones</title><script type="module" src="/phones.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

async function bundlePhones(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/phones.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@parlance/source'],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The page has no script.');
  return file.text;
}
