import { providerContract } from '@parlance/chat/testing';
import { ORACLE_FUSION_CAPABILITIES, oracleFusionWorld } from '@parlance/worlds/oracle-fusion';

import { behindGateway } from './behind-gateway.test-helper.js';

// The driver's own contract runs all readings; through the gateway only what a lost answer takes along could differ.
for (const lostAnswer of ['drop', 'redeliver'] as const) {
  providerContract({
    name: `oracle-fusion through gateway and remote, lost answers: ${lostAnswer}`,
    capabilities: ORACLE_FUSION_CAPABILITIES,
    setup: async () =>
      behindGateway('oracle-fusion', await oracleFusionWorld({ readings: { lostAnswer } }), {}),
  });
}
