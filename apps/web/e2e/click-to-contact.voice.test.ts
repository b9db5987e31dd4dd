import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findBarriers } from './barriers.js';
import { CALL_WORDS, CallTab } from './call-tab.js';
import { launchChromium } from './chromium.js';
import { CustomerTab } from './customer-tab.js';
import { DeskPhoneTab } from './desk-phone-tab.js';
import { countPackets, hearsSound, playsAloud, watchMedia, type Packets } from './media.js';
import { MEDIA_FLAGS } from './voice.js';
import { startWorld, type World } from './world.js';

const NUMBER = '+351211234567';
/** axe is refused by the pages' own policy. */
const BARE = { bypassCSP: true, reducedMotion: 'reduce' } as const;

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await startWorld({ voice: { ringTimeoutMs: 4_000 } });
  ({ browser } = world);
  return world.stop;
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  // Desks too: each one that is open rings at every call.
  await Promise.all(browser.contexts().map((each) => each.close()));
});

const openDesk = async (agentId?: string, options: BrowserContextOptions = {}): Promise<DeskPhoneTab> =>
  DeskPhoneTab.open(await browser.newContext(options), world.webUrl, agentId);
const openCall = (): Promise<CallTab> => CallTab.open(context, world.webUrl);

/** A customer and an agent who talk. */
async function talk(): Promise<{ readonly customer: CallTab; readonly desk: DeskPhoneTab }> {
  const desk = await openDesk();
  const customer = await openCall();
  await customer.call();
  await desk.answer();
  await customer.sees(CALL_WORDS.talking);
  return { customer, desk };
}

/** Waits until more packets of a kind were counted on a page than now. */
async function expectMore(tab: CallTab | DeskPhoneTab, kind: keyof Packets): Promise<void> {
  const before = (await countPackets(tab.page))[kind];
  await expect.poll(async () => (await countPackets(tab.page))[kind]).toBeGreaterThan(before + 5);
}

