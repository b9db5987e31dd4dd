export { oracleB2cSoapReadingSets, type OracleB2cSoapReadingSet } from './readings.js';
export { ORACLE_CAPABILITIES as ORACLE_B2C_SOAP_CAPABILITIES } from '../_oracle/world.js';
export { oracleB2cSoapWorld, type OracleB2cSoapWorld, type OracleB2cSoapWorldOptions } from './world.js';
