import { buildProfile } from './builders.js';
import { providerContract } from './contract.js';
import { fakeVendor } from './fake-vendor.js';

const { capabilities } = buildProfile();
const FEW = { ...capabilities, callMe: false, callbacks: false };

providerContract({ name: 'fake vendor', capabilities, setup: async () => fakeVendor() });
providerContract({
  name: 'fake vendor, reads once',
  capabilities,
  setup: async () => fakeVendor({ reads: 'once' }),
});
providerContract({
  name: 'fake vendor, no echoes, no calls',
  capabilities: FEW,
  setup: async () => fakeVendor({ echoesCustomer: false, capabilities: FEW }),
});
