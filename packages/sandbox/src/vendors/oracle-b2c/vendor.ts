import type { Simulator } from '../../simulator.js';
import type { Vendor } from '../vendor.js';
import {
  createOracleB2cSimulator,
  type OracleB2cSettings,
  type OracleB2cSimulatorOptions,
} from './simulator.js';

/** Addresses and made-up credentials of the Oracle B2C Service simulator. */
export interface OracleB2cAccess {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  /** Origins where the chat server may be. */
  readonly chatServers: readonly string[];
}

/** Oracle B2C Service, with the chat server behind it. */
export const oracleB2c: Vendor<OracleB2cSimulatorOptions, Simulator<OracleB2cSettings>, OracleB2cAccess> = {
  create: createOracleB2cSimulator,
  access: ({ settings: { username, password } }, baseUrl) => ({
    baseUrl,
    username,
    password,
    chatServers: [new URL(baseUrl).origin],
  }),
};
