import { accessTo, titles, type Simulators } from './generated/simulators.js';

/** One simulated vendor: where it is, and what it accepts. */
export interface SimulatedVendor {
  readonly vendor: string;
  /** What the vendor's product is called. */
  readonly title: string;
  readonly baseUrl: string;
  /** Made-up credentials and names, and whatever else the vendor's driver needs, by the name of its option. */
  readonly settings: Readonly<Record<string, string | readonly string[]>>;
}

/** All that a sandbox that listens at `url` simulates. */
export function simulatedVendors(simulators: Simulators, url: string): readonly SimulatedVendor[] {
  const accesses = new Map<string, SimulatedVendor['settings']>(Object.entries(accessTo(simulators, url)));
  return Object.entries(simulators).map(([key, { vendor, basePath, settings }]) => {
    const { baseUrl = `${url}${basePath}`, ...access } = accesses.get(key) ?? {};
    return {
      vendor,
      title: titles[vendor] ?? vendor,
      baseUrl: String(baseUrl),
      settings: { ...settings, ...access },
    };
  });
}
