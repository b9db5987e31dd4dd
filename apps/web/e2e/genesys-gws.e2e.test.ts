import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
let access: { readonly baseUrl: string; readonly contactCenterId: string };

beforeAll(async () => {
  world = await startWorld({ vendor: 'genesys-gws' });
  ({ browser } = world);
  const { vendors } = await world.sandbox.sandbox.describe();
  const simulated = vendors.find(({ vendor }) => vendor === 'genesys-gws');
  access = {
    baseUrl: simulated?.baseUrl ?? '',
    contactCenterId: String(simulated?.settings['contactCenterId'] ?? ''),
  };
  return world.stop;
});
afterEach(async () => {
  await world.sandbox.conditions.reset({ path: { vendor: 'genesys-gws' } });
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test('a customer chats with an agent, who ends the chat', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const customer = await CustomerTab.open(context, world.webUrl);
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await customer.start('Ana', 'Which frame size?');
  await desk.accept('Ana');
  await desk.say('How tall are you?');
  await expect.poll(() => customer.texts()).toContain('How tall are you?');
  await customer.say('1.72 m <b>');
  await expect.poll(() => desk.texts()).toContain('1.72 m <b>');
  await customer.panel.getByText('Rosa Lindqvist').first().waitFor();
  await customer.page.bringToFront();
  await customer.composer.pressSequentially('And');
  await desk.page.getByText('Ana is typing').first().waitFor();
  expect(await desk.texts()).toContain('Which frame size?');
  await desk.end();
  await customer.panel.getByRole('button', { name: 'Start a new chat' }).waitFor();
});

test('a customer ends the chat, and nothing was said twice', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const customer = await CustomerTab.open(context, world.webUrl);
  const desk = await DeskTab.open(context, world.webUrl, 'rosa');
  await customer.start('Ben', 'Hello');
  await desk.accept('Ben');
  await desk.say('Hello Ben');
  await expect.poll(() => customer.texts()).toContain('Hello Ben');
  await customer.page.bringToFront();
  await customer.panel.getByRole('button', { name: 'End chat' }).click();
  await customer.panel.getByRole('alertdialog').getByRole('button', { name: 'End chat' }).click();
  await customer.panel.getByRole('button', { name: 'Start a new chat' }).waitFor();
  expect((await customer.texts()).filter((text) => text === 'Hello')).toHaveLength(1);
  await expect.poll(() => desk.words()).toContain('ended this chat');
});

/** A page of another origin than the contact center's, on the same host: cookies of other sites may be blocked. */
const openPage = async (): Promise<Page> => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(world.webUrl);
  return page;
};

test('a page of another origin may chat by itself, with the header and with credentials', async () => {
  const page = await openPage();
  const answers = await page.evaluate(async ({ baseUrl, contactCenterId }) => {
    const ask = async (path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`${baseUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        credentials: 'include',
        headers: { ContactCenterId: contactCenterId, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.json();
    };
    const started = await ask('/chats', { operationName: 'RequestChat', nickname: 'Cleo', subject: 'Page' });
    const { id } = Object(started);
    const said = await ask(`/chats/${id}`, { operationName: 'SendMessage', text: 'From a page' });
    return { said, chat: await ask(`/chats/${id}`), messages: await ask(`/chats/${id}/messages?index=0`) };
  }, access);
  expect(answers).toMatchObject({
    said: { statusCode: 0 },
    chat: { statusCode: 0, chat: { state: 'WaitingForAgent' } },
    messages: { statusCode: 0, messages: [{ index: 1 }, { index: 2, type: 'Text', text: 'From a page' }] },
  });
});

test('a page of an origin that is not listed may not', async () => {
  await world.sandbox.conditions.change({
    path: { vendor: 'genesys-gws' },
    body: { allowedOrigins: 'https://shop.example' },
  });
  const page = await openPage();
  const refused = await page.evaluate(
    ({ baseUrl, contactCenterId }) =>
      fetch(`${baseUrl}/chats/x`, {
        credentials: 'include',
        headers: { ContactCenterId: contactCenterId },
      }).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    access,
  );
  expect(refused).toContain('Failed to fetch');
});

test('the client works in a page, where cookies and a CSRF token are demanded', async () => {
  await world.sandbox.conditions.change({
    path: { vendor: 'genesys-gws' },
    body: { cookies: true, csrfProtection: true },
  });
  const page = await openPage();
  await page.addScriptTag({ content: await bundledScript() });
  const { texts, hasNoToken } = await page.evaluate(
    ({ baseUrl, contactCenterId }) => globalThis.chatByClient(baseUrl, contactCenterId),
    access,
  );
  expect(hasNoToken).toBe('csrf-token-refused');
  expect(texts).toEqual(['From the client']);
});

declare global {
  var chatByClient: (
    baseUrl: string,
    contactCenterId: string,
  ) => Promise<{ readonly texts: readonly string[]; readonly hasNoToken: string }>;
}

/** The client in a page, as a site's own code would use it. */
async function bundledScript(): Promise<string> {
  const script = `
import { createGenesysGwsClient, createHttpSession } from '@parlance/client-genesys-gws';
globalThis.chatByClient = async (baseUrl, contactCenterId) => {
  const { chats } = createGenesysGwsClient({ baseUrl, contactCenterId, fetch: createHttpSession().fetch });
  const start = () => chats.requestChat({ body: { nickname: 'Dina', subject: 'Page' } });
  const hasNoToken = await start().then(() => 'started', (error) => error.code);
  await chats.get({ path: { chatId: 'none' } }).catch(() => undefined);
  const { id: chatId } = await start();
  await chats.sendMessage({ path: { chatId }, body: { text: 'From the client' } });
  const { messages } = await chats.listMessages({ path: { chatId }, query: { index: 0 } });
  return { hasNoToken, texts: messages.flatMap(({ type, text }) => (type === 'Text' ? [text] : [])) };
};`;
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['@parlance/source'],
  });
  return outputFiles[0]?.text ?? '';
}
