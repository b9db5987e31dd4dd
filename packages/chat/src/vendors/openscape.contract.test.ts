import { OPENSCAPE_CAPABILITIES, openscapeWorld, openscapeReadingSets } from '@parlance/worlds';

import { providerContract } from '../testing/index.js';
import { openscape, openscapeOptionsSchema } from './openscape.js';

const pollMs = openscapeOptionsSchema.properties.pollMs.minimum;

for (const { name, readings } of openscapeReadingSets()) {
  providerContract({
    name: `openscape, ${name}`,
    capabilities: OPENSCAPE_CAPABILITIES,
    setup: async () => {
      const { connection, close, ...world } = await openscapeWorld(readings);
      return { ...world, createProvider: () => openscape({ ...connection, pollMs }), close };
    },
  });
}
