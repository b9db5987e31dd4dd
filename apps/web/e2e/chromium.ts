import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The machine's own Chromium: CHROMIUM_PATH, or found in PATH; `args` are for its command line.
 * @throws Error that says what to install.
 */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findInPath();
  if (executablePath === undefined) {
    throw new Error(
      'Chromium is missing. Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
    );
  }
  // Root cannot use Chromium's sandbox.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: [...args] });
}

const findInPath = (): string | undefined =>
  NAMES.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  ).find((path) => existsSync(path));
