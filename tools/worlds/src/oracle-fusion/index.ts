export { oracleFusionReadingSets, type OracleFusionReadingSet } from './readings.js';
export { ORACLE_CAPABILITIES as ORACLE_FUSION_CAPABILITIES } from '../_oracle/world.js';
export { oracleFusionWorld, type OracleFusionWorld, type OracleFusionWorldOptions } from './world.js';
