import { parseArgs } from 'node:util';

import { startPilot } from './pilot.js';

const HELP = `Starts the pilot: kamailio as a registrar and proxy for calls from the browser, on this machine only.

  --port <number>      port to listen on (default: a free one)
  --number <digits>    a pilot number; repeat it for more
  --ring-timeout <ms>  how long desks ring (default 30000)
  --help               this text

The secret that credentials are made with is taken from PARLANCE_PILOT_SECRET.
`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      number: { type: 'string', multiple: true, default: [] },
      'ring-timeout': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const pilot = await startPilot({
    secret: process.env['PARLANCE_PILOT_SECRET'] ?? '',
    pilotNumbers: values.number,
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values['ring-timeout'] !== undefined && { ringTimeoutMs: Number(values['ring-timeout']) }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void pilot.stop());
  process.stdout.write(`Parlance pilot: ${pilot.webSocketUrl}, domain ${pilot.domain}. Stop with Ctrl+C.\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`pilot: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
