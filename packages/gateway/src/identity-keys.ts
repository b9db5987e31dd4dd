import { createPublicKey, type KeyObject } from 'node:crypto';

import { ConfigError, NetworkError } from '@parlance/runtime';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  jwksCache,
  type ExportedJWKSCache,
  type FetchImplementation,
  type JWK,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
} from 'jose';

import type { IdentityAlgorithm, JwkSettings } from './identity-config.js';
import type { Fault } from './schema-check.js';

/** What stands in a key that can sign: it must not lie about in a configuration that only checks. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

const MIN_RSA_BITS = 2_048;

/** The configured keys, each for one of these algorithms, or what is wrong with them. Paths begin at `keys`. */
export function localKeys(
  keys: readonly JwkSettings[],
  algorithms: readonly IdentityAlgorithm[],
): { readonly getKey: JWTVerifyGetKey } | { readonly faults: readonly Fault[] } {
  const faults = keys.flatMap((key, index) => {
    const reason = faultOf(key) ?? faultOfUse(key, algorithms) ?? faultOfId(key, keys);
    return reason === undefined ? [] : [{ path: `[${index}]`, reason }];
  });
  if (faults.length > 0) return { faults };
  return { getKey: createLocalJWKSet({ keys: keys.map(toJwk) }) };
}

const toJwk = (key: JwkSettings): JWK => ({ ...key });

function faultOf(key: JwkSettings): string | undefined {
  if (key.kty === 'oct')
    return 'is a shared secret, and whoever can check with it can sign too: sign with a key pair, and give its public key';
  if (PRIVATE_MEMBERS.some((member) => member in key))
    return 'holds a private key: leave it where the tokens are signed, and give only the public key';
  const publicKey = readKey(key);
  if (!publicKey) return 'is no public key as JSON (RFC 7517): RSA, EC or OKP with all its members';
  return faultOfKind(publicKey);
}

function readKey(key: JwkSettings): KeyObject | undefined {
  try {
    return createPublicKey({ key: { ...key }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function faultOfKind({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): string | undefined {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails;
  if (asymmetricKeyType === 'rsa')
    return modulusLength < MIN_RSA_BITS
      ? `has ${modulusLength} bits: sign with an RSA key of at least ${MIN_RSA_BITS}`
      : undefined;
  if (asymmetricKeyType === 'ec')
    return /^(prime256v1|secp384r1|secp521r1)$/.test(namedCurve)
      ? undefined
      : 'is on a curve that no accepted signature uses: take P-256, P-384 or P-521';
  return asymmetricKeyType === 'ed25519' ? undefined : 'is of a kind that no accepted signature uses';
}

/** A key that no token could use would only be noticed when customers are refused. */
function faultOfUse(
  { kty, crv, alg, use }: JwkSettings,
  algorithms: readonly IdentityAlgorithm[],
): string | undefined {
  if (use !== undefined && use !== 'sig') return 'is not for signatures: its `use` is not "sig"';
  const fits = (algorithm: IdentityAlgorithm): boolean =>
    (alg === undefined || alg === algorithm) && SIGNS[algorithm](kty, crv);
  return algorithms.some(fits)
    ? undefined
    : 'fits none of the accepted signatures: see `identity.algorithms`, and its own `alg`, if it has one';
}

type Signs = (kty: string, crv: unknown) => boolean;
const rsa: Signs = (kty) => kty === 'RSA';
const onCurve =
  (name: string): Signs =>
  (_, crv) =>
    crv === name;

const SIGNS: Readonly<Record<IdentityAlgorithm, Signs>> = {
  RS256: rsa,
  RS384: rsa,
  RS512: rsa,
  PS256: rsa,
  PS384: rsa,
  PS512: rsa,
  ES256: onCurve('P-256'),
  ES384: onCurve('P-384'),
  ES512: onCurve('P-521'),
  EdDSA: onCurve('Ed25519'),
};

function faultOfId({ kid }: JwkSettings, keys: readonly JwkSettings[]): string | undefined {
  if (keys.length === 1) return undefined;
  if (kid === undefined) return 'needs a `kid`, since there is more than one key';
  return keys.filter((other) => other.kid === kid).length > 1
    ? 'has the same `kid` as another key'
    : undefined;
}

/** Plain http is for tests on one machine. */
export function jwksUrlFault(url: string): string | undefined {
  if (!URL.canParse(url)) return 'is no URL';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return undefined;
  return protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
    ? undefined
    : 'must be https: whoever changes the keys on the way can be any customer';
}

/** So soon the keys may be asked for again where they could not be read: tokens cost a stranger nothing. */
const FAILED_READ_PAUSE_MS = 5_000;

/** So long keys count that cannot be read again. */
const STALE_KEYS_MS = 3_600_000;

/**
 * Keys that stand elsewhere: kept, and read again where a token names one that is not among them. While they cannot be read,
 * the last ones count for an hour. No redirects.
 */
export function remoteKeys(url: string, fetch: typeof globalThis.fetch): JWTVerifyGetKey {
  const cache = emptyCache();
  const keys = createRemoteJWKSet(new URL(url), {
    [jwksCache]: cache,
    [customFetch]: sparing(fetch, cache),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      // The clock is that of jose, which wrote `uat`.
      if (!isFilled(cache) || Date.now() >= cache.uat + STALE_KEYS_MS) throw error;
      return createLocalJWKSet(cache.jwks)(header, token).catch(() => {
        throw error;
      });
    }
  };
}

/** jose fills it with each set of keys that it reads. */
const emptyCache = (): JWKSCacheInput => ({});

const isFilled = (cache: JWKSCacheInput): cache is ExportedJWKSCache => 'uat' in cache;

/** Does not ask again at once where the last answer was of no use. */
function sparing(fetch: typeof globalThis.fetch, cache: JWKSCacheInput): FetchImplementation {
  let askedAt = -Infinity;
  return async (address, init) => {
    const wasAnswered = isFilled(cache) && cache.uat >= askedAt;
    if (!wasAnswered && Date.now() < askedAt + FAILED_READ_PAUSE_MS)
      throw new NetworkError('They could not be read a moment ago.', { outcome: 'not-sent' });
    askedAt = Date.now();
    return fetch(address, init);
  };
}

/** What keeps the gateway from reading the keys, for its log. */
export function keysError(url: string | undefined, cause: unknown): ConfigError | NetworkError {
  if (url === undefined) {
    return new ConfigError('A key in `identity.keys` cannot be used for the tokens that name it.', {
      code: 'identity-keys',
      cause,
    });
  }
  const reason = networkErrorIn(cause)?.message ?? '';
  return new NetworkError(
    `The keys at ${new URL(url).host} (\`identity.jwksUrl\`) cannot be read. ${reason || 'Check that the address gives a JWK set, and the way there (`identity.network`).'}`,
    { code: 'identity-keys', outcome: 'not-sent', cause },
  );
}

/** fetch hides what failed in its cause. */
function networkErrorIn(error: unknown): NetworkError | undefined {
  if (NetworkError.is(error)) return error;
  return error instanceof Error && error.cause !== undefined ? networkErrorIn(error.cause) : undefined;
}
