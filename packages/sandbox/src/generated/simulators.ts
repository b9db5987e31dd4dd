// Generated from the specs by tools/generator. Do not edit: pnpm generate.

import type { SimulatorContext } from '../simulator.js';
import { genesysGws } from '../vendors/genesys-gws/vendor.js';
import { openscape } from '../vendors/openscape/vendor.js';
import type { AccessOf, OptionsOf, SimulatorOf } from '../vendors/vendor.js';

/** Settings of the simulators. */
export interface SimulatorOptions {
  readonly genesysGws?: OptionsOf<typeof genesysGws>;
  readonly openscape?: OptionsOf<typeof openscape>;
}

/** All simulators, by vendor. */
export interface Simulators {
  readonly genesysGws: SimulatorOf<typeof genesysGws>;
  readonly openscape: SimulatorOf<typeof openscape>;
}

/** Makes the simulators of one sandbox. */
export const createSimulators = (context: SimulatorContext, options: SimulatorOptions): Simulators => ({
  genesysGws: genesysGws.create(context, options.genesysGws ?? {}),
  openscape: openscape.create(context, options.openscape ?? {}),
});

/** What each vendor's driver needs of a sandbox. */
export interface VendorAccess {
  /** `genesysGws(sandbox.genesysGws)`. */
  readonly genesysGws: AccessOf<typeof genesysGws>;
  /** `openscape(sandbox.openscape)`. */
  readonly openscape: AccessOf<typeof openscape>;
}

/** The access to each simulator of a sandbox that listens at `url`. */
export const accessTo = (simulators: Simulators, url: string): VendorAccess => ({
  genesysGws: genesysGws.access(simulators.genesysGws, `${url}${simulators.genesysGws.basePath}`),
  openscape: openscape.access(simulators.openscape, `${url}${simulators.openscape.basePath}`),
});

/** What each vendor is called, by its name. */
export const titles: Readonly<Record<string, string>> = {
  'genesys-gws': 'Genesys Web Services',
  openscape: 'OpenScape Contact Center',
};
