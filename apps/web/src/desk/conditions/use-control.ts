import type {
  Condition,
  Fault,
  LoggedRequest,
  SandboxClient,
  SimulatedVendor,
} from '@parlance/client-sandbox';
import { useCallback, useEffect, useState } from 'react';

/** What the control door tells. */
export interface Control {
  readonly vendors: readonly SimulatedVendor[];
  /** The one that the conditions and requests are of; absent where none is simulated. */
  readonly vendor?: SimulatedVendor;
  readonly conditions: readonly Condition[];
  readonly faults: readonly Fault[];
  /** The newest first. */
  readonly requests: readonly LoggedRequest[];
  /** The sandbox's time less the browser's, in milliseconds. */
  readonly clockAheadMs: number;
}

/** What is looked at. */
export interface Wanted {
  /** The first where it is absent or not simulated. */
  readonly vendor?: string | undefined;
  /** Requests for this operation only. */
  readonly operation?: string | undefined;
}

const ASK_EVERY_MS = 2_000;
export const SHOWN_REQUESTS = 50;

/** The control door, asked again and again: it tells nothing by itself, and tests may use it meanwhile. `refresh` asks at once. */
export function useControl(
  client: SandboxClient,
  { vendor, operation }: Wanted,
): { readonly control?: Control; readonly refresh: () => void } {
  const [control, setControl] = useState<Control>();
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      // The desk's head says so when the sandbox is away; what was known stays until it is back.
      const read = await readControl(client, { vendor, operation }, leaving.signal).catch(() => undefined);
      if (leaving.signal.aborted) return;
      if (read !== undefined) setControl(read);
      timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [client, vendor, operation, turn]);
  return { refresh, ...(control === undefined ? {} : { control }) };
}

async function readControl(client: SandboxClient, wanted: Wanted, signal: AbortSignal): Promise<Control> {
  const options = { signal };
  const { vendors } = await client.sandbox.describe(options);
  const vendor = vendors.find((one) => one.vendor === wanted.vendor) ?? vendors[0];
  const [{ nowAt }, { faults }] = await Promise.all([client.clock.get(options), client.faults.list(options)]);
  const clockAheadMs = Date.parse(nowAt) - Date.now();
  if (vendor === undefined) return { vendors, faults, clockAheadMs, conditions: [], requests: [] };
  const [{ conditions }, { requests }] = await Promise.all([
    client.conditions.get({ path: { vendor: vendor.vendor } }, options),
    client.requests.list({ query: { vendor: vendor.vendor, operation: wanted.operation } }, options),
  ]);
  const newest = requests.slice(-SHOWN_REQUESTS).reverse();
  return { vendors, vendor, faults, clockAheadMs, conditions, requests: newest };
}
