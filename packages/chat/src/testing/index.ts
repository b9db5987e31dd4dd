export {
  buildAgent,
  buildCustomer,
  buildHandle,
  buildMessage,
  buildMessageReceived,
  buildProfile,
} from './builders.js';
export { providerContract, type ContractSetup } from './contract.js';
export { fakeVendor, type FakeVendor } from './fake-vendor.js';
export { manualClock, turn, type ManualClock } from './manual-clock.js';
export { collect, textsOf, until } from './watch.js';
export type { AgentView, ContractAgent, ContractFaults, ContractWorld } from './world.js';
