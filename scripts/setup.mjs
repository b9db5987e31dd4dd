// Finds what the tests need beyond npm packages; as root on Debian it installs what is missing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
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
  // In runlevel 1 an init script is not started, and where it fails the installation would too.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
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

const PILOT_PACKAGES = ['kamailio', 'kamailio-websocket-modules', 'kamailio-autheph-modules'];
const PILOT_MODULES = ['websocket.so', 'auth_ephemeral.so'];
const PILOT_HINT = `kamailio: on Debian apt-get install ${PILOT_PACKAGES.join(' ')}; KAMAILIO_PATH names a program elsewhere.`;

/** Debian has the program in a folder that only root's PATH has, and the modules in packages of their own. */
const findKamailio = () => {
  const chosen = process.env['KAMAILIO_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const found = findInPath(['kamailio']) ?? ['/usr/sbin/kamailio'].find((path) => existsSync(path));
  const folder = DEBIAN_LIBRARIES.map((library) => join(library, 'kamailio/modules')).find((path) =>
    existsSync(path),
  );
  const isWhole = folder === undefined || PILOT_MODULES.every((name) => existsSync(join(folder, name)));
  return isWhole ? found : undefined;
};

/** Debian starts what it installs, now and at each boot: the tests start their own, and nobody asked for another. */
const installPilot = async () => {
  // Somebody's own, without the modules, goes on as it is.
  const isOurs = existsSync('/run/systemd/system') && !existsSync('/usr/sbin/kamailio');
  const systemctl = async (...commands) => {
    for (const command of isOurs ? commands : [])
      await run('systemctl', ['--quiet', command, 'kamailio.service']);
  };
  await systemctl('mask');
  await installDebianPackages(PILOT_PACKAGES);
  await systemctl('unmask', 'disable');
};

/** @returns {Promise<Tool>} the path of kamailio with what the pilot needs, or one line that says what to install */
const setUpPilot = async () => {
  const found = findKamailio();
  if (found !== undefined) return { path: found };
  if (process.env['KAMAILIO_PATH'] || !isRootOnDebian()) return { missing: PILOT_HINT };
  console.log(
    `The voice tests need a SIP proxy: installing the Debian packages ${PILOT_PACKAGES.join(', ')}; its service is not started.`,
  );
  await installPilot();
  const installed = findKamailio();
  return installed === undefined
    ? { missing: `The installation failed. ${PILOT_HINT}` }
    : { path: installed };
};

/** @returns {Promise<Tool>} Chromium's path, where the pilot is there too */
export const setUpVoice = async () => {
  const pilot = await setUpPilot();
  return 'missing' in pilot ? pilot : setUpChromium();
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
