import type { TextSetting } from './config.js';
import type { JsonSchema } from './generated/types.js';
import { networkSchema, type NetworkConfig, type NetworkSettings } from './network.js';

/** Signatures that the gateway can check. Only such where the one who checks cannot sign. */
export const IDENTITY_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export type IdentityAlgorithm = (typeof IDENTITY_ALGORITHMS)[number];

/** A public key as JSON (RFC 7517): RSA of at least 2048 bits, P-256, P-384, P-521, or Ed25519. */
export interface PublicJwk {
  readonly kty: TextSetting;
  /** Which key a token means; needed with more than one. */
  readonly kid?: TextSetting;
  readonly [member: string]: unknown;
}

/**
 * Whose word counts for who a customer is: the company's backend signs a JWT with `sub` and `exp`, the page hands it to
 * the gateway in the header `Parlance-Identity`. Give either `keys` or `jwksUrl`.
 */
export interface IdentityConfig {
  /** What the claim `iss` must be. */
  readonly issuer: TextSetting;
  /** What the claim `aud` must be, or contain: a name for this gateway, so that tokens for others do not count here. */
  readonly audience: TextSetting;
  /** The keys themselves; public ones only. */
  readonly keys?: readonly PublicJwk[];
  /**
   * Where the keys stand as a JWK set. Read when the first token comes, kept for ten minutes, and read again for a key id
   * that is not in it, at most twice a minute; where reading fails, not again for 5 s. While they cannot be read, the
   * last ones count, for at most an hour.
   */
  readonly jwksUrl?: TextSetting;
  /** @default RS256, PS256, ES256 and EdDSA */
  readonly algorithms?: readonly IdentityAlgorithm[];
  /**
   * How far the clocks of backend and gateway may be apart, in milliseconds.
   * @default 10_000
   */
  readonly clockToleranceMs?: number;
  /**
   * Oldest token to take, counted from its claim `iat`, in milliseconds.
   * @default none: the claim `exp` alone
   */
  readonly maxAgeMs?: number;
  /**
   * The way to `jwksUrl`.
   * @default none: straight out, and the issuers that Node trusts
   */
  readonly network?: NetworkConfig;
}

/** {@link IdentityConfig} with the environment and defaults filled in. */
export interface IdentitySettings {
  readonly issuer: string;
  readonly audience: string;
  readonly keys?: readonly JwkSettings[];
  readonly jwksUrl?: string;
  readonly algorithms: readonly IdentityAlgorithm[];
  readonly clockToleranceMs: number;
  readonly maxAgeMs?: number;
  readonly network?: NetworkSettings;
}

/** A key whose members are yet to be checked. */
export interface JwkSettings {
  readonly kty: string;
  readonly kid?: string;
  readonly alg?: string;
  readonly [member: string]: unknown;
}

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });

/** JSON Schema of {@link IdentitySettings}. */
export const identitySchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['issuer', 'audience'],
  properties: {
    issuer: text("The claim `iss` of your backend's tokens."),
    audience: text('The claim `aud` of tokens that are meant for this gateway.'),
    keys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['kty'],
        properties: { kty: { type: 'string' }, kid: { type: 'string' }, alg: { type: 'string' } },
      },
    },
    jwksUrl: text('Where the public keys stand, for instance "https://login.example.com/jwks.json".'),
    algorithms: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: [...IDENTITY_ALGORITHMS] },
      default: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    },
    clockToleranceMs: { type: 'integer', minimum: 0, maximum: 300_000, default: 10_000 },
    maxAgeMs: { type: 'integer', minimum: 1_000, maximum: 86_400_000 },
    network: networkSchema,
  },
};
