import { scheduleCallback, startChat, type ChatProvider } from '@parlance/chat';
import { listProviders, remote } from '@parlance/chat/remote';
import type { Browser, Locator } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
/** The contact center behind the gateway, as a site's own code uses it. */
let provider: ChatProvider;

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  const gateway = { baseUrl: world.line.url };
  const [site] = await listProviders(gateway);
  if (site === undefined) throw new Error('The gateway has no provider.');
  provider = remote({ ...gateway, ...site });
  return world.stop;
});
afterEach(async () => {
  await world.sandbox.conditions.reset({ path: { vendor: 'openscape' } });
  await world.sandbox.faults.clear({});
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const openDesk = async (options: { readonly timezoneId?: string } = {}): Promise<DeskTab> =>
  DeskTab.open(
    await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', ...options }),
    world.webUrl,
    'rosa',
  );
const openConditions = async (): Promise<DeskTab> => {
  const desk = await openDesk();
  await desk.show('Conditions');
  await desk.page
    .getByRole('combobox', { name: 'Contact center', exact: true })
    .selectOption('OpenScape Contact Center');
  await panel(desk, 'Installation').getByRole('checkbox', { name: 'Licensed' }).waitFor();
  return desk;
};
const panel = ({ page }: DeskTab, name: string): Locator => page.getByRole('region', { name, exact: true });
const start = (name: string): ReturnType<typeof startChat> =>
  startChat(provider, { customer: { name }, message: 'Hello' });
const conditionOf = async (name: string): Promise<unknown> => {
  const { conditions } = await world.sandbox.conditions.get({ path: { vendor: 'openscape' } });
  return conditions.find((condition) => condition.name === name)?.value;
};

test('a condition that is changed at the desk is felt by the next customer, until all is set back', async () => {
  const desk = await openConditions();
  const licensed = panel(desk, 'Installation').getByRole('checkbox', { name: 'Licensed' });
  await licensed.click();
  await desk.page.getByText('Changed; it was on at the start.').waitFor();
  expect(await licensed.isChecked()).toBe(false);
  await expect(start('Eva')).rejects.toMatchObject({ code: 'not-licensed' });
  expect(await findBarriers(desk.page)).toEqual([]);
  await desk.page.getByRole('button', { name: 'Set all back' }).click();
  await desk.page.getByText('Changed;').waitFor({ state: 'detached' });
  expect(await licensed.isChecked()).toBe(true);
  const session = await start('Eva');
  await session.endChat();
});

test('each type of condition can be set, and set back alone', async () => {
  const desk = await openConditions();
  const installation = panel(desk, 'Installation');
  const sessions = installation.getByRole('textbox', { name: 'Max sessions' });
  await sessions.fill('many');
  await installation.getByText('A whole number from 0 on, please.').waitFor();
  expect(await installation.getByRole('button', { name: 'Set Max sessions' }).isDisabled()).toBe(true);
  await sessions.fill('7');
  await sessions.press('Enter');
  await expect.poll(() => conditionOf('maxSessions')).toBe(7);
  const units = installation.getByRole('textbox', { name: 'Business units' });
  await units.fill('DEFAULT, SALES');
  await installation.getByRole('button', { name: 'Set Business units' }).click();
  await expect.poll(() => conditionOf('businessUnits')).toBe('DEFAULT, SALES');
  const typing = panel(desk, 'Readings').getByRole('combobox', { name: 'Is typing', exact: true });
  await typing.selectOption('boolean');
  await expect.poll(() => conditionOf('isTyping')).toBe('boolean');
  await desk.page.getByRole('button', { name: 'Set Max sessions back' }).click();
  await expect.poll(() => sessions.inputValue()).not.toBe('7');
  expect(await conditionOf('isTyping')).toBe('boolean');
});

test('a value that the contact center cannot have is refused in words', async () => {
  const desk = await openConditions();
  const queues = panel(desk, 'Installation').getByRole('textbox', { name: 'Callback queues' });
  await queues.fill('no key');
  await queues.press('Enter');
  await desk.page
    .getByRole('alert')
    .filter({ hasText: 'That did not work: callbackQueues must be' })
    .waitFor();
});

test('a change that somebody else makes is seen', async () => {
  const desk = await openConditions();
  await world.sandbox.conditions.change({ path: { vendor: 'openscape' }, body: { maxSockets: 3 } });
  const sockets = panel(desk, 'Installation').getByRole('textbox', { name: 'Max sockets' });
  await expect.poll(() => sockets.inputValue()).toBe('3');
});

test('a fault is added, strikes, and is seen among the last requests', async () => {
  const desk = await openConditions();
  const form = desk.page.getByRole('form', { name: 'Add the fault' });
  await form.getByRole('combobox', { name: 'What happens' }).selectOption('status');
  await form.getByRole('combobox', { name: 'Operation' }).selectOption('sessions.create');
  await form.getByRole('textbox', { name: 'Status' }).fill('99');
  await form.getByText('A whole number from 400 to 599, please.').waitFor();
  await form.getByRole('textbox', { name: 'Status' }).fill('403');
  await form.getByRole('button', { name: 'Add the fault' }).click();
  await panel(desk, 'Faults').getByText('openscape · sessions.create · once more').waitFor();
  expect(await findBarriers(desk.page)).toEqual([]);
  await expect(start('Finn')).rejects.toMatchObject({ code: 'not-licensed' });
  await panel(desk, 'Faults').getByText('sessions.create · once more').waitFor({ state: 'detached' });
  await desk.page
    .getByRole('row', { name: /sessions\.create.*403 status/ })
    .first()
    .waitFor();
});

test('faults can be forgotten, those of one customer alone', async () => {
  const session = await start('Gus');
  const { conversations } = await world.sandbox.conversations.list({ query: { customerName: 'Gus' } });
  const conversationId = conversations[0]?.conversationId ?? '';
  const hang = { vendor: 'openscape', operation: 'contents.add', kind: 'hang' } as const;
  await world.sandbox.faults.add({ body: { ...hang, conversationId } });
  await world.sandbox.faults.add({ body: hang });
  const desk = await openConditions();
  await desk.page.getByRole('button', { name: 'Forget those of Gus' }).click();
  await expect.poll(async () => (await world.sandbox.faults.list()).faults).toMatchObject([hang]);
  await desk.page.getByRole('button', { name: 'Forget all' }).click();
  await panel(desk, 'Faults').getByText('No fault waits.').first().waitFor();
  expect((await world.sandbox.faults.list()).faults).toEqual([]);
  await session.endChat();
});

test('the clock is moved on, by a step and by an amount', async () => {
  const desk = await openConditions();
  const nowMs = async (): Promise<number> => Date.parse((await world.sandbox.clock.get()).nowAt);
  const startMs = await nowMs();
  await panel(desk, 'Clock').getByRole('button', { name: '+ 5 min' }).click();
  await expect.poll(nowMs).toBeGreaterThanOrEqual(startMs + 300_000);
  await panel(desk, 'Clock').getByRole('textbox', { name: 'By' }).fill('2');
  await panel(desk, 'Clock').getByRole('combobox', { name: 'Unit' }).selectOption('hours');
  await panel(desk, 'Clock').getByRole('button', { name: 'Move on' }).click();
  await expect.poll(nowMs).toBeGreaterThanOrEqual(startMs + 7_500_000);
  const shown = panel(desk, 'Clock').getByRole('time');
  await expect
    .poll(async () => Date.parse((await shown.getAttribute('datetime')) ?? ''))
    .toBeGreaterThanOrEqual(startMs + 7_500_000);
});

test('a callback appears at once, with its windows in the agent’s time and in UTC', async () => {
  const desk = await openDesk({ timezoneId: 'Europe/Madrid' });
  await desk.show('Callbacks');
  await desk.page.getByText('Nobody has asked for a callback yet.').waitFor();
  const queues = await provider.callbacks?.getAvailability();
  await scheduleCallback(provider, {
    queueId: queues?.queues[0]?.id ?? '',
    customer: { name: 'Hana Sato' },
    phoneNumber: '+351 211 234 567',
    windows: [
      { startAt: '2031-10-26T00:30:00Z', endAt: '2031-10-26T01:30:00Z' },
      { startAt: '2031-10-27T09:00:00Z', endAt: '2031-10-27T11:00:00Z' },
    ],
    comment: 'About my order 1172',
  });
  const card = desk.page.getByRole('article', { name: 'Hana Sato' });
  await card.waitFor();
  const words = await card.innerText();
  expect(words).toContain('Sun 26 Oct, 02:30 GMT+2 – 02:30 GMT+1');
  expect(words).toContain('Sun 26 Oct, 00:30 – 01:30 UTC');
  expect(words).toContain('Mon 27 Oct, 10:00 – 12:00 GMT+1');
  expect(words).toContain('About my order 1172');
  expect(words).toContain('+351 211 234 567');
  expect(await card.getByText('Priority').locator('..').innerText()).toMatch(/\d/);
  await desk.page.getByRole('button', { name: 'Callbacks 1' }).waitFor();
  expect(await findBarriers(desk.page)).toEqual([]);
});
