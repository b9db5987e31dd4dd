import { providerContract } from '@parlance/chat/testing';
import { openscapeOptionsSchema } from '@parlance/chat/vendors/openscape';
import { OPENSCAPE_CAPABILITIES, openscapeWorld, type ReadingSet } from '@parlance/worlds/openscape';

import { behindGateway } from './behind-gateway.test-helper.js';

const { minimum: pollMs } = openscapeOptionsSchema.properties.pollMs;

/** Puts browser driver, gateway and driver to the contract, under each of these readings. */
export function openscapeContract(sets: readonly ReadingSet[]): void {
  for (const { name, readings } of sets) {
    providerContract({
      name: `openscape through gateway and remote, ${name}`,
      capabilities: OPENSCAPE_CAPABILITIES,
      setup: async () => behindGateway('openscape', await openscapeWorld(readings), { pollMs }),
    });
  }
}
