import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

const PATH = { vendor: 'oracle-b2c' };

let world: World;
let browser: Browser;
let context: BrowserContext;
let customers = 0;
/** Each test's customer has a name of their own. */
let name: string;

beforeAll(async () => {
  world = await startWorld({ vendor: 'oracle-b2c', options: {} });
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  name = `Dora ${(customers += 1)}`;
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterEach(async () => {
  await world.sandbox.conditions.reset({ path: PATH });
  await endAll();
  await Promise.all(browser.contexts().map((each) => each.close()));
});

/** Leaves nobody in the queue, so that the next test's customer is the first. */
const endAll = async (): Promise<void> => {
  const { conversations } = await world.sandbox.conversations.list();
  for (const { conversationId, state, agentIds } of conversations) {
    const path = { conversationId };
    const [agentId = 'rosa'] = agentIds;
    if (state === 'waiting') await world.sandbox.conversations.accept({ path, body: { agentId } });
    if (state !== 'ended') await world.sandbox.conversations.end({ path, body: { agentId } });
  }
};

const openCustomer = async (who: string): Promise<CustomerTab> => {
  const own = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const customer = await CustomerTab.open(own, world.webUrl);
  await customer.start(who, `${who} has a question`);
  return customer;
};

/** A chat that Rosa has accepted. */
const startTalk = async (): Promise<{ readonly customer: CustomerTab; readonly rosa: DeskTab }> => {
  const customer = await openCustomer(name);
  const rosa = await DeskTab.open(context, world.webUrl, 'rosa');
  await rosa.accept(name);
  return { customer, rosa };
};

describe('before a chat', () => {
  test('the page tells that somebody is there', async () => {
    const customer = await CustomerTab.open(context, world.webUrl);
    await customer.openPanel();
    await customer.panel.getByText('Somebody is there for you now.').waitFor();
    expect(await findBarriers(customer.page)).toEqual([]);
  });

  test('it tells that nobody is there; who tries nevertheless is told why it does not work', async () => {
    await world.sandbox.conditions.change({ path: PATH, body: { agentsAvailable: 0, agentSessions: 0 } });
    const customer = await CustomerTab.open(context, world.webUrl);
    await customer.openPanel();
    await expect
      .poll(async () => {
        // The gateway remembers an answer for some seconds; the panel is open after a reload, too.
        await customer.page.reload();
        return customer.panel.getByRole('status').filter({ hasText: 'is there' }).innerText();
      })
      .toContain('Nobody is there right now.');
    expect(await findBarriers(customer.page)).toEqual([]);
    await customer.panel.getByRole('textbox', { name: 'Your name' }).fill(name);
    await customer.panel.getByRole('textbox', { name: 'Your question' }).fill('Hello?');
    await customer.panel.getByRole('button', { name: 'Start chat' }).click();
    await customer.panel.getByRole('alert').getByText('Nobody is there to answer you').waitFor();
    expect(await customer.panel.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('Hello?');
  });
});

test('who waits sees their place and the wait, and moves up when the one before is served', async () => {
  await world.sandbox.conditions.change({ path: PATH, body: { expectedSecondsPerChat: 120 } });
  const first = await openCustomer(`${name} A`);
  await first.panel.getByText('You are next in line.').waitFor();
  const second = await openCustomer(`${name} B`);
  const place = second.panel.getByRole('status').filter({ hasText: 'in line' });
  await place.getByText('You are number 2 in line.').waitFor();
  expect(await place.innerText()).toMatch(/About \d+ minutes to wait\./);
  expect(await findBarriers(second.page)).toEqual([]);
  const rosa = await DeskTab.open(context, world.webUrl, 'rosa');
  await rosa.accept(`${name} A`);
  await place.getByText('You are next in line.').waitFor();
  await rosa.accept(`${name} B`);
  await place.waitFor({ state: 'detached' });
  await second.panel.getByText('In conversation').waitFor();
});

test('a customer and an agent chat, both see the other type, and nothing is said twice', async () => {
  const { customer, rosa } = await startTalk();
  await rosa.say('How tall are you? <b>');
  await expect.poll(() => customer.texts()).toContain('How tall are you? <b>');
  await customer.page.bringToFront();
  await customer.say('1.72 m & <i>');
  await expect.poll(() => rosa.texts()).toContain('1.72 m & <i>');
  await customer.composer.pressSequentially('And');
  await rosa.page.getByText(`${name} is typing`).first().waitFor();
  await rosa.page.bringToFront();
  await rosa.reply.pressSequentially('Then');
  await customer.panel.getByText('Rosa Lindqvist is typing').waitFor();
  expect((await customer.texts()).filter((text) => text === '1.72 m & <i>')).toHaveLength(1);
  expect((await rosa.texts()).filter((text) => text === `${name} has a question`)).toHaveLength(1);
});

test('a transfer is no end: the customer waits again, is told so, and goes on with the next agent', async () => {
  const { customer, rosa } = await startTalk();
  await rosa.say('I will pass you on');
  await rosa.action('Back to the queue').click();
  await customer.panel.getByText('You are being connected to another colleague').waitFor();
  await customer.panel.getByText('We are looking for another colleague for you.').waitFor();
  await customer.panel.getByText('Waiting for a colleague').waitFor();
  await customer.say('I am still here');
  const kenji = await DeskTab.open(context, world.webUrl, 'kenji');
  await kenji.accept(name);
  await kenji.say('Kenji here');
  await expect.poll(() => customer.texts()).toContain('Kenji here');
  expect(await kenji.texts()).toContain('I am still here');
  await customer.panel.getByText('We are looking for another colleague').waitFor({ state: 'detached' });
});

test('a colleague joins and leaves, and only the lead ends the chat', async () => {
  const { customer, rosa } = await startTalk();
  await rosa.addColleague('Kenji Mori');
  await customer.panel.getByText('Kenji Mori joined the chat').waitFor();
  const kenji = await DeskTab.open(context, world.webUrl, 'kenji');
  await kenji.choose(name);
  await kenji.say('I can help with that');
  await expect.poll(() => customer.texts()).toContain('I can help with that');
  await kenji.end();
  await customer.panel.getByText('Kenji Mori left the chat').waitFor();
  await rosa.say('I am still here');
  await expect.poll(() => customer.texts()).toContain('I am still here');
  await rosa.end();
  await customer.panel.getByText('Our colleague ended the chat.').waitFor();
  expect(await findBarriers(customer.page)).toEqual([]);
});

test('the customer ends the chat', async () => {
  const { customer, rosa } = await startTalk();
  await customer.end();
  await customer.panel.getByText('You ended the chat.').waitFor();
  await rosa.page.getByText('The customer ended this chat.').waitFor();
});

test('who waited in vain is told so', async () => {
  await world.sandbox.conditions.change({ path: PATH, body: { queueTimeoutMs: 60_000 } });
  const customer = await openCustomer(name);
  await customer.panel.getByText('You are next in line.').waitFor();
  await world.sandbox.clock.advance({ body: { byMs: 61_000 } });
  await customer.panel.getByText('Nobody could take your chat in time.').waitFor();
});

test('what the contact center notes is shown, and is nobody’s text', async () => {
  const { customer } = await startTalk();
  await customer.page.bringToFront();
  await customer.say('Win our sweepstakes');
  const notes = customer.panel.locator('.chat-note');
  await notes.nth(1).waitFor();
  expect(await notes.allInnerTexts()).toEqual([
    'Rosa Lindqvist joined the chat',
    expect.stringMatching(/\S/),
  ]);
  expect(await customer.texts()).toEqual([`${name} has a question`, 'Win our sweepstakes']);
});

test.each(['present', 'absent'])(
  'ids beyond 2^53 reach the browser with every digit: twins %s',
  async (twins) => {
    await world.sandbox.conditions.change({ path: PATH, body: { twins } });
    const { customer } = await startTalk();
    const { conversations } = await world.sandbox.conversations.list({ query: { customerName: name } });
    const path = { conversationId: conversations[0]?.conversationId ?? '' };
    // Numbers, and no texts, on their way from the contact center; as a JavaScript number it would end in 2.
    const messages = {
      RNEngagementParticipantAddedMessage: '{"clientId":9007199254740993,"name":"Zed","role":"CONFEREE"}',
      RNEngagementOrderShownMessage: '{"orderId":9007199254740993}',
    };
    for (const [type, text] of Object.entries(messages))
      await world.sandbox.conversations.inject({ path, body: { type, text } });
    const stream = await readStreamUntil(customer.page, 'RNEngagementOrderShownMessage');
    expect(stream).toContain('"participant-joined","participant":{"id":"9007199254740993"');
    expect(stream).toContain('"orderId":"9007199254740993"');
  },
);

const fieldsOf = (data: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(data ?? {}));

/** The chat's events as its page gets them from the gateway, from the first one to one that has this word. */
async function readStreamUntil(page: Page, word: string): Promise<string> {
  const stored = fieldsOf(JSON.parse(await page.evaluate(() => localStorage.getItem('parlance-chat') ?? '')));
  const fixed = fieldsOf(fieldsOf(stored.get('handle')).get('fixed'));
  const url = `${String(stored.get('gatewayUrl'))}/v1/chats/${String(fixed.get('chatId'))}/events`;
  return page.evaluate(
    async ({ url, token, word }) => {
      const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
      const { body } = await fetch(url, { headers });
      let text = '';
      for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += part;
        if (text.includes(word)) break;
      }
      return text;
    },
    { url, token: String(fixed.get('token')), word },
  );
}
