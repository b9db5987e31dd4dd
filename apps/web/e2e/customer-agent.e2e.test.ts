import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AgentDoor } from './agent-door.js';
import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let context: BrowserContext;
let chats = 0;
/** Each test's customer has a name of their own. */
let name: string;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  name = `Ben ${(chats += 1)}`;
});
afterEach(async () => {
  world.line.restore();
  await world.sandbox.conditions.reset({ path: { vendor: 'openscape' } });
  await context.close();
});

interface Scene {
  readonly customer: CustomerTab;
  readonly agent: AgentDoor;
}

const startChat = async (): Promise<Scene> => {
  const customer = await CustomerTab.open(context, world.webUrl);
  await customer.start(name, 'Which frame size?');
  const agent = await AgentDoor.open(world.sandbox, name);
  return { customer, agent };
};

/** A chat in which Rosa has said something. */
const startTalk = async (): Promise<Scene> => {
  const scene = await startChat();
  await scene.agent.accept();
  await scene.agent.say('Hello!');
  await expect.poll(() => scene.customer.texts()).toContain('Hello!');
  return scene;
};

/** Where the page goes by itself, and what it opens. */
const watchMoves = (page: Page): readonly string[] => {
  const moves: string[] = [];
  page.on('framenavigated', (frame) => moves.push(frame.url()));
  page.on('request', (request) => {
    if (/shop\.example|evil/.test(request.url())) moves.push(request.url());
  });
  page.context().on('page', (opened) => moves.push(opened.url()));
  return moves;
};

const link = ({ panel }: CustomerTab): Locator => panel.getByRole('link', { name: /opens in a new tab/ });

