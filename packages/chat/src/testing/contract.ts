import { describe, expect, test } from 'vitest';

import type { Capabilities } from '../provider.js';
import { availabilityTests } from './contract-availability.js';
import { callMeTests } from './contract-call-me.js';
import { callbackTests } from './contract-callbacks.js';
import { commandTests } from './contract-commands.js';
import { conversationTests, markupTests } from './contract-conversation.js';
import { faultTests } from './contract-faults.js';
import { fidelityTests } from './contract-fidelity.js';
import { handoverTests } from './contract-handover.js';
import { pushedAndRedirectedTests, pushUrlTests, redirectTests, transferTests } from './contract-page.js';
import { makeWorld } from './contract-scene.js';
import type { ContractWorld } from './world.js';

/** Which provider is put to the contract. */
export interface ContractSetup {
  /** Names the provider under test, for instance `openscape through gateway and remote`. */
  readonly name: string;
  /** What the provider says that it can do: each ability has tests, and the profile is held to it. */
  readonly capabilities: Capabilities;
  /** The vendor's agents write markup. @default true */
  readonly agentMarkup?: boolean;
  /** Makes a new world for each test. */
  readonly setup: () => Promise<ContractWorld>;
}

/**
 * What every provider has to keep, as Vitest tests: order, no loss, no repeat, typing, ends, faults, abort, unknown
 * items, handover to another process, any text unaltered, and what the capabilities promise. Call it in a test file.
 */
export function providerContract({ name, capabilities, agentMarkup = true, setup }: ContractSetup): void {
  describe(`provider contract: ${name}`, () => {
    test('the profile tells the capabilities', async () => {
      const { profile, callbacks, getAvailability } = (await makeWorld(setup)).createProvider();
      expect(profile.capabilities).toEqual(capabilities);
      expect(callbacks !== undefined).toBe(capabilities.callbacks);
      expect(getAvailability !== undefined).toBe(capabilities.availability);
    });
    conversationTests(setup);
    if (agentMarkup) markupTests(setup);
    commandTests(setup);
    faultTests(setup);
    handoverTests(setup);
    fidelityTests(setup);
    if (capabilities.availability) availabilityTests(setup);
    if (capabilities.pushUrl) pushUrlTests(setup);
    if (capabilities.redirect) redirectTests(setup);
    if (capabilities.pushUrl && capabilities.redirect) pushedAndRedirectedTests(setup);
    if (capabilities.transfer) transferTests(setup);
    if (capabilities.callMe) callMeTests(setup);
    if (capabilities.callbacks) callbackTests(setup);
  });
}
