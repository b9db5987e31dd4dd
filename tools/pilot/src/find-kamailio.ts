import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to do where there is none: one line. */
export const KAMAILIO_HINT =
  'kamailio is missing: on Debian apt-get install kamailio kamailio-websocket-modules kamailio-autheph-modules; KAMAILIO_PATH names a program elsewhere.';

const FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The path of kamailio, where it is installed. Whether its modules are, it says itself when it starts. */
export function findKamailio(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const chosen = env['KAMAILIO_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...FOLDERS];
  return folders.map((folder) => join(folder, 'kamailio')).find((path) => existsSync(path));
}

/** Where a program of this name is, if on the PATH. */
export const findInPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