describe('a page that an agent pushes', () => {
  test('is shown with its host and its whole address, and not opened', async () => {
    const { customer, agent } = await startTalk();
    const moves = watchMoves(customer.page);
    await agent.pushUrl('https://shop.example:8443/sizes?height=172');
    await customer.panel.getByText('Rosa Lindqvist shared a page with you').waitFor();
    const card = link(customer);
    expect(await card.locator('bdi').allInnerTexts()).toEqual([
      'shop.example:8443',
      'https://shop.example:8443/sizes?height=172',
    ]);
    // Playwright clicks only what can be seen and hit.
    await card.locator('bdi').last().click({ trial: true });
    expect(await card.getAttribute('href')).toBe('https://shop.example:8443/sizes?height=172');
    expect(await card.getAttribute('target')).toBe('_blank');
    expect(await card.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    await agent.say('Did you see it?');
    await expect.poll(() => customer.texts()).toContain('Did you see it?');
    expect(moves).toEqual([]);
    expect(await findBarriers(customer.page)).toEqual([]);
  });

  test('shows the true host whatever it pretends to be, and no other scheme is a link', async () => {
    const { customer, agent } = await startTalk();
    await agent.pushUrl('https://good.example:secret@evil.example/login');
    await expect
      .poll(() => link(customer).locator('bdi').allInnerTexts())
      .toEqual(['evil.example', 'https://evil.example/login']);
    await agent.pushUrl('https://evil.example/\u202Egnp.exe');
    await expect
      .poll(() => link(customer).last().locator('bdi').allInnerTexts())
      .toEqual(['evil.example', 'https://evil.example/%E2%80%AEgnp.exe']);
    await agent.pushUrl('javascript:alert(1)');
    await customer.panel.getByText('A link was left out because it is not safe to open.').waitFor();
    expect(await link(customer).count()).toBe(2);
  });
});

describe('a redirect', () => {
  test('in the chat is a notice: nothing is opened, and the chat goes on', async () => {
    const { customer, agent } = await startTalk();
    const moves = watchMoves(customer.page);
    await agent.redirect('https://shop.example/continue');
    await customer.panel.getByText('Please continue here').waitFor();
    expect(await link(customer).locator('bdi').first().innerText()).toBe('shop.example');
    await customer.say('I would rather stay');
    await expect.poll(() => agent.texts()).toContain('I would rather stay');
    expect(moves).toEqual([]);
    expect(await findBarriers(customer.page)).toEqual([]);
  });

  test('that ends the chat leaves the notice and the way to a new chat', async () => {
    await world.sandbox.conditions.change({ path: { vendor: 'openscape' }, body: { afterRedirect: 'ends' } });
    const { customer, agent } = await startTalk();
    const moves = watchMoves(customer.page);
    await agent.redirect('https://shop.example/continue');
    await customer.panel.getByText('Please continue here').waitFor();
    await customer.panel.getByRole('button', { name: 'Start a new chat' }).waitFor();
    expect(await link(customer).locator('bdi').first().innerText()).toBe('shop.example');
    expect(moves).toEqual([]);
  });

  test('before anybody has come is shown too, and the chat still waits', async () => {
    await world.sandbox.conditions.change({
      path: { vendor: 'openscape' },
      body: { redirectAtStart: 'https://shop.example/start' },
    });
    const customer = await CustomerTab.open(context, world.webUrl);
    const moves = watchMoves(customer.page);
    await customer.start(name, 'Hello?');
    await customer.panel.getByText('Please continue here').waitFor();
    expect(await link(customer).locator('bdi').first().innerText()).toBe('shop.example');
    await customer.panel.getByText('We are looking for a colleague who can help.').waitFor();
    expect(moves).toEqual([]);
  });
});

describe('an agent who asks to call', () => {
  const prompt = ({ panel }: CustomerTab): Locator =>
    panel.getByRole('form', { name: 'Rosa Lindqvist would like to call you' });
  const number = (customer: CustomerTab): Locator =>
    prompt(customer).getByRole('textbox', { name: 'Your phone number' });

  test('gets the number', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await prompt(customer).waitFor();
    expect(await findBarriers(customer.page)).toEqual([]);
    await number(customer).fill('+351 211 234 567 ext. 12');
    await prompt(customer).getByRole('button', { name: 'Please call me' }).click();
    await customer.panel.getByText('Your number was passed on.').waitFor();
    await expect.poll(() => agent.phoneNumber()).toBe('+351 211 234 567 ext. 12');
    await prompt(customer).waitFor({ state: 'detached' });
    expect(await customer.composer.evaluate((field) => field === document.activeElement)).toBe(true);
    await customer.say('Thank you');
    await expect.poll(() => agent.texts()).toContain('Thank you');
  });

  test('is told no number that is none, and the customer why', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await number(customer).fill('later');
    await number(customer).press('Enter');
    await customer.panel.getByText('Please give a phone number.').waitFor();
    expect(await number(customer).getAttribute('aria-invalid')).toBe('true');
    expect(await agent.phoneNumber()).toBeUndefined();
    expect(await findBarriers(customer.page)).toEqual([]);
  });

  test('is asked by keyboard alone to leave it, and may be called after all, also from another tab', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await prompt(customer).waitFor();
    await customer.composer.focus();
    await customer.page.keyboard.press('Shift+Tab');
    await customer.page.keyboard.press('Enter');
    await prompt(customer).waitFor({ state: 'detached' });
    await customer.panel.getByText('You would rather not be called.').waitFor();
    expect(await customer.composer.evaluate((field) => field === document.activeElement)).toBe(true);
    await customer.page.reload();
    await customer.panel.getByText('You would rather not be called.').waitFor();

    const second = await CustomerTab.open(context, world.webUrl);
    await second.openPanel();
    await second.panel.getByRole('button', { name: 'Give a number after all' }).click();
    await second.page.keyboard.type('4711');
    await second.page.keyboard.press('Enter');
    await expect.poll(() => agent.phoneNumber()).toBe('4711');
    for (const tab of [customer, second]) {
      await tab.panel.getByText('Your number was passed on.').waitFor();
      await prompt(tab).waitFor({ state: 'detached' });
    }
  });

  test('asks anew after a refusal', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await prompt(customer).getByRole('button', { name: 'No, thank you' }).click();
    await customer.panel.getByText('You would rather not be called.').waitFor();
    await agent.requestCall();
    await prompt(customer).waitFor();
  });

  test('is told the number once the line is back', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await number(customer).fill('4711');
    world.line.cut();
    await number(customer).press('Enter');

    await prompt(customer).getByRole('alert').getByText('Please try again').waitFor();
    world.line.restore();
    await number(customer).press('Enter');
    await customer.panel.getByText('Your number was passed on.').waitFor();
    expect(await agent.phoneNumber()).toBe('4711');
  });

  test('may ask again while the customer types the number', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await number(customer).pressSequentially('+351 211');
    await agent.requestCall();
    await expect.poll(() => customer.panel.getByText('asks for a number to call you').count()).toBe(2);
    await customer.page.keyboard.type(' 234 567');
    await customer.page.keyboard.press('Enter');
    await customer.panel.getByText('Your number was passed on.').waitFor();
    expect(await agent.phoneNumber()).toBe('+351 211 234 567');
    expect(await customer.texts()).not.toContain(' 234 567');
  });

  test('may not have the number, where the answer was lost', async () => {
    const { customer, agent } = await startTalk();
    await agent.requestCall();
    await number(customer).fill('4711');
    await world.sandbox.faults.add({
      body: { vendor: 'openscape', operation: 'callMe.request', kind: 'drop-after' },
    });
    await number(customer).press('Enter');
    await customer.panel.getByText('We cannot tell whether your number arrived.').waitFor();
    await prompt(customer).waitFor({ state: 'detached' });
    expect(await agent.phoneNumber()).toBe('4711');
    expect(await findBarriers(customer.page)).toEqual([]);
  });
});

