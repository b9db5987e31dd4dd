import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 30_000;
const ASK_EVERY_MS = 50;

/** A server under test, as its users run it. */
export interface ServerProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** What to start, and where it answers once it is ready. */
export interface ServerSettings {
  readonly name: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly readyPath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** @throws Error with the process's last output, when it does not get ready. */
export async function startServer({
  name,
  args,
  port,
  readyPath,
  env,
}: ServerSettings): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...args, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000);
    });
  }
  const url = `http://${HOST}:${port}`;
  const isReady = await untilReady(child, `${url}${readyPath}`);
  if (!isReady) {
    await stop(child);
    throw new Error(
      `${name} did not get ready at ${url}. Build first (turbo run build). Its output:\n${output}`,
    );
  }
  return { url, stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return true;
    await delay(ASK_EVERY_MS);
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const isLate = await Promise.race([ended.then(() => false), delay(5_000, true, { ref: false })]);
  if (isLate) child.kill('SIGKILL');
  await ended;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}