describe('a call from the company page to the desk', () => {
  test('by way of instructions, number, destination and devices; RTP goes both ways', async () => {
    const desk = await openDesk();
    const customer = await openCall();
    await customer.sees('Ensure that you have a good internet connection');
    await customer.giveNumber('+351 211 234 567', 'An order or invoice');
    await customer.dial();
    await customer.sees(CALL_WORDS.ringing);
    await desk.sees(`${NUMBER} is calling An order or invoice`);
    expect(await desk.page.title()).toBe(`${NUMBER} is calling`);
    await desk.answer();
    await customer.sees(CALL_WORDS.talking);
    for (const tab of [customer, desk])
      for (const kind of ['audioSent', 'audioReceived'] as const) await expectMore(tab, kind);
    for (const { sound } of [customer, desk]) await expect.poll(() => playsAloud(sound)).toBe(true);
  });

  test('the customer mutes, and presses keys that the desk shows', async () => {
    const { customer, desk } = await talk();
    await expect.poll(() => hearsSound(desk.page)).toBe(true);
    await customer.button('Mute').click();
    await expect.poll(() => hearsSound(desk.page)).toBe(false);
    await customer.button('Unmute').click();
    await expect.poll(() => hearsSound(desk.page)).toBe(true);
    // The fake microphone beeps into the tones, which no voice does.
    await customer.button('Mute').click();
    await customer.button('Keypad').click();
    let pressed = '';
    for (const key of ['1', '1', '5', '9', '#', '#']) {
      await customer.button(key).click();
      await expect.poll(() => desk.tones()).toBe((pressed += key));
    }
  });

  test('the customer shows camera and screen, and the desk sees them come and go', async () => {
    const { customer, desk } = await talk();
    for (const name of ['Camera', 'Screen share']) {
      await customer.button(name).click();
      await desk.picture.waitFor();
      await expectMore(desk, 'videoReceived');
      await customer.button(name).click();
      await desk.picture.waitFor({ state: 'hidden' });
    }
  });

  test('the agent shows camera and screen, and the customer sees them', async () => {
    const { customer, desk } = await talk();
    await desk.button('Camera').click();
    await desk.phone.getByLabel('What you show').waitFor();
    await customer.picture.waitFor();
    await expectMore(customer, 'videoReceived');
    await desk.button('Share screen').click();
    await expectMore(customer, 'videoReceived');
    await desk.button('Share screen').click();
    await desk.phone.getByLabel('What you show').waitFor({ state: 'hidden' });
  });

  test('the customer hangs up, and calls a second time', async () => {
    const { customer, desk } = await talk();
    await customer.button('Disconnect').click();
    await customer.sees(CALL_WORDS.disconnected);
    await desk.sees('The customer ended the call.');
    await customer.button('Make another call').click();
    // The number and the destination are still there.
    await customer.button('Continue').click();
    await customer.dial();
    await desk.answer();
    await expectMore(desk, 'audioReceived');
  });

  test('the agent hangs up', async () => {
    const { customer, desk } = await talk();
    await desk.button('Hang up').click();
    await customer.sees(CALL_WORDS.disconnected);
    await desk.sees('You ended the call.');
    await desk.sees('Ready for calls');
  });

  test.each(['customer', 'desk'] as const)(
    'the page of the %s is loaded anew: the other side is told',
    async (who) => {
      const tabs = await talk();
      await tabs[who].page.reload();
      if (who === 'desk') await tabs.customer.sees(CALL_WORDS.disconnected);
      else await tabs.desk.sees('The customer ended the call.');
      await tabs.desk.sees('Ready for calls');
    },
  );

  test('has no serious or critical barrier, ringing and talking', async () => {
    context = await browser.newContext(BARE);
    const desk = await openDesk('rosa', BARE);
    const customer = await openCall();
    await customer.call();
    await desk.button('Answer').waitFor();
    for (const { page } of [customer, desk]) expect(await findBarriers(page)).toEqual([]);
    await desk.answer();
    // There before their first words, which are read out else by nobody.
    expect(await desk.phone.getByRole('alert').count()).toBe(1);
    expect(await desk.phone.getByRole('status').count()).toBe(3);
    await desk.button('Camera').click();
    await customer.button('Camera').click();
    await desk.picture.waitFor();
    for (const { page } of [customer, desk]) expect(await findBarriers(page)).toEqual([]);
  });
});

describe('a call that is not answered', () => {
  test('the agent refuses', async () => {
    const desk = await openDesk();
    const customer = await openCall();
    await customer.call();
    await desk.button('Refuse').click();
    await customer.sees(CALL_WORDS.refused);
    await desk.button('Answer').waitFor({ state: 'detached' });
  });

  test('the only agent is busy with another customer', async () => {
    await talk();
    const other = await CallTab.open(await browser.newContext(), world.webUrl);
    await other.giveNumber('211 234 568', 'The workshop');
    await other.dial();
    await other.sees(CALL_WORDS.busy);
  });

  test('nobody answers', async () => {
    const desk = await openDesk();
    const customer = await openCall();
    await customer.call();
    await customer.sees(CALL_WORDS.noAnswer);
    await desk.sees('The call stopped ringing');
  });

  test('nobody is there', async () => {
    const customer = await openCall();
    await customer.giveNumber(NUMBER, 'The workshop');
    await customer.dial();
    await customer.sees(CALL_WORDS.nobodyThere);
  });

  test('the customer gives up', async () => {
    const desk = await openDesk();
    const customer = await openCall();
    await customer.call();
    await desk.button('Answer').waitFor();
    await customer.button('Disconnect').click();
    await desk.sees('The call stopped ringing');
  });

  test('the browser may not use the microphone: the banner says so, and the desk does not ring', async () => {
    const strict = await launchChromium(MEDIA_FLAGS.filter((flag) => !flag.includes('fake-ui')));
    try {
      const desk = await openDesk();
      const customer = await CallTab.open(await strict.newContext(), world.webUrl);
      const asked: string[] = [];
      customer.page.on('request', (request) => asked.push(request.url()));
      const banner = customer.phone.getByRole('alert').getByText(CALL_WORDS.noMicrophone);
      await customer.giveNumber(NUMBER, 'The workshop');
      await banner.waitFor();
      await customer.button('Dial Us').click();
      await banner.waitFor();
      expect(await customer.button('Back').isEnabled()).toBe(true);
      expect(asked.filter((url) => url.endsWith('/v1/voice/calls'))).toEqual([]);
      expect(await desk.button('Answer').count()).toBe(0);
    } finally {
      await strict.close();
    }
  });
});

