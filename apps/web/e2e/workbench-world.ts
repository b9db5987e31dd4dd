import { fileURLToPath } from 'node:url';

import type { Browser, Locator, Page } from 'playwright-core';

import { Cleanup } from './cleanup.js';
import { freePort, startServer } from './processes.js';
import { startWorld } from './world.js';

/** A world with the development server besides, which is the only one that has the workbench. */
export interface WorkbenchWorld {
  readonly browser: Browser;
  /** Of the built app. */
  readonly webUrl: string;
  readonly workbenchUrl: string;
  stop(): Promise<void>;
}

const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const app = fileURLToPath(new URL('..', import.meta.url));

/** Starts everything; what was started is stopped again when something does not start. */
export async function startWorkbench(): Promise<WorkbenchWorld> {
  const cleanup = new Cleanup();
  try {
    const { browser, webUrl, stop } = await startWorld();
    cleanup.add(stop);
    const config = new Map(Object.entries(await fetch(`${webUrl}/config.json`).then((told) => told.json())));
    const server = await startServer({
      name: 'The development server',
      args: [vite, app, '--host', '127.0.0.1', '--strictPort'],
      port: await freePort(),
      readyPath: '/workbench',
      env: {
        PARLANCE_GATEWAY_URL: String(config.get('gatewayUrl')),
        PARLANCE_SANDBOX_URL: String(config.get('sandboxUrl')),
      },
    });
    cleanup.add(() => server.stop());
    return { browser, webUrl, workbenchUrl: `${server.url}/workbench`, stop: cleanup.run };
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

/** The workbench in one tab, used the way a developer does. */
export class WorkbenchTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open({ browser, workbenchUrl }: WorkbenchWorld): Promise<WorkbenchTab> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 950 } });
    await page.goto(workbenchUrl);
    await page.getByRole('article').waitFor();
    return new WorkbenchTab(page);
  }

  /** The operation that is shown; others stay open, but hidden. */
  get article(): Locator {
    return this.page.getByRole('article');
  }

  /** Opens a form, for instance `openscape/sessions.create`. */
  async form(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await this.#runButton(place).waitFor();
  }

  /** Runs an operation with what its form holds. */
  async run(place: string): Promise<void> {
    await this.form(place);
    await this.#runButton(place).click();
  }

  /** Waits for a result, for instance `success · 201`. */
  async result(text: string): Promise<void> {
    await this.article.getByRole('region', { name: 'Result' }).getByText(text).waitFor();
  }

  #runButton(place: string): Locator {
    return this.article.getByRole('button', {
      name: `Run ${place.slice(place.indexOf('/') + 1)}`,
      exact: true,
    });
  }
}
