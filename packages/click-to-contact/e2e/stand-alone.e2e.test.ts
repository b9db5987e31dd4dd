import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { launchChromium } from './chromium.js';
import { startSite, type Site } from './site.js';

const SCRIPT = '/oscc-click-to-dial.js';

/** What a page loads before anybody calls, compressed: the element, Lit and what the errors need. */
const FIRST_LIMIT = 28 * 1_024;
/** And all of it, SIP included. */
const LIMIT = 95 * 1_024;

/** As the vendor document's examples have it; only the address of the script is not in there. */
const documentPage = (script: string): string => `<html>
<head>
<style>
body {
--oscc-ctd-header-background-color: blue;
}
</style>
<script type="module" src="${script}"></script>
</head>
<body>
<oscc-click-to-dial
headerLabel="Click here to call us"
></oscc-click-to-dial>
</body>
</html>`;

const STRICT =
  "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A page that allows no inline styles and scripts, nor markup that is not Lit's. */
const strictPage = `<meta http-equiv="Content-Security-Policy" content="${STRICT}">
<script type="module" src="${SCRIPT}"></script>
<oscc-click-to-dial></oscc-click-to-dial>`;

/** The files that are published, made from source, by the path at which a page finds each. */
function published(): Map<string, Uint8Array> {
  const outdir = mkdtempSync(join(tmpdir(), 'oscc-click-to-dial-'));
  const script = fileURLToPath(new URL('../bundle.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--outdir', outdir, '--conditions', '@parlance/source']);
  const names = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const found = new Map(names.map((name) => [`/${name}`, readFileSync(join(outdir, name))]));
  rmSync(outdir, { recursive: true });
  return found;
}

let files: Map<string, Uint8Array>;
let site: Site;
let gateway: Site;
let browser: Browser;

beforeAll(async () => {
  files = published();
  const destinations = (label: string): Readonly<Record<string, unknown>> => ({
    '/v1/voice/destinations': { destinations: [{ key: 'SALES', label }] },
  });
  gateway = await startSite({ files: new Map(), answers: destinations('Sales of the gateway') });
  site = await startSite({
    files: new Map<string, Uint8Array | string>([
      ...files,
      ['/', documentPage(SCRIPT)],
      ['/other', documentPage(`${SCRIPT}?gateway=${gateway.url}`)],
      ['/strict', strictPage],
      [
        '/preset',
        '<script type="module" src="/oscc-click-to-dial.js"></script><oscc-click-to-dial destinationKey="SALES"></oscc-click-to-dial>',
      ],
    ]),
    answers: destinations('Sales of the page'),
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await gateway?.stop();
});

interface Visit {
  readonly page: Page;
  /** Paths that were asked for. */
  readonly loaded: readonly string[];
  /** What the browser complained about. */
  readonly complaints: readonly string[];
}

async function visit(path: string): Promise<Visit> {
  const context = await browser.newContext({ permissions: ['microphone', 'camera'] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${site.url}${path}`);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  return { page, loaded, complaints };
}

test("the document's page works, and loads the signalling when it is needed", async () => {
  const { page, loaded } = await visit('/');
  await page.getByRole('heading', { name: 'Click here to call us' }).waitFor();
  const header = page.locator('[part="header"]');
  expect(await header.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 0, 255)',
  );
  const before = loaded.filter((path) => path.endsWith('.js'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => page.getByRole('combobox').innerText()).toBe('Sales of the page');
  expect(loaded.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before.length);
  expect(loaded.filter((path) => path.includes('JsSIP'))).toStrictEqual([]);
});

test('the gateway may be named in the address of the script', async () => {
  const { page } = await visit('/other');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => page.getByRole('combobox').innerText()).toBe('Sales of the gateway');
});

test("the document's second example: a preset destination hides the choice", async () => {
  const { page } = await visit('/preset');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Please input your number to continue' }).waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('a strict content security policy is no obstacle', async () => {
  const { page, complaints } = await visit('/strict');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').fill('112');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Dial Us' }).click();
  // The site is no gateway: the call fails, and the customer is told.
  await page.getByRole('alert').waitFor();
  expect(complaints.filter((text) => !text.includes('404'))).toStrictEqual([]);
});

test('the script stays small', async () => {
  const { loaded } = await visit('/');
  const size = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '').length, 0);
  const first = size(loaded);
  const all = size([...files.keys()].filter((path) => path.endsWith('.js')));
  console.log(`oscc-click-to-dial.js: ${first} bytes with gzip before anybody calls, ${all} with all of SIP`);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(FIRST_LIMIT);
  expect(all).toBeLessThan(LIMIT);
});

test('the licenses of all that is bundled go along', () => {
  const legal = new TextDecoder().decode(files.get(`${SCRIPT}.LEGAL.txt`));
  for (const name of ['lit', 'jssip', 'debug', 'events', 'sdp-transform'])
    expect(legal).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+:$`, 'm'));
  expect(legal).toContain('Permission is hereby granted, free of charge');
});
