// pnpm dev: builds, then starts sandbox, gateway and web app on loopback, and prints what to open. The workbench is in no
// build: Vite serves it from the source, so it follows a changed spec (pnpm generate) at once. Calls from the browser need
// kamailio: without it everything else works.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { identityOf } from '../apps/web/account.mjs';
import { pnpm } from './run.mjs';

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 60_000;
const VOICE_FILE = '.parlance/voice.json';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

const freePortFrom = async (wanted) => {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${wanted} and ${wanted + 99}.`);
};

const children = [];
let isStopping = false;
const stop = (code) => {
  if (isStopping) return;
  isStopping = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
};

/**
 * Starts a server; its output is shown only when it fails, so that the URLs stay in view. Where it `mayBeMissing`, everything
 * else goes on without it.
 */
const start = (name, args, { env = {}, cwd, mayBeMissing = false } = {}) => {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
  });
  let lastLines = '';
  const remember = (chunk) => {
    lastLines = (lastLines + String(chunk)).slice(-4_000);
  };
  child.stdout.on('data', remember);
  child.stderr.on('data', remember);
  child.on('exit', (code) => {
    if (isStopping || mayBeMissing) return;
    console.error(`\n${name} stopped (exit code ${code}). Its last output:\n${lastLines}`);
    stop(1);
  });
  children.push(child);
  return child;
};

const DESTINATIONS = {
  WORKSHOP: { label: 'The workshop', pilotNumber: '1001' },
  ORDERS: { label: 'An order or invoice', pilotNumber: '1002' },
};

/** Where calls go, as gateway and sandbox have to be told; undefined without kamailio. */
const startPilot = async (port, env) => {
  const numbers = Object.values(DESTINATIONS).flatMap(({ pilotNumber }) => ['--number', pilotNumber]);
  const args = ['--import', 'tsx', 'src/cli.ts', '--port', String(port), ...numbers];
  const pilot = start('The pilot', args, { cwd: 'tools/pilot', env, mayBeMissing: true });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) pilot[name].on('data', (chunk) => (output[name] += chunk));
  await Promise.race([once(pilot.stdout, 'data'), once(pilot, 'close')]);
  const [, webSocketUrl, domain] = /(ws:\S+), domain (\S+)\./.exec(output.stdout) ?? [];
  if (webSocketUrl !== undefined) {
    pilot.once('exit', () => {
      if (!isStopping) console.log('\nThe pilot stopped: calls from the browser are off from now on.');
    });
    return { webSocketUrl, domain, destinations: DESTINATIONS };
  }
  console.log(`Calls from the browser are off: ${output.stderr.trim().replace(/^pilot: /, '')}`);
  return undefined;
};

const untilReady = async (name, url) => {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!isStopping && Date.now() < deadline) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return true;
    await delay(100);
  }
  if (!isStopping) console.error(`${name} did not answer at ${url} within ${READY_WITHIN_MS / 1000} s.`);
  stop(1);
  return false;
};

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

console.log('Building (a first build takes about half a minute) ...');
const built = await pnpm([
  'exec',
  'turbo',
  'run',
  'build',
  '--output-logs=errors-only',
  '--log-order=grouped',
]);
if (built !== 0) process.exit(built);

const [sandboxPort, gatewayPort, webPort, vitePort, pilotPort] = await Promise.all(
  [4200, 4100, 5173, 5373, 4300].map(freePortFrom),
);
const sandboxUrl = `http://${HOST}:${sandboxPort}`;
const gatewayUrl = `http://${HOST}:${gatewayPort}`;
const webUrl = `http://${HOST}:${webPort}`;
const workbenchUrl = `http://${HOST}:${vitePort}/workbench`;
const serverUrls = { PARLANCE_GATEWAY_URL: gatewayUrl, PARLANCE_SANDBOX_URL: sandboxUrl };

// Made anew each time: the pilot, the gateway and the sandbox know it, and no file has it.
const pilotEnv = { PARLANCE_PILOT_SECRET: randomBytes(24).toString('hex') };
const voice = await startPilot(pilotPort, pilotEnv);
mkdirSync('.parlance', { recursive: true });
if (voice !== undefined) writeFileSync(VOICE_FILE, JSON.stringify(voice, undefined, 2));
start(
  'The sandbox',
  [
    'packages/sandbox/dist/cli.js',
    '--port',
    String(sandboxPort),
    ...(voice === undefined ? [] : ['--voice', VOICE_FILE]),
  ],
  { env: pilotEnv },
);
if (!(await untilReady('The sandbox', `${sandboxUrl}/control/sandbox`))) process.exit(1);
// The sandbox names its made-up credentials by the options of each vendor's driver.
const { vendors } = await (await fetch(`${sandboxUrl}/control/sandbox`)).json();
const providers = vendors.map(({ vendor, title, baseUrl, settings }) => [
  vendor,
  { vendor, label: `${title} (sandbox)`, options: { baseUrl, ...settings } },
]);
writeFileSync(
  '.parlance/gateway.json',
  JSON.stringify(
    {
      allowedOrigins: [webUrl, `http://localhost:${webPort}`],
      identity: identityOf(webUrl),
      providers: Object.fromEntries(providers),
      ...(voice && { voice: { ...voice, secret: { env: 'PARLANCE_PILOT_SECRET' } } }),
    },
    undefined,
    2,
  ),
);
start(
  'The gateway',
  ['packages/gateway/dist/cli.js', '--config', '.parlance/gateway.json', '--port', String(gatewayPort)],
  { env: pilotEnv },
);
start('The web app', ['apps/web/serve.mjs', '--port', String(webPort)], {
  env: {
    ...serverUrls,
    PARLANCE_WORKBENCH_URL: workbenchUrl,
    PARLANCE_DEMO_ACCOUNT: 'true',
    ...(voice && { PARLANCE_VOICE_URL: voice.webSocketUrl }),
  },
});
start(
  'The workbench',
  [
    'apps/web/node_modules/vite/bin/vite.js',
    'apps/web',
    '--host',
    HOST,
    '--port',
    String(vitePort),
    '--strictPort',
  ],
  { env: serverUrls },
);

const ready = await Promise.all([
  untilReady('The gateway', `${gatewayUrl}/health/ready`),
  untilReady('The web app', webUrl),
  untilReady('The workbench', workbenchUrl),
]);
if (ready.every(Boolean)) {
  console.log(`
Parlance is running. Chat with yourself in two tabs${voice ? ', or call yourself' : ''}:

  customer   ${webUrl}/
  agent      ${webUrl}/desk
  workbench  ${webUrl}/workbench

  gateway    ${gatewayUrl}
  sandbox    ${sandboxUrl}

Ctrl+C stops everything.`);
}
