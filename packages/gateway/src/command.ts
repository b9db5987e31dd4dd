import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { ConfigError } from '@parlance/runtime';

import type { Environment } from './environment.js';
import { gatewayOf } from './gateway.js';
import { serveGateway, type RunningGateway } from './server.js';

export const HELP = `Usage: parlance-gateway --config <file> [--port <number>] [--host <address>]

Keeps contact center credentials off the browser: browsers chat with this gateway, and it with the contact centers.

  --config <file>   settings as JSON                             (or PARLANCE_CONFIG)
  --port <number>   port to listen on, 0 for any; default 4100   (or PARLANCE_PORT)
  --host <address>  address to listen on; default 127.0.0.1, this machine only; 0.0.0.0 for all   (or PARLANCE_HOST)
  --help            shows this

A small configuration; anywhere in it, { "env": "NAME" } takes a text from the environment:

  {
    "allowedOrigins": ["https://www.example.com"],
    "providers": {
      "main": {
        "vendor": "openscape",
        "options": {
          "baseUrl": "https://contact.example.com/restinteractionsdk",
          "clientId": "web",
          "clientSecret": { "env": "OPENSCAPE_CLIENT_SECRET" }
        }
      }
    }
  }

SIGTERM or SIGINT drains: no new chats, texts under way finish, event streams end, then the process exits.
`;

interface CommandLine {
  readonly configFile: string;
  readonly port?: number;
  readonly host?: string;
}

/**
 * Starts the gateway as the command line and the environment say.
 * @returns `undefined` when only help was asked for.
 * @throws ConfigError for everything that has to be put right before it can start.
 */
export async function runCommand(
  args: readonly string[],
  env: Environment,
): Promise<RunningGateway | undefined> {
  const commandLine = readCommandLine(args, env);
  if (commandLine === 'help') return undefined;
  const { configFile, ...listen } = commandLine;
  return serveGateway(gatewayOf(await readConfigFile(configFile), { env }), listen);
}

function readCommandLine(args: readonly string[], env: Environment): CommandLine | 'help' {
  const { help, config, port, host } = parse(args);
  if (help === true) return 'help';
  const configFile = config ?? env['PARLANCE_CONFIG'];
  if (!configFile)
    throw new ConfigError(
      'There is no configuration. Pass `--config <file>` or set PARLANCE_CONFIG; --help shows one.',
    );
  const wantedPort = port ?? env['PARLANCE_PORT'];
  const wantedHost = host ?? env['PARLANCE_HOST'];
  return {
    configFile,
    ...(wantedPort ? { port: toPort(wantedPort) } : {}),
    ...(wantedHost ? { host: wantedHost } : {}),
  };
}

function parse(args: readonly string[]): { help?: boolean; config?: string; port?: string; host?: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        config: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
      },
    });
    return values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'The command line cannot be read.';
    throw new ConfigError(`${reason} See --help.`, { cause });
  }
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`\`--port\` (or PARLANCE_PORT) must be a whole number from 0 to 65535.`);
}

/** Only as far as JSON goes: the gateway itself checks every setting. */
async function readConfigFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(
      `The configuration file ${file} cannot be read. Check \`--config\` (or PARLANCE_CONFIG).`,
      { cause },
    );
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`The configuration file ${file} is not JSON.`, { cause });
  }
}
