import { listProviders, remote } from '@parlance/chat/remote';
import {
  buildProfile,
  fakeVendor,
  providerContract,
  type ContractFaults,
  type ContractWorld,
} from '@parlance/chat/testing';

import { NO_LIMITS, onlyProvider } from './behind-gateway.test-helper.js';
import type { GatewayConfig } from './config.js';
import { flakyLine } from './flaky-line.test-helper.js';
import { createGateway } from './gateway.js';
import { fakeDriver } from './gateway.test-helper.js';

providerContract({
  name: 'remote over a bad line to a gateway',
  capabilities: buildProfile().capabilities,
  setup: async (): Promise<ContractWorld> => {
    const vendor = fakeVendor();
    const vendors = [fakeDriver(() => vendor.createProvider())];
    const config: GatewayConfig = {
      limits: NO_LIMITS,
      availabilityTtlMs: 0,
      providers: { main: { vendor: 'fake', options: {} } },
    };
    const gateway = createGateway(config, { log: () => undefined, vendors });
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
