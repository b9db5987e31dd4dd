export type { OracleFusionAccess } from './vendor.js';
export type { OracleFusionSimulatorOptions } from './simulator.js';
export {
  oracleFusionReadingChoices,
  type OracleFusionInstallation,
  type OracleFusionReadings,
} from './conditions.js';
