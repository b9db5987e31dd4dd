import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';

/** What a program needs besides its arguments. */
export interface ProgramSettings {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** How a program has ended, and what it has said. */
export interface ProgramEnd {
  /** Its exit code; undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly output: string;
  readonly errors: string;
}

/** @throws Error that names what to install, when the program is not there. */
export async function startProgram(
  command: string,
  args: readonly string[],
  { env, signal }: ProgramSettings = {},
): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, ...(signal && { signal }) });
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new Error(
      `${command} cannot be started. Debian: apt-get install libxml2-utils python3-zeep jaxws default-jdk-headless.`,
      { cause },
    );
  }
  return child;
}

/** Runs a program to its end, whatever its exit code. */
export async function runProgram(
  command: string,
  args: readonly string[],
  settings: ProgramSettings = {},
): Promise<ProgramEnd> {
  const child = await startProgram(command, args, settings);
  const closed = once(child, 'close');
  const output = text(child.stdout);
  const errors = text(child.stderr);
  child.stdin.on('error', ignoreClosedPipe);
  child.stdin.end(settings.input ?? '');
  await closed;
  return { code: child.exitCode ?? undefined, output: await output, errors: await errors };
}

/** @throws Error with what the program said, when its exit code is not 0. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  settings: ProgramSettings = {},
): Promise<string> {
  const { code, output, errors } = await runProgram(command, args, settings);
  if (code !== 0)
    throw new Error(`${command} ended with ${code ?? 'a signal'}:\n${output}${errors}`.slice(0, 4_000));
  return output;
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  stream.setEncoding('utf8');
  let whole = '';
  for await (const chunk of stream) whole += String(chunk);
  return whole;
}

/** A program may end before it has read its input: its exit code tells. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