test('with two desks the call rings at both, and one answers', async () => {
  const [rosa, kenji] = await Promise.all([openDesk('rosa'), openDesk('kenji')]);
  const customer = await openCall();
  await customer.call();
  await rosa.button('Answer').waitFor();
  await kenji.answer();
  await rosa.sees('The call stopped ringing');
  await expectMore(kenji, 'audioReceived');
});

test('a desk that the browser kept, and shows again, takes calls again', async () => {
  const desk = await openDesk();
  const say = (type: string): Promise<void> =>
    desk.page.evaluate((name) => {
      globalThis.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, type);
  await say('pagehide');
  await desk.sees('Getting ready');
  await say('pageshow');
  await desk.sees('Ready for calls');
  const customer = await openCall();
  await customer.call();
  await desk.answer();
});

describe('a chat goes on by phone', () => {
  const startChat = async (
    name: string,
  ): Promise<{ customer: CustomerTab; call: CallTab; desk: DeskPhoneTab }> => {
    const desk = await openDesk();
    await watchMedia(context);
    const customer = await CustomerTab.open(context, world.webUrl);
    await customer.start(name, 'My frame creaks');
    await desk.desk.accept(name);
    const call = CallTab.besideChat(customer.page);
    return { customer, call, desk };
  };
  const expectToTalk = async (call: CallTab, desk: DeskPhoneTab, number: string): Promise<void> => {
    await call.button('Continue').click();
    await call.dial();
    await desk.sees(`${number} is calling The workshop`);
    await desk.answer();
    await expectMore(desk, 'audioReceived');
  };

  test('when an agent asks to call, the customer talks in the browser, with the number preset', async () => {
    const { customer, call, desk } = await startChat('Ana');
    await desk.desk.action('Ask to call').click();
    await customer.page.bringToFront();
    const number = customer.panel.getByRole('textbox', { name: 'Your phone number' });
    const talkHere = customer.panel.getByRole('button', { name: 'Talk here in the browser instead' });
    await number.fill('tomorrow');
    await talkHere.click();
    await customer.panel.getByText('Please give a phone number.').waitFor();
    await number.fill('+351 211 234 599');
    await talkHere.click();
    await expectToTalk(call, desk, '+351211234599');
    await customer.say('I can hear you');
    await desk.page.getByText('I can hear you').first().waitFor();
    await call.page.getByRole('button', { name: 'Hang up and close' }).click();
    await desk.sees('The customer ended the call.');
  });

  test('at the customer’s own wish, with the number of who is signed in', async () => {
    await watchMedia(context);
    const customer = await CustomerTab.open(context, world.webUrl);
    await customer.signIn();
    await customer.openPanel();
    await customer.startSignedIn('My frame creaks');
    const desk = await openDesk();
    const call = CallTab.besideChat(customer.page);
    await customer.panel.getByRole('button', { name: 'Talk to us in the browser' }).click();
    await expectToTalk(call, desk, NUMBER);
    await customer.signOut();
    await desk.sees('The customer ended the call.');
  });
});

// The last one: it takes the pilot away.
test('the pilot is killed during a call: both sides say what to do, and the desk waits for it', async () => {
  const { customer, desk } = await talk();
  await world.voice?.stop();
  const banner = customer.phone.getByRole('alert');
  await banner.getByText('connection').waitFor();
  expect(await banner.innerText()).toContain('then make another call');
  await customer.button('Make another call').waitFor();
  await desk.sees('The connection was lost, and the call with it. The customer can call again.');
  await desk.sees('No calls: the phone system cannot be reached. Trying again');
});
