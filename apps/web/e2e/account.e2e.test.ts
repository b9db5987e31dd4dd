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
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterEach(() => context.close());

const openSignedIn = async (): Promise<CustomerTab> => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.signIn();
  await customer.openPanel();
  await customer.panel.getByText('You are signed in as Ana Costa.').waitFor();
  return customer;
};

test('who is signed in is not asked who they are, and the agent knows their name', async () => {
  const customer = await openSignedIn();
  expect(await customer.panel.getByRole('textbox', { name: 'Your name' }).count()).toBe(0);
  expect(await findBarriers(customer.page)).toEqual([]);
  await customer.startSignedIn('Where is my order?');
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await desk.accept('Ana Costa');
  await desk.say('Hello Ana');
  await expect.poll(() => customer.texts()).toContain('Hello Ana');
});

test('whose session at the site is over, is followed by nobody who reads their chat', async () => {
  const customer = await openSignedIn();
  await customer.startSignedIn('Something private');
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await desk.accept('Ana Costa');
  await context.clearCookies();
  await customer.page.reload();
  await desk.page.getByText('The customer ended this chat.').waitFor();
  await customer.panel.getByRole('textbox', { name: 'Your name' }).waitFor();
  expect(await customer.words()).not.toContain('Something private');
});

test('signing in or out that fails is said, on a phone too', async () => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.page.setViewportSize({ width: 390, height: 800 });
  await customer.page.route('**/account/session', (route) => route.abort());
  const banner = customer.page.getByRole('banner');
  const failure = banner.getByText('That did not work. Please try again.', { exact: true });
  await banner.getByRole('button', { name: 'Sign in' }).click();
  await failure.waitFor();
  // What is there for screen readers alone is a pixel wide.
  expect((await failure.boundingBox())?.width).toBeGreaterThan(100);
  expect(await findBarriers(customer.page)).toEqual([]);
  await customer.page.unroute('**/account/session');
  await customer.signIn();
  await failure.waitFor({ state: 'detached' });
});

test('signing out ends the chat, in every tab, and nobody finds it afterwards', async () => {
  const customer = await openSignedIn();
  await customer.startSignedIn('Something private');
  const other = await CustomerTab.open(context, world.webUrl);
  await other.openPanel();
  await other.panel.getByText('Something private').waitFor();
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await desk.accept('Ana Costa');
  await customer.signOut();
  await desk.page.getByText('The customer ended this chat.').waitFor();
  await other.panel.getByRole('textbox', { name: 'Your question' }).waitFor();
  expect(await other.words()).not.toContain('Something private');
  await customer.page.reload();
  await customer.openPanel();
  expect(await customer.words()).not.toContain('Something private');
});

test('a chat that somebody began without an account outlives signing in and out', async () => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.start('Ben', 'Hello');
  await customer.signIn();
  await customer.signOut();
  await customer.openPanel();
  await expect.poll(() => customer.texts()).toContain('Hello');
});

test.each([
  ['that nobody signed', 'We could not confirm who you are.', { token: 'e30.e30.e30' }],
  ['of somebody who signed out elsewhere', 'You are not signed in any more.', undefined],
])('a token %s is refused in words, and the chat can be started without', async (_, words, body) => {
  const customer = await openSignedIn();
  if (body === undefined) await context.clearCookies();
  else await customer.page.route('**/account/identity-token', (route) => route.fulfill({ json: body }));
  await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('Hello');
  await customer.panel.getByRole('button', { name: 'Start chat' }).click();
  await customer.panel.getByRole('alert').getByText(words).waitFor();
  if (body !== undefined) await customer.panel.getByRole('button', { name: 'Sign out' }).click();
  await customer.panel.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await customer.panel.getByRole('button', { name: 'Start chat' }).click();
  await customer.composer.waitFor();
});
