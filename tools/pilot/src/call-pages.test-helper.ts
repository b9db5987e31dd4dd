import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

import type { VoiceWorld } from './world.test-helper.js';

/** A page of a customer and one of an agent. */
export interface CallPages {
  readonly customer: Page;
  readonly agent: Page;
  /** Registers the agent's phone, or another one. */
  readonly register: (page?: Page, agentId?: string) => Promise<void>;
  /** The customer calls. */
  readonly call: (destinationKey?: string) => Promise<void>;
  readonly history: (page: Page) => Promise<readonly string[]>;
  /** Where the page's call has come to. */
  readonly lastStep: (page: Page) => ReturnType<typeof expect.poll>;
  readonly rings: (page: Page) => ReturnType<typeof expect.poll>;
}

/** Opens both; they are closed with the test, which fails on any error in them that nobody caught. */
export async function startCallPages(world: VoiceWorld): Promise<CallPages> {
  const customer = await openPage(world);
  const agent = await openPage(world);
  const history = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.phones.history());
  return {
    customer,
    agent,
    history,
    register: (page = agent, agentId = 'rosa') =>
      page.evaluate((url) => window.phones.register(url), world.registrationUrl(agentId)),
    call: (destinationKey = 'SALES') =>
      customer.evaluate(([gateway, request]) => window.phones.call(gateway, request), [
        world.gatewayUrl,
        { destinationKey, customerNumber: '+351 21 123 45-67' },
      ] as const),
    lastStep: (page) => expect.poll(async () => (await history(page)).at(-1)),
    rings: (page) => expect.poll(() => page.evaluate(() => window.phones.ringing())),
  };
}

async function openPage(world: VoiceWorld): Promise<Page> {
  const page = await world.openPage();
  const troubles: string[] = [];
  // Of promises too.
  page.on('pageerror', ({ message }) => troubles.push(message));
  onTestFinished(async () => {
    await page.context().close();
    expect(troubles).toEqual([]);
  });
  return page;
}
