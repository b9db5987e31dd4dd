import type { Simulator, SimulatorContext } from '../simulator.js';

/** What a vendor brings to the sandbox. */
export interface Vendor<Options, S extends Simulator, Access> {
  readonly create: (context: SimulatorContext, options: Options) => S;
  /** What the vendor's driver needs of a simulator that is at `baseUrl`. */
  readonly access: (simulator: S, baseUrl: string) => Access;
}

/** The settings of a vendor's simulator. */
export type OptionsOf<V> = V extends Vendor<infer Options, infer _S, infer _Access> ? Options : never;

/** A vendor's simulator. */
export type SimulatorOf<V> = V extends Vendor<infer _Options, infer S, infer _Access> ? S : never;

/** What a vendor's driver needs. */
export type AccessOf<V> = V extends Vendor<infer _Options, infer _S, infer Access> ? Access : never;
