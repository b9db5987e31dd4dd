import { openscapeWorld } from '@parlance/worlds';

import { providerContract } from '../testing/index.js';
import { openscape, openscapeOptionsSchema } from './openscape.js';

const pollMs = openscapeOptionsSchema.properties.pollMs.minimum;

const readings: readonly NonNullable<Parameters<typeof openscapeWorld>[0]>[] = [
  {},
  { whoIsTyping: 'name', nothingNew: 'null', typingAfterEnd: 'not-found' },
  { nothingNew: 'missing', afterDelete: 'gone' },
  { whileWaiting: 'not-connected' },
];

for (const reading of readings) {
  providerContract({
    name: ['openscape', ...Object.entries(reading).map(([name, value]) => `${name} ${value}`)].join(', '),
    setup: async () => {
      const { connection, agent, faults, close } = await openscapeWorld(reading);
      return { createProvider: () => openscape({ ...connection, pollMs }), agent, faults, close };
    },
  });
}
