import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCallPages } from './call-pages.test-helper.js';
import { startVoiceWorld, type VoiceWorld } from './world.test-helper.js';

let world: VoiceWorld;
beforeAll(async () => {
  world = await startVoiceWorld({ ringTimeoutMs: 2_000 });
});
afterAll(() => world.close());

test('nobody is registered', async () => {
  const pages = await startCallPages(world);
  await pages.call();
  await pages.lastStep(pages.customer).toBe('ended: not-found');
  expect(await pages.customer.evaluate(() => window.phones.openTracks())).toBe(0);
});

test('nobody answers for as long as it may ring', async () => {
  const pages = await startCallPages(world);
  await pages.register();
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await pages.lastStep(pages.customer).toBe('ended: no-answer');
  await pages.rings(pages.agent).toBeUndefined();
});

test('the agent refuses, and is free for the next call', async () => {
  const pages = await startCallPages(world);
  await pages.register();
  for (const _attempt of [1, 2]) {
    await pages.call();
    await pages.rings(pages.agent).toBeDefined();
    await pages.agent.evaluate(() => window.phones.refuse());
    await pages.lastStep(pages.customer).toBe('ended: refused');
  }
});

test('the only agent is in a call', async () => {
  const pages = await startCallPages(world);
  const other = await startCallPages(world);
  await pages.register();
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await pages.agent.evaluate(() => window.phones.answer());
  await other.call();
  await other.lastStep(other.customer).toBe('ended: busy');
  expect(await pages.history(pages.customer)).toEqual(['connecting', 'ringing', 'talking']);
});

test('the customer gives up while it rings', async () => {
  const pages = await startCallPages(world);
  await pages.register();
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await pages.lastStep(pages.customer).toBe('ringing');
  await pages.customer.evaluate(() => window.phones.hangUp());
  await pages.rings(pages.agent).toBeUndefined();
  expect(await pages.history(pages.customer)).toEqual(['connecting', 'ringing', 'ended: hung-up']);
});

test('it rings at every desk; the first who answers has it, and the others stop ringing', async () => {
  const pages = await startCallPages(world);
  const other = await startCallPages(world);
  await pages.register();
  await other.register(other.agent, 'kenji');
  await pages.call();
  await pages.rings(pages.agent).toBeDefined();
  await other.rings(other.agent).toBeDefined();
  await other.agent.evaluate(() => window.phones.answer());
  await pages.lastStep(pages.customer).toBe('talking');
  await pages.rings(pages.agent).toBeUndefined();
});

test('a desk that was closed is not rung at', async () => {
  const pages = await startCallPages(world);
  const other = await startCallPages(world);
  await other.register(other.agent, 'kenji');
  await other.agent.context().close();
  await expect
    .poll(async () => {
      await pages.call();
      await pages.lastStep(pages.customer).toMatch(/^ended/);
      return (await pages.history(pages.customer)).at(-1);
    })
    .toBe('ended: not-found');
});

test('a desk that was told to close unregisters at once', async () => {
  const pages = await startCallPages(world);
  await pages.register();
  await pages.agent.evaluate(() => window.phones.close());
  await expect.poll(() => pages.agent.evaluate(() => window.phones.registration())).toBe('off');
  await pages.call();
  await pages.lastStep(pages.customer).toBe('ended: not-found');
});

test('giving up before anything happened leaves nothing open', async () => {
  const pages = await startCallPages(world);
  const given = [world.gatewayUrl, { destinationKey: 'SALES', customerNumber: '112233' }] as const;
  const what = await pages.customer.evaluate(
    ([gateway, request]) => window.phones.giveUp(gateway, request),
    given,
  );
  expect(what).toBe('AbortError');
  await expect.poll(() => pages.customer.evaluate(() => window.phones.openTracks())).toBe(0);
});

test('what the gateway refuses has a code', async () => {
  const pages = await startCallPages(world);
  const codeFor = (destinationKey: string, customerNumber: string): Promise<string> =>
    pages.customer.evaluate(([gateway, request]) => window.phones.codeOfCall(gateway, request), [
      world.gatewayUrl,
      { destinationKey, customerNumber },
    ] as const);
  expect(await codeFor('NOWHERE', '112233')).toBe('destination-not-found');
  expect(await codeFor('SALES', '12')).toBe('phone-number-invalid');
  expect(await pages.customer.evaluate(() => window.phones.openTracks())).toBe(0);
});
