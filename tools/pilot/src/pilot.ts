import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { findInPath, findKamailio, KAMAILIO_HINT } from './find-kamailio.js';

/** What a pilot is started with. */
export interface PilotOptions {
  /** TCP port on this machine. @default any free one */
  readonly port?: number;
  /** What credentials are made with: the same for the gateway and the sandbox. At least 16 characters. */
  readonly secret: string;
  /** The numbers that lead to the desks, digits only. */
  readonly pilotNumbers: readonly string[];
  /** How long the desks ring before a call ends with 408. @default 30_000 */
  readonly ringTimeoutMs?: number;
  /** How long a desk that says nothing more is taken for there, in whole seconds. @default 120_000 */
  readonly registrationMs?: number;
}

/** A pilot that takes calls. */
export interface Pilot {
  /** Where browsers connect to. */
  readonly webSocketUrl: string;
  /** The host of all its SIP addresses, and the realm of its credentials. */
  readonly domain: string;
  /** Ends it at once, calls and registrations with it. */
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';
const DOMAIN = 'pilot.invalid';
const READY_WITHIN_MS = 15_000;
/** How soon a desk tells that it rings, if it is there at all. */
const ALIVE_WITHIN_MS = 5_000;
const STOPPED_WITHIN_MS = 3_000;
const CONFIGURATION = fileURLToPath(new URL('../kamailio.cfg', import.meta.url));

/**
 * Starts kamailio on this machine only, as the user at hand. It ends with the process that started it; if that is killed, then
 * only where there is `setpriv` (Linux).
 * @throws Error that says what to install or what is wrong.
 */
export async function startPilot(options: PilotOptions): Promise<Pilot> {
  const program = findKamailio();
  if (program === undefined) throw new Error(KAMAILIO_HINT);
  const port = await freePort(options.port ?? 0);
  const child = spawnKamailio(program, port, options);
  const killWithUs = (): void => kill(child, 'SIGTERM');
  process.once('exit', killWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', killWithUs);
    await end(child);
  };
  try {
    await untilReady(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { webSocketUrl: `ws://${HOST}:${port}`, domain: DOMAIN, stop };
}

function spawnKamailio(program: string, port: number, options: PilotOptions): ChildProcess {
  // It writes nothing there, but wants a folder that this user may write to.
  const folders = ['-Y', tmpdir(), '-w', tmpdir()];
  const args = ['-DD', '-E', '-m', '32', '-M', '4', '-f', CONFIGURATION, '-l', `tcp:${HOST}:${port}`];
  const command = [program, ...args, ...folders];
  // A parent that is killed cannot stop it any more; the kernel can.
  const guard = findInPath('setpriv');
  const [first = program, ...rest] =
    guard === undefined ? command : [guard, '--pdeathsig', 'TERM', '--', ...command];
  // Its own group, so that its workers go with it.
  return spawn(first, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment(options),
    detached: true,
  });
}

const environment = ({
  secret,
  pilotNumbers,
  ringTimeoutMs = 30_000,
  registrationMs = 120_000,
}: PilotOptions): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  PILOT_DOMAIN: DOMAIN,
  PILOT_REALM: DOMAIN,
  PILOT_SECRET: checked(secret, /^[\w.~+/=-]{16,}$/, '`secret` must be 16 letters or digits at least.'),
  PILOT_NUMBERS: `^(${pilotNumbers.map((number) => checked(number, /^\d{1,15}$/, 'A pilot number has digits only.')).join('|')})$`,
  PILOT_RING_TIMEOUT_MS: String(Math.round(ringTimeoutMs)),
  PILOT_REGISTRATION_S: String(Math.ceil(registrationMs / 1_000)),
  // kamailio does not shorten a timer that runs: that for any sign of life must not be the longer one.
  PILOT_ALIVE_TIMEOUT_MS: String(Math.round(Math.min(ALIVE_WITHIN_MS, ringTimeoutMs))),
});

/** The configuration takes these as text: nothing may end a string in it. */
function checked(text: string, pattern: RegExp, wayOut: string): string {
  if (pattern.test(text)) return text;
  throw new Error(`The pilot cannot be started: ${wayOut}`);
}

/** kamailio, started on a port that is taken, neither works nor ends. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, HOST);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new Error(`The pilot cannot use port ${wanted}. Give another one, or none for a free one.`, {
      cause,
    });
  });
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2_000);
  });
  child.once('error', ({ message }) => {
    output = `${message}\n${KAMAILIO_HINT}`;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await answers(port)) return;
    await delay(50);
  }
  throw new Error(`kamailio does not answer on port ${port}. Its last output:\n${output}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  kill(child, 'SIGTERM');
  const hurry = setTimeout(() => kill(child, 'SIGKILL'), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(hurry);
}

/** The process and its workers. */
function kill({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
