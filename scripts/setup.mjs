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

const INTEROP_PACKAGES = ['libxml2-utils', 'python3-zeep', 'jaxws', 'default-jdk-headless'];
const JAXWS_RUNTIME = '/usr/share/java/jaxws-rt.jar';

const hasZeep = async (python) => (await run(python, ['-c', 'import zeep'], { stdio: 'ignore' })) === 0;

/** A version manager's Python in front of Debian's does not see Debian's packages. */
const findPythonWithZeep = async () => {
  const chosen = process.env['PARLANCE_PYTHON'];
  const candidates = chosen ? [chosen] : ['/usr/bin/python3', findInPath(['python3'])];
  for (const python of candidates)
    if (python !== undefined && existsSync(python) && (await hasZeep(python))) return python;
  return undefined;
};

const findInteropPython = async () => {
  const programs = ['xmllint', 'wsimport', 'java', 'javac'];
  const hasPrograms = programs.every((name) => findInPath([name]) !== undefined) && existsSync(JAXWS_RUNTIME);
  return hasPrograms ? findPythonWithZeep() : undefined;
};

/** @returns {Promise<Tool>} path of a Python that has zeep, where JAX-WS and xmllint are there too */
export const setUpInterop = async () => {
  const found = await findInteropPython();
  if (found !== undefined) return { path: found };
  const hint = `zeep, JAX-WS and xmllint: on Debian apt-get install ${INTEROP_PACKAGES.join(' ')}; PARLANCE_PYTHON names a Python with zeep.`;
  if (!isRootOnDebian()) return { missing: hint };
  console.log(
    `The SOAP tests need other stacks: installing the Debian packages ${INTEROP_PACKAGES.join(', ')}.`,
  );
  await installDebianPackages(INTEROP_PACKAGES);
  const installed = await findInteropPython();
  return installed === undefined ? { missing: `The installation failed. ${hint}` } : { path: installed };
};
