import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

import type { IdentityConfig, PublicJwk } from './identity-config.js';

export const ISSUER = 'https://www.example.com';
export const AUDIENCE = 'parlance-gateway';

/** What stands in a token, unless a test says otherwise: `undefined` leaves a claim out. */
export interface TokenFields {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** A company's backend, as far as it names its customers. */
export interface Backend {
  readonly kid: string;
  readonly publicKey: PublicJwk;
  readonly privateKey: CryptoKey;
  readonly sign: (fields?: TokenFields) => Promise<string>;
}

/** A backend with a key pair of its own. */
export async function createBackend(alg: string = 'ES256', kid: string = `${alg}-1`): Promise<Backend> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const sign = async ({ claims, header }: TokenFields = {}): Promise<string> => {
    const protectedHeader = { alg, kid, ...header };
    return new SignJWT({ ...defaultClaims(), ...claims })
      .setProtectedHeader(protectedHeader)
      .sign(privateKey);
  };
  return { kid, publicKey: toPublicJwk(await exportJWK(publicKey), kid), privateKey, sign };
}

export const defaultClaims = (): Readonly<Record<string, unknown>> => {
  const nowSeconds = Math.floor(Date.now() / 1_000);
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'customer-7',
    name: 'Ana Silva',
    email: 'ana.silva@example.com',
    iat: nowSeconds,
    exp: nowSeconds + 120,
  };
};

/** The gateway's settings that trust these backends. */
export const trusting = (
  backends: readonly Backend[],
  settings: Partial<IdentityConfig> = {},
): IdentityConfig => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: backends.map(({ publicKey }) => publicKey),
  ...settings,
});

const toPublicJwk = ({ kty = '', ...jwk }: JWK, kid: string): PublicJwk => ({ ...jwk, kty, kid });

/** Text as it stands in a token. */
export const base64url = (value: string | object): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
