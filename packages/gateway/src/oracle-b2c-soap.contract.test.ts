import { providerContract } from '@parlance/chat/testing';
import { ORACLE_B2C_SOAP_CAPABILITIES, oracleB2cSoapWorld } from '@parlance/worlds/oracle-b2c-soap';

import { behindGateway } from './behind-gateway.test-helper.js';

// The driver's own contract runs all readings; through the gateway only what a lost answer takes along could differ.
for (const lostAnswer of ['drop', 'redeliver'] as const) {
  providerContract({
    name: `oracle-b2c-soap through gateway and remote, lost answers: ${lostAnswer}`,
    capabilities: ORACLE_B2C_SOAP_CAPABILITIES,
    setup: async () =>
      behindGateway('oracle-b2c-soap', await oracleB2cSoapWorld({ readings: { lostAnswer } }), {}),
  });
}
