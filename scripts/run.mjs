import { spawn } from 'node:child_process';

/**
 * Runs a command with this terminal's output and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 1 when the command cannot be started or was ended by a signal
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/**
 * Runs a package's binary through the pnpm that runs this script, so that nothing has to be on the PATH.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const pnpm = (args, options = {}) => {
  const executable = process.env['npm_execpath'];
  if (executable === undefined) return run('npx', ['--yes', 'pnpm@12.21.0', ...args], options);
  return /\.[cm]?js$/.test(executable)
    ? run(process.execPath, [executable, ...args], options)
    : run(executable, args, options);
};
