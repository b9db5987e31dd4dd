import type { SandboxClient } from '@parlance/client-sandbox';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { profile } from '../src/shared-chat/fake-browser.test-helper.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
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
  context = await browser.newContext();
  name = `Ana ${(chats += 1)}`;
});
afterEach(async () => {
  await context.close();
});

const openCustomer = (): Promise<CustomerTab> => CustomerTab.open(context, world.webUrl);
const openDesk = (agentId = 'rosa'): Promise<DeskTab> => DeskTab.open(context, world.webUrl, agentId);

/** A chat that Rosa has accepted, at her desk. */
const startChat = async (
  question = 'Which frame size?',
): Promise<{ customer: CustomerTab; desk: DeskTab }> => {
  const [customer, desk] = await Promise.all([openCustomer(), openDesk()]);
  await customer.start(name, question);
  await desk.accept(name);
  return { customer, desk };
};

const findConversation = async ({ conversations }: SandboxClient): Promise<string> => {
  const { conversations: found } = await conversations.list({ query: { customerName: name } });
  const [conversation] = found;
  if (conversation === undefined) throw new Error('The sandbox does not know the chat.');
  return conversation.conversationId;
};

/** Rosa says something with markup of her own. */
const sayHtml = async (html: string): Promise<void> => {
  const conversationId = await findConversation(world.sandbox);
  await world.sandbox.conversations.say({ path: { conversationId }, body: { agentId: 'rosa', html } });
};

test('where calls from the browser are not set up, page and desk say so, and the chat offers none', async () => {
  const { customer, desk } = await startChat();
  await desk.page.getByText('Voice is off: this sandbox was started without a phone system.').waitFor();
  await customer.page.getByRole('heading', { name: 'Call us' }).scrollIntoViewIfNeeded();
  await customer.page.getByText('Calls from the browser are not set up on this site.').waitFor();
  expect(await customer.panel.getByRole('button', { name: 'Talk to us in the browser' }).count()).toBe(0);
});

describe('a chat', () => {
  test('goes both ways, with names and statuses', async () => {
    const { customer, desk } = await startChat('Hello & <b>welcome</b>');
    await desk.say('How tall are you?');
    await expect.poll(() => customer.texts()).toContain('How tall are you?');
    await customer.say('1.72 m\nand my inseam is 81 cm');
    await expect.poll(() => desk.texts()).toContain('1.72 m\nand my inseam is 81 cm');
    await desk.say('A 54 then.');
    await expect
      .poll(async () => (await customer.messages()).filter(({ from }) => from !== 'system'))
      .toEqual([
        { from: 'customer', text: 'Hello & <b>welcome</b>' },
        { from: 'agent', text: 'How tall are you?' },
        { from: 'customer', text: '1.72 m\nand my inseam is 81 cm' },
        { from: 'agent', text: 'A 54 then.' },
      ]);
    await expect
      .poll(() => customer.words())
      .toMatch(/Rosa Lindqvist joined the chat[^]*Rosa Lindqvist\s+Customer care[^]*Sent/);
  });

  test('shows each side that the other is typing, and that they stopped', async () => {
    const { customer, desk } = await startChat();
    await desk.say('Hello!');
    await expect.poll(() => customer.texts()).toContain('Hello!');
    await desk.reply.pressSequentially('Let me');
    await expect.poll(() => customer.words()).toContain('Rosa Lindqvist is typing');
    await customer.composer.pressSequentially('I think');
    await expect.poll(() => desk.words()).toContain(`${name} is typing`);
    await desk.say('Let me see.');
    await expect.poll(() => customer.texts()).toContain('Let me see.');
    await expect.poll(() => customer.words()).not.toContain('is typing');
    await expect.poll(() => desk.words()).not.toContain('is typing');
  });

  test('ended by the agent shows the last message, then the end, then the way to a new one', async () => {
    const { customer, desk } = await startChat();
    await desk.say('Goodbye, and enjoy the ride!');
    await desk.end();
    await customer.panel.getByText('Our colleague ended the chat.').waitFor();
    expect(await customer.texts()).toContain('Goodbye, and enjoy the ride!');
    await customer.page.bringToFront();
    await customer.panel.getByRole('button', { name: 'Start a new chat' }).click();
    await customer.panel.getByRole('textbox', { name: 'Your name' }).waitFor();
  });

  test('is ended by the customer only after being asked', async () => {
    const { customer, desk } = await startChat();
    await customer.page.bringToFront();
    const end = customer.panel.getByRole('button', { name: 'End chat' });
    await end.click();
    await customer.page.keyboard.press('Escape');
    await customer.composer.waitFor();
    await end.click();
    await customer.panel.getByRole('alertdialog').getByRole('button', { name: 'End chat' }).click();
    await customer.panel.getByText('You ended the chat.').waitFor();
    await expect.poll(() => desk.words()).toContain('The customer ended this chat.');
  });

  test('survives a reload in the middle, without gap or repeat', async () => {
    const { customer, desk } = await startChat();
    await customer.say('one');
    await expect.poll(() => desk.texts()).toContain('one');
    await desk.say('two');
    await expect.poll(() => customer.texts()).toContain('two');
    const before = await customer.messages();
    const reloaded = customer.page.reload();
    await desk.say('three');
    await reloaded;
    await expect.poll(() => customer.messages()).toEqual([...before, { from: 'agent', text: 'three' }]);
    await customer.say('four');
    await expect.poll(() => desk.texts()).toContain('four');
    await expect.poll(async () => (await customer.texts()).slice(-2)).toEqual(['three', 'four']);
  });

  test('counts what came while it was hidden', async () => {
    const { customer, desk } = await startChat();
    await desk.say('first');
    await expect.poll(() => customer.texts()).toContain('first');
    await customer.page.bringToFront();
    await customer.page.keyboard.press('Escape');
    await desk.say('second');
    await desk.say('third');
    await expect.poll(() => customer.page.getByText('2 unread messages').count()).toBeGreaterThan(0);
    await customer.page.getByRole('button', { name: /Chat with us 2 unread messages/ }).click();
    expect(await customer.texts()).toContain('third');
    await expect.poll(() => customer.page.getByText('unread').count()).toBe(0);
  });
});

