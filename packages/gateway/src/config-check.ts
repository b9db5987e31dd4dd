import type { ChatProvider } from '@parlance/chat';
import { ConfigError } from '@parlance/runtime';
import type { NodeFetch } from '@parlance/runtime/node';

import { configSchema, isOrigin, type GatewaySettings } from './config.js';
import { fillEnvironment, type Environment } from './environment.js';
import { openIdentity, type IdentityKeys } from './identity-open.js';
import { openNetwork } from './network.js';
import { configCheck, type Fault } from './schema-check.js';
import type { DriverSurroundings, GatewayVendor } from './vendors.js';
import { isWebSocketUrl } from './voice-config.js';

/** One contact center, ready to be chatted with. */
export interface ConfiguredProvider {
  readonly providerId: string;
  readonly label: string;
  readonly provider: ChatProvider;
  readonly customFields: ReadonlySet<string>;
  /** Ends the connections of the provider's own network. */
  readonly close: () => Promise<void>;
}

/** A configuration that has passed every check. */
export interface CheckedConfig {
  readonly settings: GatewaySettings;
  /** In the configuration's order. */
  readonly providers: ReadonlyMap<string, ConfiguredProvider>;
  /** Absent where nobody's word counts for who a customer is. */
  readonly identityKeys?: IdentityKeys;
}

/** What the check of a configuration depends on. */
export interface ConfigContext {
  readonly env: Environment;
  readonly vendors: readonly GatewayVendor[];
}

const checkStructure = configCheck<GatewaySettings>(configSchema, {
  origin: isOrigin,
  'websocket-url': isWebSocketUrl,
});

/**
 * The settings with their defaults, and a driver for each provider.
 * @throws ConfigError `invalid-config` that lists everything that is wrong, each with the path of the setting.
 */
export function checkConfig(config: unknown, { env, vendors }: ConfigContext): CheckedConfig {
  const { value, faults: unfilled } = fillEnvironment(config, env);
  const structure = checkStructure(value);
  const drivers = configureDrivers(value, vendors);
  const identity = configureIdentity(fieldOf(value, 'identity'), drivers.providers);
  const faults = [
    ...unfilled,
    ...('faults' in structure ? structure.faults : []),
    ...drivers.faults,
    ...('faults' in identity ? identity.faults : []),
  ];
  if ('faults' in structure || 'faults' in identity || faults.length > 0) throw invalidConfig(faults);
  return {
    settings: structure.value,
    providers: toProviders(structure.value, drivers.providers),
    ...identity,
  };
}

function configureIdentity(
  settings: unknown,
  drivers: ReadonlyMap<string, Driver>,
): { readonly identityKeys?: IdentityKeys } | { readonly faults: readonly Fault[] } {
  if (settings === undefined) {
    const [needy] = [...drivers].filter(([, { provider }]) => provider.profile.requiresIdentity);
    if (!needy) return {};
    const reason = `is missing: the vendor of \`providers.${needy[0]}\` takes only customers whom your backend has signed for`;
    return { faults: [{ path: 'identity', reason }] };
  }
  const opened = openIdentity(settings);
  if ('getKey' in opened) return { identityKeys: opened };
  return { faults: opened.faults.map(({ path, reason }) => ({ path: below('identity', path), reason })) };
}

function toProviders(
  { providers }: GatewaySettings,
  drivers: ReadonlyMap<string, Driver>,
): ReadonlyMap<string, ConfiguredProvider> {
  const configured = new Map<string, ConfiguredProvider>();
  for (const [providerId, driver] of drivers) {
    const { label = providerId, customFields = [] } = providers[providerId] ?? {};
    configured.set(providerId, { providerId, label, ...driver, customFields: new Set(customFields) });
  }
  return configured;
}

type Driver = Pick<ConfiguredProvider, 'provider' | 'close'>;

interface Drivers {
  readonly providers: ReadonlyMap<string, Driver>;
  readonly faults: readonly Fault[];
}

/** Also of a configuration with faults elsewhere, so that all are told at once. */
function configureDrivers(config: unknown, vendors: readonly GatewayVendor[]): Drivers {
  const providers = new Map<string, Driver>();
  const faults: Fault[] = [];
  for (const [providerId, settings] of entriesOf(fieldOf(config, 'providers'))) {
    const result = configureDriver(settings, vendors);
    if ('provider' in result) providers.set(providerId, result);
    else
      faults.push(
        ...result.faults.map(({ path, reason }) => ({ path: `providers.${providerId}.${path}`, reason })),
      );
  }
  return { providers, faults };
}

function configureDriver(
  settings: unknown,
  vendors: readonly GatewayVendor[],
): Driver | { readonly faults: readonly Fault[] } {
  const network = configureNetwork(fieldOf(settings, 'network'));
  const { fetch } = network;
  const driver = createDriver(fieldOf(settings, 'vendor'), fieldOf(settings, 'options'), vendors, { fetch });
  if ('provider' in driver && network.faults.length === 0)
    return { ...driver, close: async () => fetch?.close() };
  return { faults: [...('faults' in driver ? driver.faults : []), ...network.faults] };
}

function configureNetwork(settings: unknown): {
  readonly fetch?: NodeFetch;
  readonly faults: readonly Fault[];
} {
  const result = openNetwork(settings ?? {});
  if ('fetch' in result) return { fetch: result.fetch, faults: [] };
  return { faults: result.faults.map(({ path, reason }) => ({ path: below('network', path), reason })) };
}

function createDriver(
  vendor: unknown,
  options: unknown,
  vendors: readonly GatewayVendor[],
  surroundings: DriverSurroundings,
): Pick<Driver, 'provider'> | { readonly faults: readonly Fault[] } {
  // The check of the structure tells what is missing.
  if (typeof vendor !== 'string' || options === undefined) return { faults: [] };
  const known = vendors.find(({ name }) => name === vendor);
  if (!known) {
    const names = vendors.map(({ name }) => name).join(', ');
    return { faults: [{ path: 'vendor', reason: `is no vendor that this gateway knows; known: ${names}` }] };
  }
  const result = known.configure(options, surroundings);
  if ('provider' in result) return result;
  return { faults: result.faults.map(({ path, reason }) => ({ path: below('options', path), reason })) };
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const fieldOf = (value: unknown, name: string): unknown => new Map(entriesOf(value)).get(name);

const below = (place: string, path: string): string => (path === '' ? place : `${place}.${path}`);

/** One line for each setting: what the environment lacks is not told a second time as missing. */
function invalidConfig(faults: readonly Fault[]): ConfigError {
  const byPath = new Map(faults.toReversed().map((fault) => [fault.path, fault]));
  const lines = faults
    .filter((fault) => byPath.get(fault.path) === fault)
    .map(({ path, reason }) => `- ${path === '' ? 'The configuration' : path} ${reason}.`);
  return new ConfigError(`The gateway's configuration cannot be used:\n${lines.join('\n')}`, {
    code: 'invalid-config',
  });
}
