import { createSandboxCore, sandboxDescribe, type SimulatedVendor } from '@parlance/client-sandbox';

import type { AppConfig } from '../shared/config.js';
import type { Memory } from './memory.js';
import { PROXY } from './proxy.js';

/** What the clients of the workbench are made from. */
export interface World extends AppConfig {
  /** Goes over the proxy and shows the wire. */
  readonly fetch: typeof globalThis.fetch;
  /** What the sandbox simulates, with test credentials. */
  readonly vendors: readonly SimulatedVendor[];
  readonly memory: () => Memory;
}

/** The way of a request through the development server. */
export function throughProxy({ sandboxUrl, gatewayUrl }: AppConfig, url: string): string {
  if (url.startsWith(`${sandboxUrl}/`)) return PROXY.sandbox + url.slice(sandboxUrl.length);
  if (url.startsWith(`${gatewayUrl}/`)) return PROXY.gateway + url.slice(gatewayUrl.length);
  return url;
}

/**
 * Asks the sandbox what it simulates.
 * @throws Error that says what to start.
 */
export async function describeVendors(
  { sandboxUrl }: AppConfig,
  fetch: typeof globalThis.fetch,
): Promise<readonly SimulatedVendor[]> {
  const result = await sandboxDescribe(createSandboxCore({ baseUrl: sandboxUrl, fetch, retry: false }));
  if (result.kind === 'success') return result.data.vendors;
  throw new Error(`The sandbox does not answer at ${sandboxUrl}. Start it with: pnpm dev`, { cause: result });
}

/**
 * A simulated vendor, as this page reaches it.
 * @throws Error that names the vendor.
 */
export function vendorOf({ vendors, sandboxUrl }: World, name: string): SimulatedVendor {
  const found = vendors.find(({ vendor }) => vendor === name);
  if (found === undefined) throw new Error(`The sandbox does not simulate ${name}.`);
  return { ...found, baseUrl: sandboxUrl + new URL(found.baseUrl).pathname };
}

/** A made-up credential or name that a simulated vendor accepts; empty where it has none of this name. */
export function settingOf(settings: Readonly<Record<string, unknown>>, name: string): string {
  const value = settings[name];
  return typeof value === 'string' ? value : '';
}
