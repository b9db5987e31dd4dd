import type { Browser, BrowserContext } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { profile } from '../src/shared-chat/fake-browser.test-helper.js';
import { findBarriers } from './barriers.js';
import { CallbackTab } from './callback-tab.js';
import { startWorld, type World } from './world.js';

const LISBON = 'Europe/Lisbon';
const PATH = { vendor: 'openscape' };

let world: World;
let browser: Browser;
let customers = 0;
/** Each test's customer has a name of their own. */
let name: string;
let contexts: BrowserContext[];

beforeAll(async () => {
  world = await startWorld();
  ({ browser } = world);
  return world.stop;
});
beforeEach(() => {
  name = `Cleo ${(customers += 1)}`;
  contexts = [];
});
afterEach(async () => {
  await world.sandbox.conditions.reset({ path: PATH });
  for (const context of contexts) await context.close();
});

interface Place {
  readonly timeZone?: string;
  /** What the customer's clock shows; the real time by default. */
  readonly now?: Temporal.Instant;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Under the page's own policy, which refuses axe. */
  readonly isStrict?: boolean;
}

const openPage = async ({
  timeZone = LISBON,
  now,
  viewport,
  isStrict = false,
}: Place = {}): Promise<CallbackTab> => {
  const context = await browser.newContext({
    timezoneId: timeZone,
    bypassCSP: !isStrict,
    reducedMotion: 'reduce',
    ...(viewport === undefined ? {} : { viewport }),
  });
  contexts.push(context);
  if (now !== undefined) await context.clock.setFixedTime(now.epochMilliseconds);
  const page = await context.newPage();
  await page.goto(world.webUrl);
  const tab = new CallbackTab(page);
  await tab.opener.waitFor();
  return tab;
};

const openForm = async (place?: Place): Promise<CallbackTab> => {
  const tab = await openPage(place);
  await tab.open();
  await tab.submit.waitFor();
  return tab;
};

/** What the agents see of this customer's callbacks. */
const scheduled = async (): Promise<readonly object[]> => {
  const { callbacks } = await world.sandbox.callbacks.list();
  return callbacks
    .filter(({ customerName }) => customerName === name)
    .map(({ queueName, phoneNumber, windows, comment }) => ({ queueName, phoneNumber, windows, comment }));
};

const at = (
  date: Temporal.PlainDate,
  time: string,
  disambiguation: 'earlier' | 'later' = 'earlier',
): Temporal.Instant =>
  date.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(LISBON, { disambiguation }).toInstant();

/** The next day on which Lisbon's clocks go that way, which is in the future whenever this runs. */
const nextChange = (isBack: boolean): Temporal.PlainDate => {
  let change = Temporal.Now.zonedDateTimeISO(LISBON).add({ days: 1 }).getTimeZoneTransition('next');
  while (
    change !== null &&
    change.subtract({ nanoseconds: 1 }).offsetNanoseconds > change.offsetNanoseconds !== isBack
  ) {
    change = change.getTimeZoneTransition('next');
  }
  if (change === null) throw new Error('Lisbon changes its clocks no more: choose another zone.');
  return change.toPlainDate();
};

const windowOf = (start: Temporal.Instant, end: Temporal.Instant): object => ({
  startAt: expect.stringMatching(momentPattern(start)),
  endAt: expect.stringMatching(momentPattern(end)),
});
const momentPattern = (moment: Temporal.Instant): RegExp =>
  new RegExp(`^${moment.toString({ smallestUnit: 'second' }).slice(0, -1)}(\\.000)?Z$`);

