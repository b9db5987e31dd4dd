#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { SandboxError } from './errors.js';
import { startSandbox, type Sandbox } from './sandbox.js';
import type { SimulatedVendor } from './simulated-vendors.js';
import { readVoice, type VoiceOptions } from './voice.js';
import type { ConfigurationOptions } from './vendors/openscape/configuration-file.js';

const HELP = `parlance-sandbox: simulators of contact center chat APIs, for development and tests.

  --port <number>    port to listen on, 0 for a free one (default 4200)
  --host <address>   address to listen on (default 127.0.0.1, this machine only)
  --openscape-configuration <file>
                     a webinteractionsdk.xml: path, credentials, token life and sockets of the OpenScape simulator
  --voice <file>     webSocketUrl, domain and destinations of a pilot, for the phones of desks; its secret is taken from
                     PARLANCE_PILOT_SECRET
  --help             this text
`;

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly openscape: ConfigurationOptions;
  readonly voice?: VoiceOptions;
}

/** What the command line asks for; undefined for help. */
function readSettings(): Settings | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4200' },
      host: { type: 'string', default: '127.0.0.1' },
      'openscape-configuration': { type: 'string' },
      voice: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not ${values.port}.`);
  const file = values['openscape-configuration'];
  const openscape = file === undefined ? {} : { configurationFile: file };
  const voice =
    values.voice === undefined
      ? {}
      : { voice: readVoice(values.voice, process.env['PARLANCE_PILOT_SECRET']) };
  return { port, host: values.host, openscape, ...voice };
}

const introduction = ({ url, vendors }: Sandbox, settings: Settings): string => `Parlance sandbox: ${url}

${vendors.map((vendor) => describeVendor(vendor, settings)).join('')}  agent door    ${url}/agent/conversations     play the agent
  control door  ${url}/control/sandbox         clock, faults, what was asked

Agents: rosa, kenji. The credentials are made up; nothing leaves this machine. Stop with Ctrl+C.
`;

function describeVendor(
  { vendor, title, baseUrl, settings }: SimulatedVendor,
  { openscape }: Settings,
): string {
  // A configuration file may have a secret that is not made up.
  const hidden = openscape.configurationFile === undefined ? undefined : 'clientSecret';
  const rows = Object.entries(settings).map(
    ([name, value]) =>
      `    ${name.padEnd(17)} ${name === hidden ? 'as in the file, if it has one' : String(value)}\n`,
  );
  return `  ${vendor}: ${title}\n    ${'baseUrl'.padEnd(17)} ${baseUrl}\n${rows.join('')}\n`;
}

function stopOn(sandbox: Sandbox, signal: 'SIGINT' | 'SIGTERM'): void {
  process.once(signal, () => {
    sandbox.close().catch(fail);
  });
}

function fail(error: unknown): void {
  process.stderr.write(`parlance-sandbox: ${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (SandboxError.is(error) && error.code === 'port-taken')
    return 'the port is taken. Give another one with --port, or --port 0 for a free one.';
  return error instanceof Error ? error.message : String(error);
}

try {
  const settings = readSettings();
  if (settings === undefined) {
    process.stdout.write(HELP);
  } else {
    const sandbox = await startSandbox(settings);
    stopOn(sandbox, 'SIGINT');
    stopOn(sandbox, 'SIGTERM');
    for (const warning of sandbox.warnings) process.stderr.write(`parlance-sandbox: ${warning}\n`);
    process.stdout.write(introduction(sandbox, settings));
  }
} catch (error) {
  fail(error);
}
