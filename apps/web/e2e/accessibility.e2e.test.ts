import type { Browser, BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  return world.stop;
});

describe('no serious or critical barrier', () => {
  test('on the company page, in the form, in a chat under way and after its end', async () => {
    const customer = await CustomerTab.open(context, world.webUrl);
    expect(await findBarriers(customer.page)).toEqual([]);
    await customer.openPanel();
    await customer.panel.getByRole('button', { name: 'Start chat' }).click();
    await customer.panel.getByText('Please tell us your name.').waitFor();
    expect(await findBarriers(customer.page)).toEqual([]);
    await customer.page.reload();
    await customer.panel.getByRole('textbox', { name: 'Your name' }).fill('Ana');
    await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('Hello');
    await customer.panel.getByRole('button', { name: 'Start chat' }).click();
    await customer.composer.waitFor();
    expect(await findBarriers(customer.page)).toEqual([]);
    const desk = await DeskTab.open(context, world.webUrl, 'rosa');
    expect(await findBarriers(desk.page)).toEqual([]);
    await desk.accept('Ana');
    await desk.say('Hello Ana');
    await expect.poll(() => customer.texts()).toContain('Hello Ana');
    expect(await findBarriers(customer.page)).toEqual([]);
    expect(await findBarriers(desk.page)).toEqual([]);
    await customer.panel.getByRole('button', { name: 'End chat' }).click();
    expect(await findBarriers(customer.page)).toEqual([]);
    await desk.end();
    await customer.panel.getByText('Our colleague ended the chat.').waitFor();
    expect(await findBarriers(customer.page)).toEqual([]);
  });
});

test('a whole chat by keyboard alone, with the focus where it is needed', async () => {
  const { page } = await CustomerTab.open(await browser.newContext(), world.webUrl);
  await page.getByRole('button', { name: 'Chat with us' }).focus();
  await page.keyboard.press('Enter');
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '',
    );
  await expect.poll(focused).toBe('name');
  await page.keyboard.type('Kim');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('message');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const composer = page.getByRole('textbox', { name: 'Your message' });
  await composer.waitFor();
  await expect.poll(() => composer.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('Chat with us');
});

test.each([
  ['320 px wide', { width: 320, height: 640 }],
  ['200 % zoom of a laptop', { width: 640, height: 400 }],
])('at %s nothing has to be scrolled sideways, and the composer is in view', async (_, viewport) => {
  const customer = await CustomerTab.open(await browser.newContext({ viewport }), world.webUrl);
  await customer.start('Lou', 'Hello');
  const overflow = await customer.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const box = await customer.composer.boundingBox();
  expect(box).not.toBeNull();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
});
