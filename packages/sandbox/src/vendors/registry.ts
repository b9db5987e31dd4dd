import type { Simulator, SimulatorContext } from '../simulator.js';
import {
  createOpenscapeSimulator,
  type OpenscapeSettings,
  type OpenscapeSimulatorOptions,
} from './openscape/simulator.js';

/** Settings of the simulators. */
export interface SimulatorOptions {
  readonly openscape?: OpenscapeSimulatorOptions;
}

/** All simulators, by vendor. */
export interface Simulators {
  readonly openscape: Simulator<OpenscapeSettings>;
}

/** Makes the simulators of one sandbox. */
export const createSimulators = (context: SimulatorContext, options: SimulatorOptions): Simulators => ({
  openscape: createOpenscapeSimulator(context, options.openscape ?? {}),
});

/** What each vendor's driver needs of a sandbox. */
export interface VendorAccess {
  /** `openscape(sandbox.openscape)`. */
  readonly openscape: OpenscapeAccess;
}

/** Address and made-up credentials of the OpenScape simulator. */
export interface OpenscapeAccess {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The access to each simulator of a sandbox that listens at `url`. */
export function accessTo({ openscape }: Simulators, url: string): VendorAccess {
  const { clientId, clientSecret } = openscape.settings;
  return { openscape: { baseUrl: `${url}${openscape.basePath}`, clientId, clientSecret } };
}
