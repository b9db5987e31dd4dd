import { providerContract } from '@parlance/chat/testing';
import { openscapeOptionsSchema } from '@parlance/chat/vendors/openscape';
import { OPENSCAPE_CAPABILITIES, openscapeReadingSets, openscapeWorld } from '@parlance/worlds';

import { behindGateway } from './behind-gateway.test-helper.js';

const { minimum: pollMs } = openscapeOptionsSchema.properties.pollMs;

for (const { name, readings } of openscapeReadingSets()) {
  providerContract({
    name: `openscape through gateway and remote, ${name}`,
    capabilities: OPENSCAPE_CAPABILITIES,
    setup: async () => behindGateway('openscape', await openscapeWorld(readings), { pollMs }),
  });
}
