import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  createAuthority,
  startProxy,
  startTlsFront,
  type Authority,
  type ProxyOptions,
  type TlsFrontOptions,
} from '@parlance/corporate-network';
import { openscapeWorld, type OpenscapeWorld } from '@parlance/worlds/openscape';
import { onTestFinished } from 'vitest';

export const CREDENTIALS = { name: 'gateway', password: 'p@ss:word' } as const;

export interface Surroundings {
  /**
   * The contact center's name. The proxy alone knows it: nothing can go past the proxy.
   * @default 'openscape.corp.test'
   */
  readonly host?: string;
  /** @default the contact center's name */
  readonly certificateFor?: string;
  readonly isExpired?: boolean;
  readonly front?: Partial<TlsFrontOptions>;
  readonly proxy?: Partial<ProxyOptions>;
}

/** A company's network around a contact center: TLS of a private authority, and a proxy that wants credentials. */
export interface Surrounded {
  readonly authority: Authority;
  /** The contact center's address as the proxy knows it. */
  readonly baseUrl: string;
  /** With its credentials. */
  readonly proxyUrl: string;
  /** What the proxy was asked for. */
  readonly asked: readonly string[];
}

/** A contact center of OpenScape in a company's network. */
export interface Corporation extends Surrounded {
  readonly world: OpenscapeWorld;
  readonly options: {
    readonly baseUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly pollMs: number;
  };
}

/** Ends with the test. */
export async function corporation(surroundings?: Surroundings): Promise<Corporation> {
  const world = await openscapeWorld();
  const { baseUrl, clientId, clientSecret } = world.connection;
  const surrounded = await surround({ baseUrl, close: world.close }, surroundings);
  return {
    ...surrounded,
    world,
    options: { baseUrl: surrounded.baseUrl, clientId, clientSecret, pollMs: 250 },
  };
}

/** Puts a company's network around a contact center; both end with the test. */
export async function surround(
  center: { readonly baseUrl: string; readonly close: () => Promise<void> },
  { host = 'openscape.corp.test', certificateFor = host, isExpired = false, front, proxy }: Surroundings = {},
): Promise<Surrounded> {
  const authority = await createAuthority('Corporate CA');
  const { port, pathname } = new URL(center.baseUrl);
  const identity = await authority.issue({ hostName: certificateFor, isExpired });
  const tls = await startTlsFront({ upstreamPort: Number(port), identity, ...front });
  const targets = { [`${host}:443`]: tls.port };
  const door = await startProxy({ targets, credentials: CREDENTIALS, ...proxy });
  onTestFinished(async () => {
    await door.close();
    await tls.close();
    await center.close();
  });
  const proxyUrl = new URL(`http://127.0.0.1:${door.port}`);
  proxyUrl.username = CREDENTIALS.name;
  proxyUrl.password = encodeURIComponent(CREDENTIALS.password);
  return { authority, baseUrl: `https://${host}${pathname}`, proxyUrl: proxyUrl.href, asked: door.asked };
}

/** A directory that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parlance-corporate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A file that goes with the test. */
export async function temporaryFile(name: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return file;
}
