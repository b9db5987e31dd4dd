import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { HELP, runCommand } from './command.js';
import type { Environment } from './environment.js';

const CONFIG = {
  allowedOrigins: ['https://www.example.com'],
  providers: {
    main: {
      vendor: 'openscape',
      options: {
        baseUrl: 'https://contact.example.com/restinteractionsdk',
        clientId: 'web',
        clientSecret: { env: 'OPENSCAPE_CLIENT_SECRET' },
      },
    },
  },
};
const ENV = { OPENSCAPE_CLIENT_SECRET: 'secret' };

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parlance-gateway-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'gateway.json');
  await writeFile(file, text);
  return file;
}

const configFile = (): Promise<string> => fileWith(JSON.stringify(CONFIG));

// The gateway logs to the standard output, which is the test runner's own here.
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => void vi.restoreAllMocks());

async function run(args: readonly string[], env: Environment): Promise<string> {
  const gateway = await runCommand(args, env);
  if (!gateway) return 'help';
  onTestFinished(() => gateway.close());
  const response = await fetch(`${gateway.url}/health/ready`);
  return `${new URL(gateway.url).hostname} ${response.status}`;
}

test('it listens on this machine only, with a file and variables of the environment', async () => {
  expect(await run(['--config', await configFile(), '--port', '0'], ENV)).toBe('127.0.0.1 200');
  expect(
    await run([], { ...ENV, PARLANCE_CONFIG: await configFile(), PARLANCE_PORT: '0', PARLANCE_HOST: '::1' }),
  ).toBe('[::1] 200');
});

test('--help starts nothing, and shows a configuration that works', async () => {
  expect(await run(['--help'], {})).toBe('help');
  const example = HELP.slice(HELP.indexOf('\n  {\n'), HELP.lastIndexOf('\n  }\n') + 5);
  expect(await run(['--config', await fileWith(example), '--port', '0'], ENV)).toBe('127.0.0.1 200');
});

test.each([
  { args: [], want: /--config <file>.*PARLANCE_CONFIG/ },
  { args: ['--port', '0'], want: /--config/ },
  { args: ['--config', 'no-such-file.json'], want: /no-such-file\.json cannot be read/ },
  { args: ['--config', 'x', '--port', 'many'], want: /--port.*PARLANCE_PORT/ },
  { args: ['--config', 'x', '--port', '70000'], want: /--port/ },
  { args: ['--colour', 'red'], want: /--colour.*--help/s },
])('a wrong command line says what to do: $args', async ({ args, want }) => {
  await expect(runCommand(args, ENV)).rejects.toThrow(want);
});

test('a file that is not JSON is named', async () => {
  await expect(runCommand(['--config', await fileWith('{')], ENV)).rejects.toThrow(
    /gateway\.json is not JSON/,
  );
});

test('a port that is taken is named', async () => {
  const gateway = await runCommand(['--config', await configFile(), '--port', '0'], ENV);
  onTestFinished(() => gateway?.close());
  const again = runCommand(['--config', await configFile(), '--port', String(gateway?.port)], ENV);
  await expect(again).rejects.toThrow(new RegExp(`port ${gateway?.port}.*--port`));
});

/** The real command in a process of its own. */
async function start(env: Environment): Promise<ChildProcess> {
  const args = [
    '--conditions=@parlance/source',
    '--import',
    'tsx',
    fileURLToPath(new URL('cli.ts', import.meta.url)),
  ];
  const child = spawn(process.execPath, [...args, '--config', await configFile(), '--port', '0'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(stream: ChildProcess['stdout']): Promise<string> {
  if (!stream) throw new Error('The process has no such stream.');
  for await (const line of createInterface(stream)) return line;
  throw new Error('The process said nothing.');
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the process serves until %s, then drains and exits with 0',
  async (signal) => {
    const child = await start(ENV);
    const { url }: { url: string } = JSON.parse(await firstLine(child.stdout));
    const { status } = await fetch(`${url}/v1/providers`);
    expect(status).toBe(200);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

test('a process without the variable of a secret names it and exits with 1', async () => {
  const child = await start({});
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toContain('providers.main.options.clientSecret');
  expect(said).toContain('OPENSCAPE_CLIENT_SECRET');
});
