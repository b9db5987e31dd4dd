import type { Simulator } from '../../simulator.js';
import type { Vendor } from '../vendor.js';
import {
  createOracleFusionSimulator,
  type OracleFusionSettings,
  type OracleFusionSimulatorOptions,
} from './simulator.js';

/** Addresses and made-up credentials of the Oracle Fusion Service simulator. */
export interface OracleFusionAccess {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  /** The chat interface. */
  readonly interfaceId: string;
  /** Origins where the chat server may be. */
  readonly chatServers: readonly string[];
}

/** Oracle Fusion Service, with the chat server behind it. */
export const oracleFusion: Vendor<
  OracleFusionSimulatorOptions,
  Simulator<OracleFusionSettings>,
  OracleFusionAccess
> = {
  create: createOracleFusionSimulator,
  access: ({ settings: { username, password, interfaceId } }, baseUrl) => ({
    baseUrl,
    username,
    password,
    interfaceId,
    chatServers: [new URL(baseUrl).origin],
  }),
};
