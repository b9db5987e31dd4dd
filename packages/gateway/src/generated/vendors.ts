// Generated from the specs by tools/generator. Do not edit: pnpm generate.

import {
  genesysGws,
  genesysGwsOptionsSchema,
  type GenesysGwsOptions,
} from '@parlance/chat/vendors/genesys-gws';
import { openscape, openscapeOptionsSchema, type OpenscapeOptions } from '@parlance/chat/vendors/openscape';
import { oracleB2c, oracleB2cOptionsSchema, type OracleB2cOptions } from '@parlance/chat/vendors/oracle-b2c';
import {
  oracleB2cSoap,
  oracleB2cSoapOptionsSchema,
  type OracleB2cSoapOptions,
} from '@parlance/chat/vendors/oracle-b2c-soap';
import {
  oracleFusion,
  oracleFusionOptionsSchema,
  type OracleFusionOptions,
} from '@parlance/chat/vendors/oracle-fusion';

import { defineVendor, type GatewayVendor } from '../vendors.js';

/** The vendors a gateway knows by itself. */
export const builtInVendors: readonly GatewayVendor[] = [
  defineVendor<GenesysGwsOptions>({
    name: 'genesys-gws',
    optionsSchema: genesysGwsOptionsSchema,
    createProvider: (options, { fetch }) => genesysGws({ ...options, ...(fetch && { fetch }) }),
  }),
  defineVendor<OpenscapeOptions>({
    name: 'openscape',
    optionsSchema: openscapeOptionsSchema,
    createProvider: (options, { fetch }) => openscape({ ...options, ...(fetch && { fetch }) }),
  }),
  defineVendor<OracleB2cOptions>({
    name: 'oracle-b2c',
    optionsSchema: oracleB2cOptionsSchema,
    createProvider: (options, { fetch }) => oracleB2c({ ...options, ...(fetch && { fetch }) }),
  }),
  defineVendor<OracleB2cSoapOptions>({
    name: 'oracle-b2c-soap',
    optionsSchema: oracleB2cSoapOptionsSchema,
    createProvider: (options, { fetch }) => oracleB2cSoap({ ...options, ...(fetch && { fetch }) }),
  }),
  defineVendor<OracleFusionOptions>({
    name: 'oracle-fusion',
    optionsSchema: oracleFusionOptionsSchema,
    createProvider: (options, { fetch }) => oracleFusion({ ...options, ...(fetch && { fetch }) }),
  }),
];
