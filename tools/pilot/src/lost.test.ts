import { expect, onTestFinished, test } from 'vitest';

import { startCallPages, type CallPages } from './call-pages.test-helper.js';
import { startPilot } from './pilot.js';
import { PILOT_NUMBERS, SECRET, startVoiceWorld, type VoiceWorld } from './world.test-helper.js';

async function newWorld(...options: Parameters<typeof startVoiceWorld>): Promise<VoiceWorld> {
  const world = await startVoiceWorld(...options);
  onTestFinished(() => world.close());
  return world;
}

async function talk(pages: CallPages): Promise<void> {
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await pages.agent.evaluate(() => window.phones.answer());
  await pages.lastStep(pages.customer).toBe('talking');
}

test('the pilot goes away during a call: both sides know, nothing stays open, and the desk is back by itself', async () => {
  const world = await newWorld();
  const pages = await startCallPages(world);
  const { customer, agent } = pages;
  await pages.register();
  await talk(pages);
  await world.pilot.stop();
  await pages.lastStep(customer).toBe('ended: connection-lost');
  await pages.lastStep(agent).toBe('ended: connection-lost');
  for (const page of [customer, agent]) expect(await page.evaluate(() => window.phones.openTracks())).toBe(0);
  await expect.poll(() => agent.evaluate(() => window.phones.registration())).toBe('unreachable');
  await expect(pages.call()).rejects.toThrow(/TelephoneError: .*voice\.webSocketUrl/);
  expect(await customer.evaluate(() => window.phones.openTracks())).toBe(0);
  const port = Number(new URL(world.pilot.webSocketUrl).port);
  const again = await startPilot({ port, secret: SECRET, pilotNumbers: PILOT_NUMBERS });
  onTestFinished(() => again.stop());
  await expect.poll(() => agent.evaluate(() => window.phones.registration())).toBe('registered');
  await talk(pages);
  await customer.evaluate(() => window.phones.hangUp());
  await pages.lastStep(agent).toBe('ended: hung-up-there');
});

test('a desk stays registered, each time with a fresh credential', async () => {
  const world = await newWorld({ registrationMs: 10_000 });
  const pages = await startCallPages(world);
  let asked = 0;
  pages.agent.on('request', (request) => {
    if (request.url().includes('/agent/phone')) asked += 1;
  });
  await pages.register();
  // The first and the second registration have both run out when the third is made.
  await expect.poll(() => asked, { timeout: 30_000 }).toBe(4);
  expect(await pages.agent.evaluate(() => window.phones.registration())).toBe('registered');
  await talk(pages);
});

test('a call outlives the registration of its desk, which is renewed as soon as that is possible', async () => {
  const world = await newWorld({ registrationMs: 10_000 });
  const pages = await startCallPages(world);
  const { customer, agent } = pages;
  await pages.register();
  await talk(pages);
  let refused = 0;
  let given = 0;
  await agent.route('**/agent/phone*', (route) => {
    refused += 1;
    return route.abort();
  });
  await expect.poll(() => refused, { timeout: 15_000 }).toBeGreaterThan(2);
  const { packetsReceived } = await customer.evaluate(() => window.phones.packets());
  await expect
    .poll(async () => (await customer.evaluate(() => window.phones.packets())).packetsReceived)
    .toBeGreaterThan(packetsReceived + 25);
  expect((await pages.history(customer)).at(-1)).toBe('talking');
  agent.on('response', (response) => {
    if (response.url().includes('/agent/phone')) given += 1;
  });
  await agent.unroute('**/agent/phone*');
  await expect.poll(() => given).toBeGreaterThan(0);
  expect(await agent.evaluate(() => window.phones.registration())).toBe('registered');
  await customer.evaluate(() => window.phones.hangUp());
  await pages.lastStep(agent).toBe('ended: hung-up-there');
  await talk(pages);
});

test('a number that cannot be called is an error with a way out, and nothing stays open', async () => {
  const world = await newWorld();
  const { customer } = await startCallPages(world);
  await customer.route('**/v1/voice/calls', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), targetUri: 'sip:' } });
  });
  const isClosed = new Promise<boolean>((resolve) => {
    customer.on('websocket', (socket) => socket.on('close', () => resolve(true)));
  });
  const given = [world.gatewayUrl, { destinationKey: 'SALES', customerNumber: '112' }] as const;
  const code = await customer.evaluate(
    ([gateway, request]) => window.phones.codeOfCall(gateway, request),
    given,
  );
  expect(code).toBe('call-failed');
  expect(await isClosed).toBe(true);
  expect(await customer.evaluate(() => window.phones.openTracks())).toBe(0);
});

test('a call is made in spite of a STUN server that does not answer', async () => {
  const world = await newWorld({ iceServers: [{ urls: ['stun:192.0.2.1:3478', 'stun:198.51.100.1:3478'] }] });
  const pages = await startCallPages(world);
  await pages.register();
  const startedAt = Date.now();
  await talk(pages);
  expect(Date.now() - startedAt).toBeLessThan(8_000);
});

test('without permission for the microphone nothing is asked of the gateway', async () => {
  const world = await newWorld({ deny: true });
  const pages = await startCallPages(world);
  const given = [world.gatewayUrl, { destinationKey: 'NOWHERE', customerNumber: '12' }] as const;
  const code = await pages.customer.evaluate(
    ([gateway, request]) => window.phones.codeOfCall(gateway, request),
    given,
  );
  expect(code).toBe('microphone-refused');
});
