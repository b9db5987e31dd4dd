import type { Simulator } from '../../simulator.js';
import type { Vendor } from '../vendor.js';
import {
  createOpenscapeSimulator,
  type OpenscapeSettings,
  type OpenscapeSimulatorOptions,
} from './simulator.js';

/** Address and made-up credentials of the OpenScape simulator. */
export interface OpenscapeAccess {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** OpenScape Contact Center, Web Interaction REST API. */
export const openscape: Vendor<OpenscapeSimulatorOptions, Simulator<OpenscapeSettings>, OpenscapeAccess> = {
  create: createOpenscapeSimulator,
  access: ({ settings: { clientId, clientSecret } }, baseUrl) => ({ baseUrl, clientId, clientSecret }),
};
