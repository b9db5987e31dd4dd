import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';

import { CustomerTab } from './customer-tab.js';
import { DeskTab } from './desk-tab.js';
import { startWorld, type World } from './world.js';

// Writes docs/images: both pages with a real chat under way.
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const VIEWPORT = { width: 1280, height: 800 };

async function takeScreenshots({ webUrl, browser }: World): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const others = await Promise.all([
    openCustomer(browser, webUrl, 'Jonas Weber', 'Can I lease an Oak through my employer?'),
    openCustomer(browser, webUrl, 'Priya Nair', 'My Linden came with a scratched mudguard.'),
  ]);
  const customer = await CustomerTab.open(context, webUrl);
  const desk = await DeskTab.open(context, webUrl, 'rosa');
  await desk.accept('Jonas Weber');
  await desk.say('Yes. Which provider does your employer work with?');

  await customer.start('Ana Costa', 'Hello! Which frame size of the Alder 8 fits me? I am 1.72 m tall.');
  await desk.accept('Ana Costa');
  await desk.say('Hello Ana, nice to meet you! For the Alder 8 your inseam matters most. Do you know it?');
  await customer.panel.getByText('Do you know it?').waitFor();
  await customer.say('81 cm, I have just measured it.');
  await customer.say('And I like to sit rather upright.');
  await desk.page.getByText('rather upright').last().waitFor();
  await desk.say(
    'Then it is a 54, with the stem one step higher. I have put both drawings into your basket.',
  );
  await customer.panel.getByText('Then it is a').waitFor();
  await others[0].say('It is JobRad.');
  await desk.page.getByRole('navigation').getByText('It is JobRad.').waitFor();
  await customer.composer.pressSequentially('That was quick, thank you! ');
  await desk.reply.pressSequentially('With pleasure. Shall I reserve ');
  await customer.panel.getByText('is typing').waitFor();
  await desk.page.getByText('Ana Costa is typing').first().waitFor();
  await customer.page.screenshot({ path: `${images}customer.png` });
  await desk.page.screenshot({ path: `${images}desk.png` });
}

async function openCustomer(
  browser: Browser,
  webUrl: string,
  name: string,
  question: string,
): Promise<CustomerTab> {
  const customer = await CustomerTab.open(await browser.newContext(), webUrl);
  await customer.start(name, question);
  return customer;
}

const world = await startWorld();
try {
  await takeScreenshots(world);
  console.log(`Wrote ${images}customer.png and desk.png`);
} finally {
  await world.stop();
}
