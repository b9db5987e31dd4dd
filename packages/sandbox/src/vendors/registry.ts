import type { Simulator, SimulatorContext } from '../simulator.js';
import { createOpenscapeSimulator, type OpenscapeSimulatorOptions } from './openscape/simulator.js';

/** Settings of the simulators. */
export interface SimulatorOptions {
  readonly openscape?: OpenscapeSimulatorOptions;
}

/** All simulators, by vendor. */
export interface Simulators {
  readonly openscape: Simulator;
}

/** Makes the simulators of one sandbox. */
export const createSimulators = (context: SimulatorContext, options: SimulatorOptions): Simulators => ({
  openscape: createOpenscapeSimulator(context, options.openscape ?? {}),
});