test('a call is asked for in the customer’s time, and the agents see when to call', async () => {
  const tab = await openForm();
  await tab.dialog
    .getByText('Times as your clock shows them: Western European Time (Europe/Lisbon).')
    .waitFor();
  await tab.fill(name, '+351 211 234 567');
  const date = Temporal.Now.plainDateISO(LISBON).add({ days: 3 });
  await tab.choose(date.toString(), '09:30', '11:00');
  await tab.dialog.getByRole('button', { name: 'Add a second time' }).click();
  const other = date.add({ days: 1 });
  await tab.choose(other.toString(), '18:00', '24:00 (midnight)', tab.window('And if we do not reach you?'));
  await tab.dialog.getByRole('textbox', { name: 'What should we know before?' }).fill('About the Oak');
  expect(await findBarriers(tab.page)).toEqual([]);
  await tab.submit.click();
  await tab.dialog.getByText(`Thank you, ${name}. We will call you.`).waitFor();
  expect(await findBarriers(tab.page)).toEqual([]);
  expect(await tab.dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('09:30 to 11:00'),
    expect.stringContaining('18:00 to 24:00 (midnight)'),
  ]);
  expect(await scheduled()).toEqual([
    {
      queueName: 'Deliveries callbacks',
      phoneNumber: '+351 211 234 567',
      comment: 'About the Oak',
      windows: [
        windowOf(at(date, '09:30'), at(date, '11:00')),
        windowOf(at(other, '18:00'), at(other.add({ days: 1 }), '00:00')),
      ],
    },
  ]);
  await tab.dialog.getByRole('button', { name: 'Done' }).click();
  await tab.dialog.waitFor({ state: 'detached' });
  expect(await tab.opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

describe('on the day', () => {
  const openBefore = async (date: Temporal.PlainDate): Promise<CallbackTab> => {
    const tab = await openForm({ now: at(date.subtract({ days: 2 }), '12:00') });
    await tab.fill(name, '4711');
    await tab.window().getByRole('combobox', { name: 'Day' }).selectOption(date.toString());
    return tab;
  };

  test('on which clocks go forward, times that do not exist cannot be chosen', async () => {
    const date = nextChange(false);
    const tab = await openBefore(date);
    await tab.dialog.getByText('The clocks go forward on this day: 01:00 becomes 02:00').waitFor();
    const starts = await tab.starts();
    expect(starts.slice(0, 4)).toEqual(['00:00', '00:30', '02:00', '02:30']);
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.choose(date.toString(), '00:30', '02:30');
    await tab.submit.click();
    await tab.dialog.getByText('We will call you.').waitFor();
    const start = at(date, '00:30');
    expect(await scheduled()).toMatchObject([{ windows: [windowOf(start, start.add({ hours: 1 }))] }]);
  });

  test('on which clocks go back, times that exist twice are told apart', async () => {
    const date = nextChange(true);
    const tab = await openBefore(date);
    await tab.dialog.getByText('The clocks go back on this day: 02:00 becomes 01:00').waitFor();
    expect((await tab.starts()).slice(1, 7)).toEqual([
      '00:30',
      '01:00 (before the change)',
      '01:30 (before the change)',
      '01:00 (after the change)',
      '01:30 (after the change)',
      '02:00',
    ]);
    await tab.choose(date.toString(), '01:30 (before the change)', '01:30 (after the change)');
    await tab.submit.click();
    await tab.dialog.getByText('01:30 (before the change) to 01:30 (after the change)').waitFor();
    expect(await scheduled()).toMatchObject([
      { windows: [windowOf(at(date, '01:30', 'earlier'), at(date, '01:30', 'later'))] },
    ]);
  });
});

test('a time that has passed while the form was open is refused', async () => {
  const today = Temporal.Now.plainDateISO(LISBON);
  const tab = await openForm({ now: at(today, '09:40') });
  await tab.fill(name, '4711');
  await tab.choose(today.toString(), '10:00', '10:30');
  await tab.page.clock.setFixedTime(at(today, '10:30').epochMilliseconds);
  await tab.submit.click();
  await tab.dialog.getByText('This time is over by now.').waitFor();
  expect(await scheduled()).toEqual([]);
});

test('what is missing is said, and where', async () => {
  const tab = await openForm();
  await tab.submit.click();
  await tab.dialog.getByText('Please tell us your name.').waitFor();
  await tab.dialog.getByText('Please give a phone number.').waitFor();
  const nameField = tab.dialog.getByRole('textbox', { name: 'Your name' });
  expect(await nameField.evaluate((field) => field === document.activeElement)).toBe(true);
  await tab.fill(name, 'in the evening');
  await tab.submit.click();
  await tab.dialog.getByText('Please tell us your name.').waitFor({ state: 'detached' });
  await tab.dialog.getByText('Please give a phone number.').waitFor();
  expect(await findBarriers(tab.page)).toEqual([]);
  expect(await scheduled()).toEqual([]);
});

describe('asked more than once', () => {
  test('by a double click, it is one call', async () => {
    const tab = await openForm();
    await tab.fill(name, '4711');
    await tab.submit.dblclick();
    await tab.dialog.getByText('We will call you.').waitFor();
    expect(await scheduled()).toHaveLength(1);
  });

  test('after the answer was lost on its way to the page, it is one call', async () => {
    const tab = await openForm();
    await tab.fill(name, '4711');
    const ids: unknown[] = [];
    await tab.page.route('**/callbacks', async (route) => {
      ids.push(new Map(Object.entries(route.request().postDataJSON())).get('clientCallbackId'));
      const response = await route.fetch();
      if (ids.length === 1) await route.abort();
      else await route.fulfill({ response });
    });
    await tab.submit.click();
    await tab.dialog.getByText('The connection was lost before we had an answer.').waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.submit.click();
    await tab.dialog.getByText('We will call you.').waitFor();
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(await scheduled()).toHaveLength(1);
  });
});

test('where the contact center’s answer was lost, the customer is told that nobody knows', async () => {
  const tab = await openForm();
  await tab.fill(name, '4711');
  await world.sandbox.faults.add({
    body: { vendor: 'openscape', operation: 'callbacks.create', kind: 'drop-after' },
  });
  await tab.submit.click();
  await tab.dialog.getByText('We cannot tell whether your request arrived.').waitFor();
  expect(await findBarriers(tab.page)).toEqual([]);
  expect(await scheduled()).toHaveLength(1);
  await tab.dialog.getByRole('button', { name: 'Ask again' }).click();
  await tab.submit.click();
  await tab.dialog.getByText('We will call you.').waitFor();
  expect(await scheduled()).toHaveLength(2);
});

test('a contact center that cannot create it now says so, and it can be tried again', async () => {
  const tab = await openForm();
  await tab.fill(name, '4711');
  await world.sandbox.conditions.change({ path: PATH, body: { callbackCreation: 'fails' } });
  await tab.submit.click();
  await tab.dialog.getByText('nothing was asked for').waitFor();
  await world.sandbox.conditions.reset({ path: PATH });
  await tab.submit.click();
  await tab.dialog.getByText('We will call you.').waitFor();
  expect(await scheduled()).toHaveLength(1);
});

describe('nothing is offered', () => {
  test.each([
    [
      'while callbacks are switched off',
      { callbacksEnabled: false },
      'We cannot take requests for calls right now.',
    ],
    ['while no queue takes any', { callbackQueues: '' }, 'Nobody is there to call you'],
  ])('%s, and the customer is told', async (_, condition, words) => {
    await world.sandbox.conditions.change({ path: PATH, body: condition });
    const tab = await openPage();
    await tab.open();
    await tab.dialog.getByText(words).waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.dialog.getByRole('button', { name: 'Chat with us' }).click();
    await tab.page.getByRole('dialog', { name: 'Chat with customer care' }).waitFor();
    expect(await tab.dialog.count()).toBe(0);
  });
});

describe('a site with several teams', () => {
  const openWith = async (callbacks: boolean): Promise<CallbackTab> => {
    const context = await browser.newContext({ timezoneId: LISBON });
    contexts.push(context);
    const capabilities = { ...profile.capabilities, callbacks, ...(callbacks ? { callbackWindows: 2 } : {}) };
    await context.route('**/v1/providers', async (route) => {
      const response = await route.fetch();
      const providers = ['workshop', 'sales'].map((providerId) => ({
        providerId,
        label: `Team ${providerId}`,
        profile: { ...profile, capabilities },
      }));
      await route.fulfill({ response, json: { providers } });
    });
    const page = await context.newPage();
    await page.goto(world.webUrl);
    return new CallbackTab(page);
  };

  test('offers no calls where none of them calls', async () => {
    const { page, opener } = await openWith(false);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    // The teams are known now.
    await page.getByRole('combobox', { name: 'Team' }).waitFor();
    expect(await opener.count()).toBe(0);
  });

  test('lets the customer choose who calls', async () => {
    const tab = await openWith(true);
    await tab.open();
    const asking = tab.page.waitForRequest(/sales\/callbacks\/availability$/);
    await tab.dialog.getByRole('combobox', { name: 'Team' }).selectOption('Team sales');
    await asking;
    // The gateway itself knows no such team.
    await tab.dialog.getByText('We cannot find out right now').waitFor();
    await tab.dialog.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

test('by keyboard alone, from the page to the call and back', async () => {
  const tab = await openPage({ isStrict: true });
  const { page } = tab;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await tab.opener.focus();
  await press('Enter');
  await tab.dialog.getByRole('button', { name: 'Ask for the call' }).waitFor();
  // The close button, then the queue.
  await press('Tab', 'Tab', 'ArrowDown', 'Tab');
  await page.keyboard.type(name);
  await press('Tab');
  await page.keyboard.type('4711');
  // Day, from, until, the second time, the comment.
  await press('Tab', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await tab.dialog.getByText('We will call you.').waitFor();
  expect(await scheduled()).toMatchObject([{ queueName: 'Returns callbacks', phoneNumber: '4711' }]);
  await press('Escape');
  await tab.dialog.waitFor({ state: 'detached' });
  expect(await tab.opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('at 320 px nothing has to be scrolled sideways', async () => {
  const tab = await openForm({ viewport: { width: 320, height: 640 } });
  await tab.dialog.getByRole('button', { name: 'Add a second time' }).click();
  const overflow = await tab.dialog.evaluate((dialog) =>
    [...dialog.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > 320)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  expect(overflow).toEqual([]);
});
