import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environment } from './chat-client.js';
import { buildJavaClasses, javaArguments } from './jaxws.js';
import { readLine, type Line } from './line.js';
import { SPECS } from './places.js';
import { startProgram } from './program.js';

/** Whom the server lets in, and how long it holds RetrieveMessages. */
export interface ForeignServerSettings {
  readonly user: string;
  readonly password: string;
  readonly holdMs: number;
}

/** Site and chat server, built with JAX-WS from our WSDLs. Its agent joins at once and answers each text. */
export interface ForeignServer extends AsyncDisposable {
  readonly siteUrl: string;
  readonly chatUrl: string;
  /** What it was asked, in order. */
  readonly lines: readonly Line[];
}

/** @throws Error with what the server said, when it does not start. */
export async function startForeignServer(settings: ForeignServerSettings): Promise<ForeignServer> {
  const classes = await buildJavaClasses(join(SPECS, 'chat-site.wsdl'), join(SPECS, 'chat-server.wsdl'));
  const program = javaArguments(classes, 'ForeignServer');
  const child = await startProgram(
    'java',
    [...program, SPECS, settings.user, String(settings.holdMs)],
    environment(settings.password),
  );
  const closed = once(child, 'close');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors = (errors + chunk).slice(-4_000);
  });
  const lines: Line[] = [];
  const listening = new Promise<Line>((resolve, reject) => {
    createInterface(child.stdout).on('line', (text) => {
      const line = readLine(text);
      if (line.step === 'listening') resolve(line);
      else lines.push(line);
    });
    child.on('close', () => reject(new Error(`The JAX-WS server has ended:\n${errors}`)));
  });
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await closed;
    await classes[Symbol.asyncDispose]();
  };
  const { facts } = await listening;
  return {
    siteUrl: String(facts['site']),
    chatUrl: String(facts['chat']),
    lines,
    [Symbol.asyncDispose]: stop,
  };
}
