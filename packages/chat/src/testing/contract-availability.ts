import { describe, expect, test } from 'vitest';

import { makeWorld, offered, type SetUp } from './contract-scene.js';

export function availabilityTests(setup: SetUp): void {
  describe('availability', () => {
    test('tells whether somebody is there, before any chat', async () => {
      const world = await makeWorld(setup);
      const setPresent = offered(world.agent.setPresent, 'setPresent');
      const isAvailable = async (): Promise<boolean | undefined> => {
        const { identity, browser } = world.sessionOptions ?? {};
        const context = { ...(identity ? { identity } : {}), ...(browser ? { browser } : {}) };
        return (await world.createProvider().getAvailability?.(context))?.isAvailable;
      };
      await setPresent(true);
      expect(await isAvailable()).toBe(true);
      await setPresent(false);
      await expect.poll(isAvailable).toBe(false);
      await setPresent(true);
      await expect.poll(isAvailable).toBe(true);
    });
  });
}
