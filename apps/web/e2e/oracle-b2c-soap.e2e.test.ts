import type { Browser, BrowserContext } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

const PATH = { vendor: 'oracle-b2c-soap' };

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await startWorld({ vendor: 'oracle-b2c-soap', options: {} });
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterEach(async () => {
  await world.sandbox.conditions.reset({ path: PATH });
  await Promise.all(browser.contexts().map((each) => each.close()));
});

const openCustomer = async (who: string): Promise<CustomerTab> => {
  const own = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const customer = await CustomerTab.open(own, world.webUrl);
  await customer.start(who, `${who} has a question`);
  return customer;
};

test('a chat over SOAP: both write, both see the other type, nothing is said twice, and the agent ends it', async () => {
  const customer = await openCustomer('Dora');
  await customer.panel.getByText('You are next in line.').waitFor();
  const rosa = await DeskTab.open(context, world.webUrl, 'rosa');
  await rosa.accept('Dora');
  await rosa.say('How tall are you? <b> &amp;');
  await expect.poll(() => customer.texts()).toContain('How tall are you? <b> &amp;');
  await customer.page.bringToFront();
  await customer.say('1.72 m & <i> 🌍');
  await expect.poll(() => rosa.texts()).toContain('1.72 m & <i> 🌍');
  await customer.composer.pressSequentially('And');
  await rosa.page.getByText('Dora is typing').first().waitFor();
  await rosa.page.bringToFront();
  await rosa.reply.pressSequentially('Then');
  await customer.panel.getByText('Rosa Lindqvist is typing').waitFor();
  expect((await customer.texts()).filter((text) => text === '1.72 m & <i> 🌍')).toHaveLength(1);
  expect((await rosa.texts()).filter((text) => text === 'Dora has a question')).toHaveLength(1);
  await rosa.end();
  await customer.panel.getByText('Our colleague ended the chat.').waitFor();
  expect(await findBarriers(customer.page)).toEqual([]);
});

test('the customer ends the chat', async () => {
  const customer = await openCustomer('Eva');
  const rosa = await DeskTab.open(context, world.webUrl, 'rosa');
  await rosa.accept('Eva');
  await rosa.say('Hello Eva');
  await expect.poll(() => customer.texts()).toContain('Hello Eva');
  await customer.end();
  await customer.panel.getByText('You ended the chat.').waitFor();
  await rosa.page.getByText('The customer ended this chat.').waitFor();
});

test('outside the hours of the site no chat begins, and what was written stays until one does', async () => {
  await world.sandbox.conditions.change({ path: PATH, body: { isOpen: false } });
  const customer = await CustomerTab.open(context, world.webUrl);
  const { panel } = customer;
  await customer.openPanel();
  await panel.getByRole('textbox', { name: 'Your name' }).fill('Fay');
  const question = panel.getByRole('textbox', { name: 'Your question' });
  await question.fill('Hello?');
  await panel.getByRole('button', { name: 'Start chat' }).click();
  await panel.getByRole('alert').getByText('We are closed now.').waitFor();
  expect(await question.inputValue()).toBe('Hello?');
  const ofFay = async (): Promise<number> => {
    const { conversations } = await world.sandbox.conversations.list();
    return conversations.filter(({ customerName }) => customerName === 'Fay').length;
  };
  expect(await ofFay()).toBe(0);
  await world.sandbox.conditions.change({ path: PATH, body: { isOpen: true } });
  await panel.getByRole('button', { name: 'Start chat' }).click();
  await customer.composer.waitFor();
  expect(await customer.texts()).toEqual(['Hello?']);
  expect(await ofFay()).toBe(1);
});
