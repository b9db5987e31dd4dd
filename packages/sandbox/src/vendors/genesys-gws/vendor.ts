import type { Simulator } from '../../simulator.js';
import type { Vendor } from '../vendor.js';
import {
  createGenesysGwsSimulator,
  type GenesysGwsSettings,
  type GenesysGwsSimulatorOptions,
} from './simulator.js';

/** Address and made-up id of the Genesys Web Services simulator. */
export interface GenesysGwsAccess {
  readonly baseUrl: string;
  readonly contactCenterId: string;
}

/** Genesys Web Services, Customer Chat API. */
export const genesysGws: Vendor<
  GenesysGwsSimulatorOptions,
  Simulator<GenesysGwsSettings>,
  GenesysGwsAccess
> = {
  create: createGenesysGwsSimulator,
  access: ({ settings: { contactCenterId } }, baseUrl) => ({ baseUrl, contactCenterId }),
};
