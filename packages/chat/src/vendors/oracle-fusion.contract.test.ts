import {
  ORACLE_FUSION_CAPABILITIES,
  oracleFusionReadingSets,
  oracleFusionWorld,
} from '@parlance/worlds/oracle-fusion';

import { providerContract } from '../testing/index.js';
import { oracleFusion } from './oracle-fusion.js';

for (const { name, ...options } of oracleFusionReadingSets()) {
  providerContract({
    name: `oracle-fusion, ${name}`,
    capabilities: ORACLE_FUSION_CAPABILITIES,
    setup: async () => {
      const { connection, ...world } = await oracleFusionWorld(options);
      return { ...world, createProvider: () => oracleFusion(connection) };
    },
  });
}
