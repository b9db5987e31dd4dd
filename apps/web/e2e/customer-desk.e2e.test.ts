import type { Browser, BrowserContext } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { CallbackTab } from './callback-tab.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let context: BrowserContext;
let customers = 0;
/** Each test's customer has a name of their own. */
let name: string;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext({ timezoneId: 'Europe/Lisbon' });
  name = `Dora ${(customers += 1)}`;
});
afterEach(() => context.close());

const startChat = async (): Promise<{ customer: CustomerTab; desk: DeskTab }> => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.start(name, 'Which frame size?');
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await desk.accept(name);
  return { customer, desk };
};

test('a page goes from the desk to the customer, who opens it', async () => {
  const { customer, desk } = await startChat();
  await desk.page.getByRole('button', { name: 'Share a page' }).click();
  await desk.page.getByRole('textbox', { name: 'Address' }).fill(`${world.webUrl}/#bicycles`);
  await desk.page.getByRole('button', { name: 'Share it' }).click();
  await customer.page.bringToFront();
  const opening = context.waitForEvent('page');
  await customer.panel.getByRole('link', { name: /opens in a new tab/ }).click();
  const opened = await opening;
  expect(opened.url()).toBe(`${world.webUrl}/#bicycles`);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
});

test('a number goes from the customer to the agent who asked for it', async () => {
  const { customer, desk } = await startChat();
  await desk.page.getByRole('button', { name: 'Ask to call' }).click();
  await customer.page.bringToFront();
  const number = customer.panel.getByRole('textbox', { name: 'Your phone number' });
  await number.fill('+351 211 234 567');
  await number.press('Enter');
  await desk.page.getByText('+351 211 234 567').first().waitFor();
});

test('a chat goes back to the queue, and to the agent who takes it up', async () => {
  const { customer, desk } = await startChat();
  await desk.page.getByRole('button', { name: 'Back to the queue' }).click();
  await customer.panel.getByText('We are looking for another colleague for you.').waitFor();
  const kenji = await DeskTab.open(context, world.webUrl, 'kenji');
  await kenji.accept(name);
  await kenji.say('Kenji here');
  await expect.poll(() => customer.texts()).toContain('Kenji here');
  await customer.panel.getByText('We are looking for another colleague').waitFor({ state: 'detached' });
});

test('a callback asked for in one time zone is on the desk in another, at the same moment', async () => {
  const far = await browser.newContext({ timezoneId: 'Asia/Kathmandu' });
  const desk = await DeskTab.open(far, world.webUrl, 'rosa');
  await desk.page.getByRole('button', { name: 'Callbacks' }).click();
  const page = await context.newPage();
  await page.goto(world.webUrl);
  const form = new CallbackTab(page);
  await form.open();
  await form.fill(name, '+351 211 234 567');
  const from = form.window().getByRole('combobox', { name: 'From' });
  await form.window().getByRole('combobox', { name: 'Day' }).selectOption({ index: 2 });
  await from.selectOption('10:00');
  const startAt = await from.inputValue();
  await form.submit.click();
  await form.dialog.getByText('We will call you.').waitFor();
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Kathmandu',
    hour: '2-digit',
    minute: '2-digit',
  });
  const card = desk.page.getByRole('article', { name });
  await card
    .getByText(shown.format(new Date(startAt)))
    .first()
    .waitFor();
  await card.getByText('+351 211 234 567').waitFor();
  await far.close();
});