describe('what an agent sends', () => {
  test('cannot run scripts, load pictures or hide an address', async () => {
    const { customer } = await startChat();
    const elsewhere: string[] = [];
    customer.page.on('request', (request) => {
      if (request.url().includes('evil')) elsewhere.push(request.url());
    });
    const dialogs: string[] = [];
    customer.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await sayHtml(
      '<b>Bold</b><script>alert("script")</script><img src="http://evil.example/x.png" onerror="alert(\'image\')">' +
        '<a href="javascript:alert(1)">trap</a> <a href="https://example.com/sizes">sizes</a> done',
    );
    const bubble = customer.panel.locator('.chat-bubble', { hasText: 'done' });
    await bubble.waitFor();
    expect(await bubble.innerText()).toBe('Boldtrap sizes done');
    expect(await bubble.locator('script, img').count()).toBe(0);
    const links = bubble.getByRole('link');
    expect(await links.count()).toBe(1);
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await links.first().getAttribute('target')).toBe('_blank');
    await customer.page.bringToFront();
    await bubble.getByText('trap').click();
    expect({ dialogs, elsewhere }).toEqual({ dialogs: [], elsewhere: [] });
  });
});

describe('several tabs', () => {
  test('eight at once all show everything over one stream, and each can send', async () => {
    const streams: string[] = [];
    context.on('request', (request) => {
      if (/\/v1\/chats\/[^/]+\/events/.test(request.url())) streams.push(request.url());
    });
    const { customer, desk } = await startChat();
    const others = await Promise.all(Array.from({ length: 7 }, openCustomer));
    const tabs = [customer, ...others];
    for (const tab of others) await tab.openPanel();
    await desk.say('Hello to all of you');
    for (const tab of tabs) await expect.poll(() => tab.texts()).toContain('Hello to all of you');
    for (const [index, tab] of tabs.entries()) await tab.say(`from tab ${index + 1}`);
    const sent = tabs.map((_, index) => `from tab ${index + 1}`);
    await expect
      .poll(async () => (await desk.texts()).filter((text) => text.startsWith('from tab')))
      .toEqual(sent);
    await desk.say('Got all eight');
    const want = await expectSettled(customer, 'Got all eight');
    for (const tab of tabs) await expect.poll(() => tab.messages()).toEqual(want);
    expect(streams).toHaveLength(1);
  });

  test('when the one that holds the connection is closed, another goes on', async () => {
    const { customer, desk } = await startChat();
    const second = await openCustomer();
    await second.openPanel();
    await desk.say('before');
    await expect.poll(() => second.texts()).toContain('before');
    await customer.page.close();
    await desk.say('after');
    await expect.poll(() => second.texts()).toContain('after');
    await second.say('still here');
    await expect.poll(() => desk.texts()).toContain('still here');
    expect((await second.texts()).filter((text) => ['before', 'after', 'still here'].includes(text))).toEqual(
      ['before', 'after', 'still here'],
    );
  });
});

