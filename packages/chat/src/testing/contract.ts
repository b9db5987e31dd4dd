import { describe } from 'vitest';

import { commandTests } from './contract-commands.js';
import { conversationTests } from './contract-conversation.js';
import { faultTests } from './contract-faults.js';
import { handoverTests } from './contract-handover.js';
import type { ContractWorld } from './world.js';

/** Which provider is put to the contract. */
export interface ContractSetup {
  /** Names the provider under test, for instance `openscape through gateway and remote`. */
  readonly name: string;
  /** Makes a new world for each test. */
  readonly setup: () => Promise<ContractWorld>;
}

/**
 * What every provider has to keep, as Vitest tests: order, no loss, no repeat, typing, ends, faults, abort, unknown
 * items, handover to another process. Call it in a test file.
 */
export function providerContract({ name, setup }: ContractSetup): void {
  describe(`provider contract: ${name}`, () => {
    conversationTests(setup);
    commandTests(setup);
    faultTests(setup);
    handoverTests(setup);
  });
}
