import { ORACLE_B2C_CAPABILITIES, oracleB2cReadingSets, oracleB2cWorld } from '@parlance/worlds/oracle-b2c';

import { providerContract } from '../testing/index.js';
import { oracleB2c } from './oracle-b2c.js';

for (const { name, ...options } of oracleB2cReadingSets()) {
  providerContract({
    name: `oracle-b2c, ${name}`,
    capabilities: ORACLE_B2C_CAPABILITIES,
    setup: async () => {
      const { connection, ...world } = await oracleB2cWorld(options);
      return { ...world, createProvider: () => oracleB2c(connection) };
    },
  });
}
