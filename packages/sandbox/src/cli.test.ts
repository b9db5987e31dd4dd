import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from './sandbox.js';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const running = new Set<ChildProcess>();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlance-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Output {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly child: ChildProcess;
  /** Resolves once standard output matches. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Output>;
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', TSX, CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output.stderr += chunk));
  const printed: Run['printed'] = (pattern) =>
    new Promise((resolve) => {
      const look = (): void => {
        const match = pattern.exec(output.stdout);
        if (match !== null) resolve(match);
      };
      child.stdout.on('data', look);
      look();
    });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, ...output }));
  return { child, printed, ended };
}

describe('parlance-sandbox', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints addresses and credentials, works, and stops on %s',
    async (signal) => {
      const { child, printed, ended } = run('--port', '0');
      const [, url = ''] = await printed(/^Parlance sandbox: (\S+)/m);
      await printed(/Ctrl\+C/);
      const response = await fetch(`${url}/control/clock`);
      expect(response.status).toBe(200);
      const stream = await fetch(`${url}/agent/events`);
      stream.text().catch(() => undefined);
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`${url}/openscape/restinteractionsdk`);
      expect(stdout).toContain('parlance-sandbox-secret');
      expect(stdout).toMatch(
        /genesys-gws: .*\n +baseUrl +http.*\/genesys-gws\/api\/v2\n +contactCenterId +[\w-]+\n/,
      );
    },
  );

  it('says what to do when the port is taken', async () => {
    const sandbox = await startSandbox();
    const { code, stderr } = await run('--port', new URL(sandbox.url).port).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^parlance-sandbox: the port is taken\. .*--port/);
    await sandbox.close();
  });

  it('takes a configuration file, and warns of keys that it does not know', async () => {
    const file = join(folder, 'webinteractionsdk.xml');
    const keys = '<servlet-name>webchat</servlet-name><oauth-client-secret>hush</oauth-client-secret>';
    await writeFile(file, `<webinteractionsdk>${keys}<max-socket>5</max-socket></webinteractionsdk>`);
    const { child, printed, ended } = run('--port', '0', '--openscape-configuration', file);
    await printed(/Ctrl\+C/);
    child.kill('SIGTERM');
    const { stdout, stderr } = await ended;
    expect(stdout).toContain('/openscape/webchat\n');
    expect(stdout).not.toContain('hush');
    expect(stderr).toBe(`parlance-sandbox: ${file}: the key max-socket is not known and has no effect.\n`);
  });

  it.each([
    [['--openscape-configuration', 'no/such.xml'], 'no/such.xml cannot be read: there is no such file'],
    [['--port', 'many'], '--port must be a number'],
    [['--port', '70000'], '--port must be a number'],
    [['--prot', '1'], '--prot'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await run(...args).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('--help').ended;
    expect(code).toBe(0);
    expect(stdout).toContain('--host');
  });
});
