import { fileURLToPath } from 'node:url';

import type { Locator } from 'playwright-core';

import { CallTab } from './call-tab.js';
import { CustomerTab } from './customer-tab.js';
import { DeskPhoneTab } from './desk-phone-tab.js';
import { startWorld, type World } from './world.js';

// Writes docs/images: a chat that goes on as a call, on both pages. Needs kamailio.
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

async function takeScreenshots({ webUrl, browser }: World): Promise<void> {
  const desk = await DeskPhoneTab.open(await browser.newContext(LOOK), webUrl);
  const customer = await CustomerTab.open(await browser.newContext(LOOK), webUrl);
  await customer.start('Ana Costa', 'The saddle post of my Alder 8 creaks.');
  await desk.desk.accept('Ana Costa');
  await desk.desk.say('Good morning Ana! Can you show me where?');
  await customer.panel.getByText('Can you show me').waitFor();
  await desk.desk.action('Ask to call').click();
  await customer.panel.getByRole('textbox', { name: 'Your phone number' }).fill('+351 211 234 567');
  await customer.panel.getByRole('button', { name: 'Talk here in the browser instead' }).click();
  const call = CallTab.besideChat(customer.page);
  await call.button('Continue').click();
  await call.dial();
  await desk.answer();
  await call.button('Camera').click();
  await desk.button('Camera').click();
  await Promise.all([showsPicture(call.picture), showsPicture(desk.picture)]);
  await customer.say('Here, where the post goes into the frame.');
  await desk.page.getByText('into the frame').first().waitFor();
  await customer.page.screenshot({ path: `${images}call.png` });
  await desk.page.screenshot({ path: `${images}desk-call.png` });
}

async function showsPicture(video: Locator): Promise<void> {
  await video.waitFor();
  await video.evaluate(
    (element) =>
      new Promise((resolve) => {
        if (element instanceof HTMLVideoElement) element.requestVideoFrameCallback(resolve);
      }),
  );
}

const world = await startWorld({ voice: {} });
try {
  await takeScreenshots(world);
  console.log(`Wrote ${images}call.png and desk-call.png`);
} finally {
  await world.stop();
}
