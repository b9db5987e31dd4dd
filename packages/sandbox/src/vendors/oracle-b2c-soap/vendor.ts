import type { Simulator } from '../../simulator.js';
import type { Vendor } from '../vendor.js';
import {
  createOracleB2cSoapSimulator,
  type OracleB2cSoapSettings,
  type OracleB2cSoapSimulatorOptions,
} from './simulator.js';

/** Addresses and made-up credentials of the simulator of Oracle's SOAP chat. */
export interface OracleB2cSoapAccess {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  /** The interface of the site that chats belong to. */
  readonly interfaceId: string;
  /** Origins where the chat server may be. */
  readonly chatServers: readonly string[];
}

/** Oracle B2C Service by its SOAP API, with the chat server behind it. */
export const oracleB2cSoap: Vendor<
  OracleB2cSoapSimulatorOptions,
  Simulator<OracleB2cSoapSettings>,
  OracleB2cSoapAccess
> = {
  create: createOracleB2cSoapSimulator,
  access: ({ settings: { username, password, interfaceId } }, baseUrl) => ({
    baseUrl,
    username,
    password,
    interfaceId,
    chatServers: [new URL(baseUrl).origin],
  }),
};
