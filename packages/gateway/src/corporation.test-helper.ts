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
import { openscapeWorld, type OpenscapeWorld } from '@parlance/worlds';
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

/** A contact center behind TLS of a private authority, behind a proxy that wants credentials. */
export interface Corporation {
  readonly world: OpenscapeWorld;
  readonly authority: Authority;
  readonly options: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string };
  /** With its credentials. */
  readonly proxyUrl: string;
  /** What the proxy was asked for. */
  readonly asked: readonly string[];
}

/** Ends with the test. */
export async function corporation({
  host = 'openscape.corp.test',
  certificateFor = host,
  isExpired = false,
  front,
  proxy,
}: Surroundings = {}): Promise<Corporation> {
  const authority = await createAuthority('Corporate CA');
  const world = await openscapeWorld();
  const { baseUrl, clientId, clientSecret } = world.connection;
  const { port, pathname } = new URL(baseUrl);
  const identity = await authority.issue({ hostName: certificateFor, isExpired });
  const tls = await startTlsFront({ upstreamPort: Number(port), identity, ...front });
  const targets = { [`${host}:443`]: tls.port };
  const door = await startProxy({ targets, credentials: CREDENTIALS, ...proxy });
  onTestFinished(async () => {
    await door.close();
    await tls.close();
    await world.close();
  });
  const proxyUrl = new URL(`http://127.0.0.1:${door.port}`);
  proxyUrl.username = CREDENTIALS.name;
  proxyUrl.password = encodeURIComponent(CREDENTIALS.password);
  const options = { baseUrl: `https://${host}${pathname}`, clientId, clientSecret, pollMs: 250 };
  return { world, authority, options, proxyUrl: proxyUrl.href, asked: door.asked };
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
