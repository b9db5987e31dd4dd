// Generated from the specs by tools/generator. Do not edit: pnpm generate.

import type { SimulatorContext } from '../simulator.js';
import { genesysGws } from '../vendors/genesys-gws/vendor.js';
import { openscape } from '../vendors/openscape/vendor.js';
import { oracleB2c } from '../vendors/oracle-b2c/vendor.js';
import { oracleB2cSoap } from '../vendors/oracle-b2c-soap/vendor.js';
import { oracleFusion } from '../vendors/oracle-fusion/vendor.js';
import type { AccessOf, OptionsOf, SimulatorOf } from '../vendors/vendor.js';

/** Settings of the simulators. */
export interface SimulatorOptions {
  readonly genesysGws?: OptionsOf<typeof genesysGws>;
  readonly openscape?: OptionsOf<typeof openscape>;
  readonly oracleB2c?: OptionsOf<typeof oracleB2c>;
  readonly oracleB2cSoap?: OptionsOf<typeof oracleB2cSoap>;
  readonly oracleFusion?: OptionsOf<typeof oracleFusion>;
}

/** All simulators, by vendor. */
export interface Simulators {
  readonly genesysGws: SimulatorOf<typeof genesysGws>;
  readonly openscape: SimulatorOf<typeof openscape>;
  readonly oracleB2c: SimulatorOf<typeof oracleB2c>;
  readonly oracleB2cSoap: SimulatorOf<typeof oracleB2cSoap>;
  readonly oracleFusion: SimulatorOf<typeof oracleFusion>;
}

/** Makes the simulators of one sandbox. */
export const createSimulators = (context: SimulatorContext, options: SimulatorOptions): Simulators => ({
  genesysGws: genesysGws.create(context, options.genesysGws ?? {}),
  openscape: openscape.create(context, options.openscape ?? {}),
  oracleB2c: oracleB2c.create(context, options.oracleB2c ?? {}),
  oracleB2cSoap: oracleB2cSoap.create(context, options.oracleB2cSoap ?? {}),
  oracleFusion: oracleFusion.create(context, options.oracleFusion ?? {}),
});

/** What each vendor's driver needs of a sandbox. */
export interface VendorAccess {
  /** `genesysGws(sandbox.genesysGws)`. */
  readonly genesysGws: AccessOf<typeof genesysGws>;
  /** `openscape(sandbox.openscape)`. */
  readonly openscape: AccessOf<typeof openscape>;
  /** `oracleB2c(sandbox.oracleB2c)`. */
  readonly oracleB2c: AccessOf<typeof oracleB2c>;
  /** `oracleB2cSoap(sandbox.oracleB2cSoap)`. */
  readonly oracleB2cSoap: AccessOf<typeof oracleB2cSoap>;
  /** `oracleFusion(sandbox.oracleFusion)`. */
  readonly oracleFusion: AccessOf<typeof oracleFusion>;
}

/** The access to each simulator of a sandbox that listens at `url`. */
export const accessTo = (simulators: Simulators, url: string): VendorAccess => ({
  genesysGws: genesysGws.access(simulators.genesysGws, `${url}${simulators.genesysGws.basePath}`),
  openscape: openscape.access(simulators.openscape, `${url}${simulators.openscape.basePath}`),
  oracleB2c: oracleB2c.access(simulators.oracleB2c, `${url}${simulators.oracleB2c.basePath}`),
  oracleB2cSoap: oracleB2cSoap.access(simulators.oracleB2cSoap, `${url}${simulators.oracleB2cSoap.basePath}`),
  oracleFusion: oracleFusion.access(simulators.oracleFusion, `${url}${simulators.oracleFusion.basePath}`),
});

/** What each vendor is called, by its name. */
export const titles: Readonly<Record<string, string>> = {
  'genesys-gws': 'Genesys Web Services',
  openscape: 'OpenScape Contact Center',
  'oracle-b2c': 'Oracle B2C Service',
  'oracle-b2c-soap': 'Oracle B2C Service (SOAP)',
  'oracle-fusion': 'Oracle Fusion Service',
};
