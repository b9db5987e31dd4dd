import type { ChatProvider } from '@parlance/chat';
import { ConfigError } from '@parlance/runtime';

import { configSchema, isOrigin, type GatewaySettings } from './config.js';
import { fillEnvironment, type Environment } from './environment.js';
import { configCheck, type Fault } from './schema-check.js';
import type { GatewayVendor } from './vendors.js';

/** One contact center, ready to be chatted with. */
export interface ConfiguredProvider {
  readonly providerId: string;
  readonly label: string;
  readonly provider: ChatProvider;
  readonly customFields: ReadonlySet<string>;
}

/** A configuration that has passed every check. */
export interface CheckedConfig {
  readonly settings: GatewaySettings;
  /** In the configuration's order. */
  readonly providers: ReadonlyMap<string, ConfiguredProvider>;
}

/** What the check of a configuration depends on. */
export interface ConfigContext {
  readonly env: Environment;
  readonly vendors: readonly GatewayVendor[];
}

const checkStructure = configCheck<GatewaySettings>(configSchema, { origin: isOrigin });

/**
 * The settings with their defaults, and a driver for each provider.
 * @throws ConfigError `invalid-config` that lists everything that is wrong, each with the path of the setting.
 */
export function checkConfig(config: unknown, { env, vendors }: ConfigContext): CheckedConfig {
  const { value, faults: unfilled } = fillEnvironment(config, env);
  const structure = checkStructure(value);
  const drivers = configureDrivers(value, vendors);
  const faults = [...unfilled, ...('faults' in structure ? structure.faults : []), ...drivers.faults];
  if ('faults' in structure || faults.length > 0) throw invalidConfig(faults);
  return { settings: structure.value, providers: toProviders(structure.value, drivers.providers) };
}

function toProviders(
  { providers }: GatewaySettings,
  drivers: ReadonlyMap<string, ChatProvider>,
): ReadonlyMap<string, ConfiguredProvider> {
  const configured = new Map<string, ConfiguredProvider>();
  for (const [providerId, provider] of drivers) {
    const { label = providerId, customFields = [] } = providers[providerId] ?? {};
    configured.set(providerId, { providerId, label, provider, customFields: new Set(customFields) });
  }
  return configured;
}

interface Drivers {
  readonly providers: ReadonlyMap<string, ChatProvider>;
  readonly faults: readonly Fault[];
}

/** Also of a configuration with faults elsewhere, so that all are told at once. */
function configureDrivers(config: unknown, vendors: readonly GatewayVendor[]): Drivers {
  const providers = new Map<string, ChatProvider>();
  const faults: Fault[] = [];
  for (const [providerId, settings] of entriesOf(fieldOf(config, 'providers'))) {
    const result = configureDriver(fieldOf(settings, 'vendor'), fieldOf(settings, 'options'), vendors);
    if ('provider' in result) providers.set(providerId, result.provider);
    else
      faults.push(
        ...result.faults.map(({ path, reason }) => ({ path: `providers.${providerId}.${path}`, reason })),
      );
  }
  return { providers, faults };
}

function configureDriver(
  vendor: unknown,
  options: unknown,
  vendors: readonly GatewayVendor[],
): { readonly provider: ChatProvider } | { readonly faults: readonly Fault[] } {
  // The check of the structure tells what is missing.
  if (typeof vendor !== 'string' || options === undefined) return { faults: [] };
  const known = vendors.find(({ name }) => name === vendor);
  if (!known) {
    const names = vendors.map(({ name }) => name).join(', ');
    return { faults: [{ path: 'vendor', reason: `is no vendor that this gateway knows; known: ${names}` }] };
  }
  const result = known.configure(options);
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
