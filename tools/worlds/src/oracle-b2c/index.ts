export { oracleB2cReadingSets, type OracleB2cReadingSet } from './readings.js';
export { ORACLE_CAPABILITIES as ORACLE_B2C_CAPABILITIES } from '../_oracle/world.js';
export { oracleB2cWorld, type OracleB2cWorld, type OracleB2cWorldOptions } from './world.js';
