export type { GenesysGwsAccess } from './vendor.js';
export type { GenesysGwsSimulatorOptions } from './simulator.js';
export type { GenesysGwsInstallation } from './conditions.js';
export { genesysGwsReadingChoices, type GenesysGwsReadings } from './readings.js';
