import { join } from 'node:path';
import { environment, type ForeignClient } from './chat-client.js';
import { readLines } from './line.js';
import { STACKS } from './places.js';
import { runOrThrow } from './program.js';

/** The Python that has zeep: Debian's own, not one that a version manager has put in front of it. */
const PYTHON = process.env['PARLANCE_PYTHON'] ?? '/usr/bin/python3';

/** zeep (Python, lxml). */
export const zeep: ForeignClient = {
  stack: 'zeep',
  chat: async ({ siteWsdl, serverWsdl, user, password }) => {
    const program = join(STACKS, 'zeep', 'chat_client.py');
    return readLines(await runOrThrow(PYTHON, [program, siteWsdl, serverWsdl, user], environment(password)));
  },
};
