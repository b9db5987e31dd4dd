#!/usr/bin/env node
import { isParlanceError } from '@parlance/runtime';

import { HELP, runCommand } from './command.js';

try {
  const gateway = await runCommand(process.argv.slice(2), process.env);
  if (gateway) {
    process.stdout.write(
      `${JSON.stringify({ event: 'listening', at: new Date().toISOString(), url: gateway.url })}\n`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close());
  } else {
    process.stdout.write(HELP);
  }
} catch (error) {
  process.stderr.write(`${isParlanceError(error) ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
