export { startSandbox, type OpenscapeAccess, type Sandbox, type SandboxOptions } from './sandbox.js';
export { SandboxError, type SandboxErrorCode } from './errors.js';
export type { SimulatorOptions } from './vendors/registry.js';
export type { OpenscapeSimulatorOptions } from './vendors/openscape/simulator.js';
export type { OpenscapeReadings } from './vendors/openscape/readings.js';
