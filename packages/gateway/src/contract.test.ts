import { listProviders, remote, type RemoteProvider } from '@parlance/chat/remote';
import {
  buildProfile,
  fakeVendor,
  providerContract,
  type ContractFaults,
  type ContractWorld,
} from '@parlance/chat/testing';
import { openscapeOptionsSchema } from '@parlance/chat/vendors/openscape';
import { OPENSCAPE_CAPABILITIES, openscapeReadingSets, openscapeWorld } from '@parlance/worlds';

import type { GatewayConfig } from './config.js';
import { flakyLine } from './flaky-line.test-helper.js';
import { createGateway } from './gateway.js';
import { fakeDriver } from './gateway.test-helper.js';
import { startGateway } from './server.js';

const limits = { startsPerAddressPerMinute: 1_000, requestsPerChatPerMinute: 100_000, streamsPerChat: 100 };
const log = (): void => undefined;

function onlyProvider([provider]: readonly RemoteProvider[]): RemoteProvider {
  if (!provider) throw new Error('The gateway has no provider.');
  return provider;
}

for (const { name, readings } of openscapeReadingSets()) {
  providerContract({
    name: `openscape through gateway and remote, ${name}`,
    capabilities: OPENSCAPE_CAPABILITIES,
    setup: async (): Promise<ContractWorld> => {
      const { connection, close, ...world } = await openscapeWorld(readings);
      const { minimum: pollMs } = openscapeOptionsSchema.properties.pollMs;
      const options = { ...connection, pollMs };
      const config: GatewayConfig = { limits, providers: { main: { vendor: 'openscape', options } } };
      const gateway = await startGateway({ port: 0, log, config });
      const { providerId, profile } = onlyProvider(await listProviders({ baseUrl: gateway.url }));
      return {
        ...world,
        createProvider: () => remote({ baseUrl: gateway.url, providerId, profile }),
        close: async () => {
          await gateway.close();
          await close();
        },
      };
    },
  });
}

providerContract({
  name: 'remote over a bad line to a gateway',
  capabilities: buildProfile().capabilities,
  setup: async (): Promise<ContractWorld> => {
    const vendor = fakeVendor();
    const vendors = [fakeDriver(() => vendor.createProvider())];
    const config: GatewayConfig = { limits, providers: { main: { vendor: 'fake', options: {} } } };
    const gateway = createGateway(config, { log, vendors });
    const line = flakyLine((request) => gateway.fetch(request));
    const access = { baseUrl: 'https://gateway.test', fetch: line.fetch };
    const { providerId, profile } = onlyProvider(await listProviders(access));
    const { injectUnknown, failNextCall, failNextCallback } = vendor.faults;
    const faults: ContractFaults = { ...line, injectUnknown, failNextCall, failNextCallback };
    return {
      createProvider: () => remote({ ...access, providerId, profile }),
      agent: vendor.agent,
      faults,
      callbacks: vendor.callbacks,
      close: () => gateway.close(),
    };
  },
});
