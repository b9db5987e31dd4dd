import { buildProfile } from './builders.js';
import { providerContract } from './contract.js';
import { fakeVendor } from './fake-vendor.js';

const { capabilities } = buildProfile();
const FEW = { ...capabilities, callMe: false, callbacks: false };

providerContract({ name: 'fake vendor', capabilities, setup: async () => fakeVendor() });
providerContract({
  name: 'fake vendor, reads once',
  capabilities,
  setup: async () => ({ ...fakeVendor({ reads: 'once' }), lostReads: 'told' }),
});
providerContract({
  name: 'fake vendor, reads held and once, no echoes',
  capabilities,
  setup: async () =>
    fakeVendor({ delivery: { kind: 'held', holdMs: 40 }, reads: 'once', echoesCustomer: false }),
});
providerContract({
  name: 'fake vendor, no echoes, no calls',
  capabilities: FEW,
  setup: async () => fakeVendor({ echoesCustomer: false, capabilities: FEW }),
});
