// Finds what the tests need beyond npm packages; as root on Debian it installs what is missing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const findInPath = (names) => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
};

const findChromium = () => {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  return findInPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find((path) => existsSync(path));
};

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const installDebianPackages = async (names) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })) === 0;
};

/**
 * @typedef {{ path: string } | { missing: string }} Tool
 * @returns {Promise<Tool>} Chromium's path, or one line that says what to install
 */
export const setUpChromium = async () => {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  const hint =
    'Chromium: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH.';
  if (process.env['CHROMIUM_PATH']) return { missing: `CHROMIUM_PATH names no file. ${hint}` };
  if (!isRootOnDebian()) return { missing: hint };
  console.log(
    'The browser tests need Chromium: installing the Debian packages chromium and fonts-liberation.',
  );
  await installDebianPackages(['chromium', 'fonts-liberation']);
  const installed = findChromium();
  return installed === undefined ? { missing: `The installation failed. ${hint}` } : { path: installed };
};
