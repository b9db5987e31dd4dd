import type { JWTVerifyGetKey } from 'jose';

import { identitySchema, type IdentitySettings } from './identity-config.js';
import { jwksUrlFault, localKeys, remoteKeys } from './identity-keys.js';
import { openNetwork } from './network.js';
import { configCheck, type Fault } from './schema-check.js';

/** The keys that customers are recognised by. */
export interface IdentityKeys {
  readonly getKey: JWTVerifyGetKey;
  /** Ends the connections to where the keys stand. */
  readonly close: () => Promise<void>;
}

type Opened = IdentityKeys | { readonly faults: readonly Fault[] };

const checkStructure = configCheck<IdentitySettings>(identitySchema);

/** The keys of these settings, or what is wrong with them. Paths begin at the settings. */
export function openIdentity(value: unknown): Opened {
  const checked = checkStructure(value);
  if ('faults' in checked) return checked;
  const { keys, jwksUrl, algorithms, network = {} } = checked.value;
  if ((keys === undefined) === (jwksUrl === undefined))
    return { faults: [{ path: '', reason: 'needs the public keys: either `keys` or `jwksUrl`' }] };
  if (jwksUrl !== undefined) return openRemote(jwksUrl, network);
  const local = localKeys(keys ?? [], algorithms);
  if ('getKey' in local) return { ...local, close: async () => undefined };
  return { faults: local.faults.map(({ path, reason }) => ({ path: `keys${path}`, reason })) };
}

function openRemote(jwksUrl: string, network: object): Opened {
  const reason = jwksUrlFault(jwksUrl);
  if (reason !== undefined) return { faults: [{ path: 'jwksUrl', reason }] };
  const opened = openNetwork(network);
  if ('faults' in opened)
    return {
      faults: opened.faults.map(({ path, reason: fault }) => ({
        path: path === '' ? 'network' : `network.${path}`,
        reason: fault,
      })),
    };
  return { getKey: remoteKeys(jwksUrl, opened.fetch), close: () => opened.fetch.close() };
}
