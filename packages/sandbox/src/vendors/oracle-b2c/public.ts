export type { OracleB2cAccess } from './vendor.js';
export type { OracleB2cSimulatorOptions } from './simulator.js';
export { oracleB2cReadingChoices, type OracleB2cInstallation, type OracleB2cReadings } from './conditions.js';