test('what an agent shows and asks while the chat is hidden is counted', async () => {
  const { customer, agent } = await startTalk();
  await customer.page.keyboard.press('Escape');
  await agent.pushUrl('https://shop.example/');
  await agent.requestCall();
  await customer.page.getByRole('button', { name: /Chat with us 2 unread messages/ }).click();
  await link(customer).waitFor();
});

test('a chat that goes back to the queue waits again, and another colleague takes it up', async () => {
  const { customer, agent } = await startTalk();
  await agent.requeue();
  await customer.panel.getByText('You are being connected to another colleague').waitFor();
  await customer.panel.getByText('We are looking for another colleague for you.').waitFor();
  await expect.poll(() => customer.words()).toContain('Waiting for a colleague');
  expect(await findBarriers(customer.page)).toEqual([]);
  await customer.say('I am still here');
  await agent.accept('kenji');
  await agent.say('Kenji here', 'kenji');
  await expect.poll(() => customer.words()).toMatch(/Kenji Mori\s+In conversation/);
  expect((await customer.texts()).filter((text) => text === 'I am still here')).toHaveLength(1);
});

test('a further agent is named', async () => {
  const { customer, agent } = await startTalk();
  await agent.join('kenji');
  await agent.say('I can help with that too', 'kenji');
  await expect.poll(() => customer.words()).toMatch(/Rosa Lindqvist and Kenji Mori\s+In conversation/);
  await customer.panel.getByText('Kenji Mori joined the chat').waitFor();
});

test('at 320 px a page and the question for a number fit, and the composer stays in view', async () => {
  const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const customer = await CustomerTab.open(narrow, world.webUrl);
  await customer.start(name, 'Hello');
  const agent = await AgentDoor.open(world.sandbox, name);
  await agent.accept();
  await agent.pushUrl(`https://${'very-long-name.'.repeat(6)}example/${'path/'.repeat(20)}`);
  await link(customer).locator('bdi').first().click({ trial: true });
  await agent.requestCall();
  await customer.panel.getByRole('textbox', { name: 'Your phone number' }).waitFor();
  const overflow = await customer.panel.evaluate((panel) =>
    [...panel.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > 320)
      .map(({ className }) => className),
  );
  expect(overflow).toEqual([]);
  const box = await customer.composer.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  await narrow.close();
});
