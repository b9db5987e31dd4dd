export type { OracleB2cSoapAccess } from './vendor.js';
export type { OracleB2cSoapSimulatorOptions } from './simulator.js';
export {
  oracleB2cSoapReadingChoices,
  type OracleB2cSoapInstallation,
  type OracleB2cSoapReadings,
} from './conditions.js';
