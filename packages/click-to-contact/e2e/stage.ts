import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

import type { ClickToContactState } from '../src/state.js';
import type { CallEndReason } from '../src/telephone.js';
import { launchChromium } from './chromium.js';
import { bundle, startSite, type Site } from './site.js';

/** What a test's page has that others have not. */
export interface OpenOptions extends BrowserContextOptions {
  /** Attributes of the element, as in markup. */
  readonly attributes?: string;
  /** In the page's head, as the vendor document advises. */
  readonly style?: string;
  /** Runs before the page's own scripts. */
  readonly script?: string;
  /** Which devices the page may use. */
  readonly devices?: readonly ('microphone' | 'camera')[];
}

/** Attributes that leave no input to do. */
export const presets = 'customerNumber="+351 21 123 45 67" destinationKey="SALES"';

/** A page with one element whose telephone is the test's. */
export class Stage {
  readonly page: Page;
  readonly element: Locator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('oscc-click-to-dial');
  }

  /** Resolves when the element shows this state. */
  async reaches(state: ClickToContactState): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('oscc-click-to-dial')?.state === wanted,
      state,
    );
    await this.element.evaluate((element) =>
      'updateComplete' in element ? element.updateComplete : undefined,
    );
  }

  button(name: string): Locator {
    return this.element.getByRole('button', { name, exact: true });
  }

  /** What stands under the name of its part; the first where there are several. */
  part(name: string): Locator {
    return this.element.locator(`[part~="${name}"]`).first();
  }

  /** Goes where a test begins, as a customer does; the presets take the place of the input. */
  async goTo(state: Exclude<ClickToContactState, 'not-supported' | 'connecting'>): Promise<void> {
    if (state === 'instructions') return this.reaches(state);
    await this.button('Continue').click();
    if (state === 'input') return this.reaches(state);
    await this.button('Dial Us').waitFor();
    if (state === 'device-selection') return this.reaches(state);
    await this.button('Dial Us').click();
    return this.#reachCall(state);
  }

  async #reachCall(state: 'ringing' | 'in-call' | 'disconnected'): Promise<void> {
    await this.page.waitForFunction(() => telephone.calls.length > 0);
    await this.page.evaluate(() => telephone.line.ring());
    if (state !== 'ringing') await this.page.evaluate(() => telephone.line.answer());
    if (state === 'disconnected') await this.end('hung-up-there');
    await this.reaches(state);
  }

  async end(reason: CallEndReason): Promise<void> {
    await this.page.evaluate((why) => telephone.line.end(why), reason);
  }

  async showVideo(): Promise<void> {
    await this.page.evaluate(() => telephone.line.showVideo());
    await this.button('Zoom In').waitFor();
  }

  /** What axe finds, as `rule: element`. */
  async barriers(): Promise<readonly string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate<AxeResults>('axe.run()');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
}

const pageWith = ({ attributes = '', style = '' }: OpenOptions): string => `<!doctype html>
<html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
<style>${style}</style><script type="module" src="/page.js"></script></head>
<body><main><h1>A page</h1><oscc-click-to-dial ${attributes}></oscc-click-to-dial></main></body></html>`;

/** Opens pages in one Chromium for all tests of a file. */
export function useStages(): { readonly open: (options?: OpenOptions) => Promise<Stage> } {
  let site: Site;
  let browser: Browser;
  let scripts: Map<string, Uint8Array>;
  beforeAll(async () => {
    scripts = await bundle('e2e/page/page.ts');
    site = await startSite({ files: scripts });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    open: async (options = {}) => {
      const { attributes: _, style: __, script, devices = ['microphone', 'camera'], ...context } = options;
      const opened = await browser.newContext({ permissions: [...devices], ...context });
      onTestFinished(() => opened.close());
      const page = await opened.newPage();
      if (script !== undefined) await page.addInitScript(script);
      await page.route(`${site.url}/`, (route) =>
        route.fulfill({ contentType: 'text/html', body: pageWith(options) }),
      );
      await page.goto(`${site.url}/`);
      await page.waitForFunction(() => customElements.get('oscc-click-to-dial') !== undefined);
      return new Stage(page);
    },
  };
}
