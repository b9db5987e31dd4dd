import { OPENSCAPE_CAPABILITIES, openscapeWorld, type ReadingSet } from '@parlance/worlds/openscape';

import { providerContract } from '../testing/index.js';
import { openscape, openscapeOptionsSchema } from './openscape.js';

const pollMs = openscapeOptionsSchema.properties.pollMs.minimum;

/** Puts the driver to the contract under each of these readings. The sets stand in several files, which run side by side. */
export function openscapeContract(sets: readonly ReadingSet[]): void {
  for (const { name, readings } of sets) {
    providerContract({
      name: `openscape, ${name}`,
      capabilities: OPENSCAPE_CAPABILITIES,
      setup: async () => {
        const { connection, close, ...world } = await openscapeWorld(readings);
        return { ...world, createProvider: () => openscape({ ...connection, pollMs }), close };
      },
    });
  }
}
