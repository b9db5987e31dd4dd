// Generated from the specs by tools/generator. Do not edit: pnpm generate.

import {
  genesysGws,
  genesysGwsOptionsSchema,
  type GenesysGwsOptions,
} from '@parlance/chat/vendors/genesys-gws';
import { openscape, openscapeOptionsSchema, type OpenscapeOptions } from '@parlance/chat/vendors/openscape';

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
];
