import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});

const openCustomer = async (name: string): Promise<CustomerTab> => {
  // One browser is one chat: each customer has their own.
  const customer = await CustomerTab.open(await browser.newContext(), world.webUrl);
  await customer.start(name, `Hello from ${name}`);
  return customer;
};

test('an agent takes several chats at once, and sees where something is new', async () => {
  const desk = await DeskTab.open(await browser.newContext(), world.webUrl, 'rosa');
  const [ana, ben] = await Promise.all([openCustomer('Ana'), openCustomer('Ben')]);
  await desk.accept('Ana');
  await desk.accept('Ben');
  await ana.say('And one more thing');
  await desk.page
    .getByRole('navigation')
    .getByRole('button', { name: /Ana.*unread message/ })
    .waitFor();
  await desk.choose('Ana');
  await desk.say('For Ana');
  await desk.choose('Ben');
  await desk.say('For Ben');
  await expect.poll(() => ana.texts()).toContain('For Ana');
  await expect.poll(() => ben.texts()).toContain('For Ben');
  expect(await ana.texts()).not.toContain('For Ben');
  await desk.choose('Ana');
  await desk.end();
  await ana.panel.getByText('Our colleague ended the chat.').waitFor();
  expect(await ben.words()).toContain('In conversation');
});

test('two tabs are two agents, and a chat that one took is gone from the other’s waiting list', async () => {
  const context = await browser.newContext();
  const [rosa, kenji] = await Promise.all([
    DeskTab.open(context, world.webUrl, 'rosa'),
    DeskTab.open(context, world.webUrl, 'kenji'),
  ]);
  const customer = await openCustomer('Cleo');
  await rosa.page.getByRole('button', { name: 'Accept the chat with Cleo' }).waitFor();
  await kenji.accept('Cleo');
  await rosa.page.getByRole('button', { name: 'Accept the chat with Cleo' }).waitFor({ state: 'detached' });
  await kenji.say('Kenji here');
  await expect.poll(() => customer.words()).toContain('Kenji Mori');
});