const expectSettled = async (tab: CustomerTab, lastText: string): Promise<readonly unknown[]> => {
  await expect.poll(async () => (await tab.texts()).at(-1)).toBe(lastText);
  return tab.messages();
};

test('a text that the contact center refused says so, and can be sent again', async () => {
  const { customer, desk } = await startChat();
  const conversationId = await findConversation(world.sandbox);
  await world.sandbox.faults.add({
    body: { vendor: 'openscape', operation: 'contents.add', kind: 'status', status: 400, conversationId },
  });
  await customer.say('Did this arrive?');
  await customer.panel.getByText('Not sent.').waitFor();
  expect(await desk.texts()).not.toContain('Did this arrive?');
  await customer.page.bringToFront();
  await customer.panel.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => desk.texts()).toContain('Did this arrive?');
  await customer.panel.getByText('Not sent.').waitFor({ state: 'detached' });
  expect((await customer.texts()).filter((text) => text === 'Did this arrive?')).toHaveLength(1);
});

test('the customer picks the team where the site has several', async () => {
  await context.route('**/v1/providers', async (route) => {
    const response = await route.fetch();
    const providers = ['workshop', 'sales'].map((providerId) => ({
      providerId,
      label: `Team ${providerId}`,
      profile,
    }));
    await route.fulfill({ response, json: { providers } });
  });
  const customer = await openCustomer();
  await customer.openPanel();
  const starting = customer.page.waitForRequest(/\/chats$/);
  await customer.panel.getByRole('combobox', { name: 'Team' }).selectOption('Team sales');
  await customer.panel.getByRole('textbox', { name: 'Your name' }).fill(name);
  await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('A lease?');
  await customer.panel.getByRole('button', { name: 'Start chat' }).click();
  expect((await starting).url()).toContain('/v1/providers/sales/chats');
  // The gateway itself knows no such team: the customer is told, and keeps what was written.
  await customer.panel.getByText('Something went wrong on our side.').waitFor();
  expect(await customer.panel.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('A lease?');
});

describe('while the gateway cannot be reached', () => {
  afterEach(() => world.line.restore());

  test('a chat says so in plain words, and goes on by itself', async () => {
    const { customer, desk } = await startChat();
    world.line.cut();
    await customer.panel.getByText('The connection was lost. We are reconnecting').waitFor();
    await desk.say('Are you there?');
    world.line.restore();
    await expect.poll(() => customer.texts()).toContain('Are you there?');
    await customer.panel.getByText('You are connected again.').waitFor();
    await customer.say('Yes!');
    await expect.poll(() => desk.texts()).toContain('Yes!');
  });

  test('nobody can start a chat, but can once it is back', async () => {
    world.line.cut();
    const customer = await openCustomer();
    await customer.openPanel();
    await customer.panel.getByText('We cannot reach our chat service right now').waitFor();
    world.line.restore();
    await customer.panel.getByText('We cannot reach our chat service').waitFor({ state: 'detached' });
    await customer.panel.getByRole('textbox', { name: 'Your name' }).fill(name);
    await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('Hello?');
    await customer.panel.getByRole('button', { name: 'Start chat' }).click();
    await expect.poll(() => customer.texts()).toContain('Hello?');
  });
});

test('a form that is not filled in says what is missing, and where', async () => {
  const customer = await openCustomer();
  await customer.openPanel();
  await customer.panel.getByRole('button', { name: 'Start chat' }).click();
  const nameField = customer.panel.getByRole('textbox', { name: 'Your name' });
  await expect.poll(() => customer.words()).toContain('Please tell us your name.');
  expect(await customer.words()).toContain('Please write your question.');
  expect(await nameField.evaluate((field) => field === document.activeElement)).toBe(true);
});
