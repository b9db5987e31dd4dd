export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export type { VoiceOptions } from './voice.js';
export type { SimulatedVendor } from './simulated-vendors.js';
export { SandboxError, type SandboxErrorCode } from './errors.js';
export type { SimulatorOptions, VendorAccess } from './generated/simulators.js';
export * from './generated/simulators-public.js';
