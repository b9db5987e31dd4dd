import {
  ORACLE_B2C_SOAP_CAPABILITIES,
  oracleB2cSoapReadingSets,
  oracleB2cSoapWorld,
} from '@parlance/worlds/oracle-b2c-soap';

import { providerContract } from '../testing/index.js';
import { oracleB2cSoap } from './oracle-b2c-soap.js';

for (const { name, ...options } of oracleB2cSoapReadingSets()) {
  providerContract({
    name: `oracle-b2c-soap, ${name}`,
    capabilities: ORACLE_B2C_SOAP_CAPABILITIES,
    setup: async () => {
      const { connection, ...world } = await oracleB2cSoapWorld(options);
      return { ...world, createProvider: () => oracleB2cSoap(connection) };
    },
  });
}
