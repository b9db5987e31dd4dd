export { startSandbox, type Sandbox, type SandboxOptions, type SimulatedVendor } from './sandbox.js';
export { SandboxError, type SandboxErrorCode } from './errors.js';
export type { SimulatorOptions, VendorAccess } from './generated/simulators.js';
export * from './generated/simulators-public.js';
