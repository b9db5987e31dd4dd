import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let chats = 0;
/** Each test's customer has a name of their own. */
let name: string;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});
beforeEach(() => {
  name = `Dora ${(chats += 1)}`;
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const openCustomer = async (): Promise<CustomerTab> => {
  const customer = await CustomerTab.open(
    await browser.newContext({ reducedMotion: 'reduce' }),
    world.webUrl,
  );
  await customer.start(name, 'Which frame size?');
  return customer;
};
const openDesk = async (agentId: string): Promise<DeskTab> =>
  DeskTab.open(await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' }), world.webUrl, agentId);

/** A chat that Rosa has accepted. */
const startTalk = async (): Promise<{ readonly customer: CustomerTab; readonly rosa: DeskTab }> => {
  const [customer, rosa] = await Promise.all([openCustomer(), openDesk('rosa')]);
  await rosa.accept(name);
  return { customer, rosa };
};

describe('a page for the customer', () => {
  test('is shared from the desk, which says first what the customer will see', async () => {
    const { customer, rosa } = await startTalk();
    await rosa.action('Share a page').click();
    await rosa.page.keyboard.type('https://shop.example:8443/sizes');
    await rosa.page.getByText('The customer sees a link to shop.example:8443').waitFor();
    expect(await findBarriers(rosa.page)).toEqual([]);
    await rosa.page.keyboard.press('Enter');
    await customer.panel.getByText('Rosa Lindqvist shared a page with you').waitFor();
    await expect
      .poll(() => rosa.notes())
      .toContain('Rosa Lindqvist shared a page: https://shop.example:8443/sizes');
    await rosa.page.getByRole('textbox', { name: 'Address' }).waitFor({ state: 'detached' });
    expect(await rosa.action('Share a page').evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
  });

  test('may be none at all: the desk warns, sends it, and makes no link of it', async () => {
    const { customer, rosa } = await startTalk();
    await rosa.action('Share a page').click();
    await rosa.page.keyboard.type('javascript:alert(1)');
    await rosa.page.getByText('the customer is to get no link').waitFor();
    await rosa.page.keyboard.press('Enter');
    await customer.panel.getByText('A link was left out because it is not safe to open.').waitFor();
    await expect.poll(() => rosa.notes()).toContain('Rosa Lindqvist shared a page: javascript:alert(1)');
    expect(await rosa.page.getByRole('log').getByRole('link').count()).toBe(0);
  });

  test('can come from the contact center while nobody has accepted', async () => {
    const [customer, rosa] = await Promise.all([openCustomer(), openDesk('rosa')]);
    await rosa.choose(name);
    await rosa.sendAddress('Share a page', 'https://shop.example/while-you-wait');
    await customer.panel.getByText('https://shop.example/while-you-wait').waitFor();
  });

  test('can be where the chat goes on', async () => {
    const { customer, rosa } = await startTalk();
    await rosa.sendAddress('Redirect', 'https://shop.example/continue');
    await customer.panel.getByText('Please continue here').waitFor();
    await expect
      .poll(() => rosa.notes())
      .toContain('Rosa Lindqvist sent the customer to: https://shop.example/continue');
  });

  test('is not sent after Escape', async () => {
    const { rosa } = await startTalk();
    await rosa.action('Redirect').click();
    await rosa.page.keyboard.type('https://shop.example/');
    await rosa.page.keyboard.press('Escape');
    expect(await rosa.action('Redirect').evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await rosa.page.getByRole('textbox', { name: 'Address' }).count()).toBe(0);
    await rosa.say('Not sent');
    await expect.poll(() => rosa.texts()).toContain('Not sent');
    expect((await rosa.notes()).join()).not.toContain('https://shop.example/');
  });
});

test('an agent asks to call, and sees the number once the customer has given it', async () => {
  const { customer, rosa } = await startTalk();
  await rosa.action('Ask to call').click();
  await rosa.page.getByText('The customer has given none so far.').waitFor();
  await customer.page.bringToFront();
  await customer.panel.getByRole('textbox', { name: 'Your phone number' }).fill('+351 211 234 567');
  await customer.panel.getByRole('button', { name: 'Please call me' }).click();
  await expect
    .poll(() => rosa.page.getByRole('main').getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('The customer can be called now: +351 211 234 567'));
  expect(await findBarriers(rosa.page)).toEqual([]);
});

test('a chat given back to the queue is accepted by another agent', async () => {
  const { customer, rosa } = await startTalk();
  const kenji = await openDesk('kenji');
  await rosa.page.bringToFront();
  await rosa.action('Back to the queue').click();
  await rosa.reply.waitFor({ state: 'detached' });
  await customer.say('I am still here');
  await kenji.accept(name);
  await kenji.say('Kenji here');
  await expect.poll(() => customer.texts()).toContain('Kenji here');
  expect(await kenji.texts()).toContain('I am still here');
  expect(await kenji.notes()).toContain('Rosa Lindqvist gave the chat back to the queue');
  await rosa.page.getByRole('navigation', { name: 'Chats' }).getByText('Join').waitFor();
});

test('a colleague joins, both talk, and either ends the chat for all', async () => {
  const { customer, rosa } = await startTalk();
  const kenji = await openDesk('kenji');
  await rosa.say('I will ask a colleague');
  await kenji.join(name);
  await kenji.say('I can help with that too');
  await expect.poll(() => rosa.texts()).toContain('I can help with that too');
  await expect.poll(() => customer.words()).toMatch(/Rosa Lindqvist and Kenji Mori\s+In conversation/);
  await kenji.end();
  await rosa.page.getByText('An agent ended this chat.').waitFor();
  await customer.panel.getByRole('button', { name: 'Start a new chat' }).waitFor();
  expect(await rosa.page.getByRole('group', { name: 'What you can do' }).count()).toBe(0);
});

test('a colleague is added from the chat, by keyboard, and the focus comes back', async () => {
  const { customer, rosa } = await startTalk();
  await rosa.action('Add a colleague').focus();
  await rosa.page.keyboard.press('Enter');
  const who = rosa.page.getByRole('combobox', { name: 'Who joins' });
  await who.waitFor();
  expect(await who.getByRole('option').allInnerTexts()).not.toContain('Rosa Lindqvist');
  expect(await findBarriers(rosa.page)).toEqual([]);
  await who.selectOption('Kenji Mori');
  await rosa.page.keyboard.press('Tab');
  await rosa.page.keyboard.press('Enter');
  await customer.panel.getByText('Kenji Mori joined the chat').waitFor();
  await who.waitFor({ state: 'detached' });
  const add = rosa.action('Add a colleague');
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('what cannot be done says why, also by keyboard', async () => {
  await openCustomer();
  const rosa = await openDesk('rosa');
  await rosa.choose(name);
  const requeue = rosa.action('Back to the queue');
  expect(await requeue.getAttribute('aria-disabled')).toBe('true');
  await requeue.focus();
  await rosa.page.getByRole('tooltip').filter({ hasText: 'accept it first', visible: true }).waitFor();
  await requeue.press('Enter');
  const { conversations } = await world.sandbox.conversations.list({ query: { customerName: name } });
  expect(conversations).toMatchObject([{ state: 'waiting' }]);
  expect(await findBarriers(rosa.page)).toEqual([]);
});

test('what the sandbox refuses is said in words', async () => {
  const { rosa } = await startTalk();
  const { conversations } = await world.sandbox.conversations.list({ query: { customerName: name } });
  const conversationId = conversations[0]?.conversationId ?? '';
  await rosa.page.route('**/call-request', async (route) => {
    await world.sandbox.conversations.requeue({ path: { conversationId }, body: { agentId: 'rosa' } });
    await route.continue();
  });
  await rosa.action('Ask to call').click();
  const alert = rosa.page.getByRole('alert').filter({ hasText: 'That did not work' });
  await alert.waitFor();
  expect(await alert.innerText()).toBe(
    'That did not work: Agent rosa has not accepted the conversation: accept it first.',
  );
});

test('at 320 px nothing has to be scrolled sideways', async () => {
  await openCustomer();
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await desk.accept(name);
  await desk.action('Share a page').click();
  for (const view of ['Chats', 'Callbacks', 'Conditions'] as const) {
    await desk.show(view);
    const overflow = await desk.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([view, overflow]).toEqual([view, 0]);
  }
});
