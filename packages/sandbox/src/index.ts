export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export { SandboxError, type SandboxErrorCode } from './errors.js';
export type { OpenscapeAccess, SimulatorOptions, VendorAccess } from './vendors/registry.js';
export type { OpenscapeSimulatorOptions } from './vendors/openscape/simulator.js';
export { openscapeReadingChoices, type OpenscapeReadings } from './vendors/openscape/readings.js';
export type { ConfigurationOptions } from './vendors/openscape/configuration-file.js';
export type { ConfigurationKey, OpenscapeConfiguration } from './vendors/openscape/configuration.js';
