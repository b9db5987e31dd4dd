import { providerContract } from '@parlance/chat/testing';
import { genesysGwsOptionsSchema } from '@parlance/chat/vendors/genesys-gws';
import {
  GENESYS_GWS_CAPABILITIES,
  genesysGwsReadingSets,
  genesysGwsWorld,
} from '@parlance/worlds/genesys-gws';

import { behindGateway } from './behind-gateway.test-helper.js';

const { pollMs, stateMs } = genesysGwsOptionsSchema.properties;
const pace = { pollMs: pollMs.minimum, stateMs: stateMs.minimum };

for (const { name, ...options } of genesysGwsReadingSets()) {
  providerContract({
    name: `genesys-gws through gateway and remote, ${name}`,
    capabilities: GENESYS_GWS_CAPABILITIES,
    agentMarkup: false,
    setup: async () => behindGateway('genesys-gws', await genesysGwsWorld(options), pace),
  });
}
