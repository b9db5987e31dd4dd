import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCallPages, type CallPages } from './call-pages.test-helper.js';
import { startVoiceWorld, type VoiceWorld } from './world.test-helper.js';

let world: VoiceWorld;
beforeAll(async () => {
  world = await startVoiceWorld();
});
afterAll(() => world.close());

/** A customer and an agent who talk. */
async function talk(): Promise<CallPages> {
  const pages = await startCallPages(world);
  await pages.register();
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await pages.agent.evaluate(() => window.phones.answer());
  await pages.lastStep(pages.customer).toBe('talking');
  await pages.lastStep(pages.agent).toBe('talking');
  return pages;
}

const packets = (page: Page): Promise<{ packetsSent: number; packetsReceived: number }> =>
  page.evaluate(() => window.phones.packets());

/** At least this many more packets in each direction, at this page. */
async function mediaFlows(page: Page, more = 25): Promise<void> {
  const before = await packets(page);
  const grown = async (): Promise<number> => {
    const now = await packets(page);
    return Math.min(now.packetsSent - before.packetsSent, now.packetsReceived - before.packetsReceived);
  };
  await expect.poll(grown).toBeGreaterThan(more);
}

const stateOf = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(() => window.phones.state());

const openTracks = (page: Page): Promise<number> => page.evaluate(() => window.phones.openTracks());

test('a call rings with number and destination, is answered, and RTP goes both ways', async () => {
  const pages = await startCallPages(world);
  const { customer, agent } = pages;
  await pages.register();
  await pages.call('SERVICE');
  await pages.rings(agent).toEqual({ customerNumber: '+351211234567', destinationKey: 'SERVICE' });
  await pages.lastStep(customer).toBe('ringing');
  await agent.evaluate(() => window.phones.answer());
  await Promise.all([mediaFlows(customer), mediaFlows(agent)]);
  expect(await stateOf(customer)).toEqual({
    phase: 'talking',
    isMuted: false,
    isCameraOn: false,
    isScreenShared: false,
    hasRemote: true,
    hasRemoteVideo: false,
    hasLocalVideo: false,
  });
  await customer.evaluate(() => window.phones.hangUp());
  await pages.lastStep(agent).toBe('ended: hung-up-there');
  expect(await pages.history(customer)).toEqual(['connecting', 'ringing', 'talking', 'ended: hung-up']);
  expect([await openTracks(customer), await openTracks(agent)]).toEqual([0, 0]);
});

test('the agent hangs up, and the same two talk again', async () => {
  const pages = await talk();
  const { customer, agent } = pages;
  await agent.evaluate(() => window.phones.hangUp());
  await pages.lastStep(customer).toBe('ended: hung-up-there');
  expect([await openTracks(customer), await openTracks(agent)]).toEqual([0, 0]);
  await pages.call('SERVICE');
  await pages.rings(agent).toMatchObject({ destinationKey: 'SERVICE' });
  await agent.evaluate(() => window.phones.answer());
  await mediaFlows(customer);
  await customer.evaluate(() => window.phones.hangUp());
  await pages.lastStep(agent).toBe('ended: hung-up-there');
});

test('camera and screen come and go on both sides, and leave nothing open', async () => {
  const pages = await talk();
  const { customer, agent } = pages;
  const sees = (page: Page, hasRemoteVideo: boolean): Promise<void> =>
    expect.poll(() => stateOf(page)).toMatchObject({ hasRemoteVideo });
  await customer.evaluate(() => window.phones.setCamera(true));
  await sees(agent, true);
  expect(await stateOf(customer)).toMatchObject({ isCameraOn: true, hasLocalVideo: true });
  await customer.evaluate(() => window.phones.setScreenShare(true));
  expect(await stateOf(customer)).toMatchObject({ isCameraOn: false, isScreenShared: true });
  await agent.evaluate(() => window.phones.setCamera(true));
  await sees(customer, true);
  await sees(agent, true);
  await customer.evaluate(() => window.phones.setScreenShare(false));
  await sees(agent, false);
  expect(await openTracks(customer)).toBe(1);
  await agent.evaluate(() => window.phones.setScreenShare(true));
  await sees(customer, true);
  await agent.evaluate(() => window.phones.setScreenShare(false));
  await sees(customer, false);
  await customer.evaluate(() => window.phones.setCamera(true));
  await customer.evaluate(() => window.phones.hangUp());
  expect(await openTracks(customer)).toBe(0);
  await pages.lastStep(agent).toBe('ended: hung-up-there');
  expect(await openTracks(agent)).toBe(0);
});

test('two quick clicks on the camera leave it off', async () => {
  const pages = await talk();
  const { customer } = pages;
  await customer.evaluate(() => Promise.all([window.phones.setCamera(true), window.phones.setCamera(false)]));
  expect(await stateOf(customer)).toMatchObject({ isCameraOn: false, hasLocalVideo: false });
  expect(await openTracks(customer)).toBe(1);
  await customer.evaluate(async () => {
    const opening = window.phones.setCamera(true);
    await window.phones.hangUp();
    await opening;
  });
  expect(await openTracks(customer)).toBe(0);
});

test('tones are heard on the other side, and a muted customer is not', async () => {
  const pages = await talk();
  const { customer, agent } = pages;
  await customer.evaluate(() => window.phones.setMuted(true));
  expect(await stateOf(customer)).toMatchObject({ isMuted: true });
  await expect.poll(() => agent.evaluate(() => window.phones.loudness())).toBeLessThan(-90);
  await customer.evaluate(() => window.phones.sendTones('1590#*'));
  await expect.poll(() => agent.evaluate(() => window.phones.heardTones())).toBe('1590#*');
  await customer.evaluate(() => window.phones.setMuted(false));
  await expect.poll(() => agent.evaluate(() => window.phones.loudness())).toBeGreaterThan(-60);
});

test('a customer who leaves the page has hung up', async () => {
  const pages = await talk();
  await pages.customer.goto('about:blank');
  await pages.lastStep(pages.agent).toBe('ended: hung-up-there');
  expect(await openTracks(pages.agent)).toBe(0);
});
