import {
  GENESYS_GWS_CAPABILITIES,
  genesysGwsReadingSets,
  genesysGwsWorld,
} from '@parlance/worlds/genesys-gws';

import { providerContract } from '../testing/index.js';
import { genesysGws, genesysGwsOptionsSchema } from './genesys-gws.js';

const { pollMs, stateMs } = genesysGwsOptionsSchema.properties;

for (const { name, ...options } of genesysGwsReadingSets()) {
  providerContract({
    name: `genesys-gws, ${name}`,
    capabilities: GENESYS_GWS_CAPABILITIES,
    agentMarkup: false,
    setup: async () => {
      const { connection, close, ...world } = await genesysGwsWorld(options);
      const createProvider = () =>
        genesysGws({ ...connection, pollMs: pollMs.minimum, stateMs: stateMs.minimum });
      return { ...world, createProvider, close };
    },
  });
}
