import type { Browser, BrowserContext } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await startWorld({ vendor: 'oracle-fusion', options: {} });
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterEach(() => context.close());

const openForm = async (): Promise<CustomerTab> => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.openPanel();
  await customer.panel.getByRole('heading', { name: 'Please sign in' }).waitFor();
  return customer;
};

test('who is not signed in is asked to, and goes on in the form with the keyboard where it belongs', async () => {
  const customer = await openForm();
  expect(await customer.panel.getByRole('textbox').count()).toBe(0);
  expect(await customer.panel.getByRole('button', { name: 'Start chat' }).count()).toBe(0);
  expect(await findBarriers(customer.page)).toEqual([]);
  await customer.panel.getByRole('button', { name: 'Sign in to chat' }).focus();
  await customer.page.keyboard.press('Enter');
  await customer.panel.getByText('You are signed in as Ana Costa.').waitFor();
  const question = customer.panel.getByRole('textbox', { name: 'Your question' });
  await expect.poll(() => question.evaluate((field) => field === document.activeElement)).toBe(true);
  await customer.panel.getByText('Somebody is there for you now.').waitFor();
  expect(await findBarriers(customer.page)).toEqual([]);
});

test('signing in that fails is said where it was pressed', async () => {
  const customer = await openForm();
  await customer.page.route('**/account/session', (route) => route.abort());
  await customer.panel.getByRole('button', { name: 'Sign in to chat' }).click();
  await customer.panel.getByRole('alert').getByText('Signing in did not work.').waitFor();
  expect(await findBarriers(customer.page)).toEqual([]);
});

test('a signed-in customer chats with an agent, who sees whom the company has signed for', async () => {
  const customer = await openForm();
  await customer.panel.getByRole('button', { name: 'Sign in to chat' }).click();
  await customer.startSignedIn('Where is my order?');
  await customer.panel.getByText('You are next in line.').waitFor();
  const rosa = await DeskTab.open(context, world.webUrl, 'rosa');
  await rosa.accept('Ana Costa');
  const about = rosa.page.getByRole('complementary', { name: 'About this chat' });
  await about.getByText('customer-1001').waitFor();
  await rosa.say('It left our workshop today');
  await expect.poll(() => customer.texts()).toContain('It left our workshop today');
  await customer.page.bringToFront();
  await customer.say('Wonderful');
  await expect.poll(() => rosa.texts()).toContain('Wonderful');
  await customer.signOut();
  await rosa.page.getByText('The customer ended this chat.').waitFor();
  await customer.openPanel();
  await customer.panel.getByRole('heading', { name: 'Please sign in' }).waitFor();
});

test('who signed out in another tab is told so, and asked to sign in again', async () => {
  const customer = await openForm();
  await customer.panel.getByRole('button', { name: 'Sign in to chat' }).click();
  await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('Hello');
  await context.clearCookies();
  await customer.panel.getByRole('button', { name: 'Start chat' }).click();
  await customer.panel.getByRole('alert').getByText('You are not signed in any more.').waitFor();
  await customer.panel.getByRole('button', { name: 'Sign in to chat' }).waitFor();
});
