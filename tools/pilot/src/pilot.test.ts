import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test, vi } from 'vitest';

import { findKamailio } from './find-kamailio.js';
import { startPilot } from './pilot.js';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const SECRET = 'a-secret-of-the-tests';

function runCli(args: readonly string[], secret: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: FOLDER,
    env: { ...process.env, PARLANCE_PILOT_SECRET: secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(stream: ChildProcess['stdout']): Promise<string> {
  if (!stream) throw new Error('There is no output.');
  const [chunk] = await once(stream, 'data');
  return String(chunk);
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** The processes of a pilot, workers included. */
function pilotsOn(port: number): readonly string[] {
  const { stdout } = spawnSync('pgrep', ['-f', `tcp:127.0.0.1:${port}`], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

async function startedCli(): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = runCli(['--number', '1001'], SECRET);
  const line = await firstLine(child.stdout);
  expect(line).toMatch(/^Parlance pilot: ws:\/\/127\.0\.0\.1:\d+, domain pilot\.invalid\./);
  const port = Number(/:(\d+),/.exec(line)?.[1]);
  expect(await isOpen(port)).toBe(true);
  expect(pilotsOn(port).length).toBeGreaterThan(1);
  return { child, port };
}

test('the command says where the pilot is, and ends it when it is told to stop', async () => {
  const { child, port } = await startedCli();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await isOpen(port)).toBe(false);
});

test('the pilot ends with whoever started it, also when that is killed', async () => {
  const { child, port } = await startedCli();
  child.kill('SIGKILL');
  await expect.poll(() => isOpen(port)).toBe(false);
  await expect.poll(() => pilotsOn(port)).toEqual([]);
});

test('without a secret the command says so and fails', async () => {
  const child = runCli(['--number', '1001'], '');
  expect(await firstLine(child.stderr)).toBe(
    'pilot: The pilot cannot be started: `secret` must be 16 letters or digits at least.\n',
  );
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test.each([
  [{ secret: 'short', pilotNumbers: ['1001'] }, /`secret`/],
  [{ secret: `${SECRET}"`, pilotNumbers: ['1001'] }, /`secret`/],
  [{ secret: SECRET, pilotNumbers: ['10.*'] }, /digits only/],
])('what would be read as configuration is refused', async (options, message) => {
  await expect(startPilot(options)).rejects.toThrow(message);
});

test('a port that is taken is told', async () => {
  const pilot = await startPilot({ secret: SECRET, pilotNumbers: ['1001'] });
  onTestFinished(() => pilot.stop());
  const port = Number(new URL(pilot.webSocketUrl).port);
  await expect(startPilot({ port, secret: SECRET, pilotNumbers: ['1001'] })).rejects.toThrow(
    /cannot use port \d+/,
  );
});

test('kamailio is found in PATH, and where KAMAILIO_PATH says, or not at all', () => {
  expect(findKamailio()).toMatch(/kamailio$/);
  expect(findKamailio({ KAMAILIO_PATH: process.execPath })).toBe(process.execPath);
  expect(findKamailio({ KAMAILIO_PATH: '/nowhere/kamailio', PATH: '/usr/sbin' })).toBeUndefined();
});

test('what stands where kamailio should be, and is no program, is told of with the way out', async () => {
  vi.stubEnv('KAMAILIO_PATH', fileURLToPath(import.meta.url));
  // Nor is there anything else to start it with.
  vi.stubEnv('PATH', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(startPilot({ secret: SECRET, pilotNumbers: ['1001'] })).rejects.toThrow(/KAMAILIO_PATH/);
});
