import { readFileSync } from 'node:fs';

import {
  nodeFetch,
  nodeFetchFaults,
  type MinTlsVersion,
  type NodeFetch,
  type NodeFetchOptions,
} from '@parlance/runtime/node';

import type { TextSetting } from './config.js';
import type { JsonSchema } from './generated/types.js';
import { configCheck, type Fault } from './schema-check.js';

/** How the gateway gets to one contact center. Files are PEM and are read once, at the start. */
export interface NetworkConfig {
  /** The proxy that leads out: `http://proxy.example.com:8080`, or with credentials `http://name:password@...`. */
  readonly proxyUrl?: TextSetting;
  /** Certificates of further issuers to trust, besides those that Node trusts by itself. */
  readonly caFile?: TextSetting;
  /** The gateway's own certificate, where the contact center demands one. */
  readonly certificateFile?: TextSetting;
  /** The private key of `certificateFile`. */
  readonly keyFile?: TextSetting;
  /** What the key is encrypted with. */
  readonly keyPassphrase?: TextSetting;
  /**
   * The oldest TLS version to speak: `TLSv1.2` or `TLSv1.3`.
   * @default 'TLSv1.2'
   */
  readonly minTlsVersion?: MinTlsVersion | { readonly env: string };
}

/** {@link NetworkConfig} with the environment filled in. */
export interface NetworkSettings {
  readonly proxyUrl?: string;
  readonly caFile?: string;
  readonly certificateFile?: string;
  readonly keyFile?: string;
  readonly keyPassphrase?: string;
  readonly minTlsVersion?: MinTlsVersion;
}

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });

/** JSON Schema of {@link NetworkSettings}. */
export const networkSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    proxyUrl: text('The proxy that leads out, for instance "http://proxy.example.com:8080".'),
    caFile: text('PEM file with the certificates of further issuers to trust.'),
    certificateFile: text("PEM file with the gateway's own certificate."),
    keyFile: text('PEM file with the private key of certificateFile.'),
    keyPassphrase: text('What the private key is encrypted with.'),
    minTlsVersion: { enum: ['TLSv1.2', 'TLSv1.3'], description: 'The oldest TLS version to speak.' },
  },
};

const checkStructure = configCheck<NetworkSettings>(networkSchema);

/** The setting that each option of nodeFetch comes from. */
const SETTINGS = {
  proxyUrl: 'proxyUrl',
  ca: 'caFile',
  certificate: 'certificateFile',
  key: 'keyFile',
  keyPassphrase: 'keyPassphrase',
  minTlsVersion: 'minTlsVersion',
} as const satisfies Record<keyof NodeFetchOptions, keyof NetworkSettings>;

/** The `fetch` of one provider's own network, or what is wrong with its settings. Paths begin at the settings. */
export function openNetwork(
  value: unknown,
): { readonly fetch: NodeFetch } | { readonly faults: readonly Fault[] } {
  const checked = checkStructure(value);
  if ('faults' in checked) return checked;
  const { caFile, certificateFile, keyFile, proxyUrl, keyPassphrase, minTlsVersion } = checked.value;
  const faults: Fault[] = [];
  const read = (setting: keyof NetworkSettings, file: string | undefined): string | undefined => {
    const content = file === undefined ? undefined : readText(file);
    if (typeof content !== 'object') return content;
    faults.push({ path: setting, reason: content.reason });
    return undefined;
  };
  const options: NodeFetchOptions = {
    proxyUrl,
    ca: read('caFile', caFile),
    certificate: read('certificateFile', certificateFile),
    key: read('keyFile', keyFile),
    keyPassphrase,
    minTlsVersion,
  };
  // A file that cannot be read makes others look useless.
  if (faults.length > 0) return { faults };
  const wrong = nodeFetchFaults(options);
  if (wrong.length > 0) return { faults: wrong.map(toFault) };
  return { fetch: nodeFetch(options) };
}

const toFault = ({ option, reason }: { option: keyof NodeFetchOptions; reason: string }): Fault => ({
  path: SETTINGS[option],
  reason: reason.replaceAll('`certificate`', 'certificateFile').replaceAll('`key`', 'keyFile'),
});

function readText(file: string): string | { readonly reason: string } {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return {
      reason: `names the file ${file}, which cannot be read${code}: check the path and the file's rights`,
    };
  }
}
