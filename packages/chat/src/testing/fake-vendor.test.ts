import { providerContract } from './contract.js';
import { fakeVendor } from './fake-vendor.js';

providerContract({ name: 'fake vendor', setup: async () => fakeVendor() });
providerContract({ name: 'fake vendor, reads once', setup: async () => fakeVendor({ reads: 'once' }) });
providerContract({
  name: 'fake vendor, no echoes',
  setup: async () => fakeVendor({ echoesCustomer: false }),
});
