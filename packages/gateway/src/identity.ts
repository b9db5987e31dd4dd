import type { CustomerIdentity, Json } from '@parlance/chat';
import { parseLossless, type Clock } from '@parlance/runtime';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

import type { IdentitySettings } from './identity-config.js';
import { keysError } from './identity-keys.js';
import { identityRefused, keysUnavailable, type RefusalReason } from './problems.js';

/** Where a page puts the token that its company's backend has signed. */
export const IDENTITY_HEADER = 'parlance-identity';

/** Finds out whose word a token is. */
export interface IdentityCheck {
  /**
   * The customer whom the token names.
   * @throws Refusal `identity-refused` with the reason; `identity-keys` when the keys cannot be read.
   */
  readonly verify: (token: string) => Promise<CustomerIdentity>;
}

/** Longest token that is looked at, in characters. */
const MAX_TOKEN_LENGTH = 8_192;

/** Longest `sub` that is taken for an id, in characters. */
const MAX_SUBJECT_LENGTH = 255;

/** A check by these settings. */
export function identityCheck(
  settings: IdentitySettings,
  getKey: JWTVerifyGetKey,
  clock: Clock,
): IdentityCheck {
  const { issuer, audience, algorithms, clockToleranceMs, maxAgeMs, jwksUrl } = settings;
  return {
    async verify(token) {
      if (token.length > MAX_TOKEN_LENGTH) throw identityRefused('malformed');
      await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockToleranceMs / 1_000,
        currentDate: new Date(clock.now()),
        ...(maxAgeMs === undefined ? {} : { maxTokenAge: maxAgeMs / 1_000 }),
      }).catch((cause: unknown) => {
        const reason = reasonOf(cause);
        throw reason === undefined ? keysUnavailable(keysError(jwksUrl, cause)) : identityRefused(reason);
      });
      return toIdentity(readClaims(token));
    },
  };
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  [errors.JOSEAlgNotAllowed.code]: 'algorithm',
  [errors.JOSENotSupported.code]: 'malformed',
  [errors.JWKSNoMatchingKey.code]: 'key-unknown',
  [errors.JWKSMultipleMatchingKeys.code]: 'key-unknown',
  [errors.JWSSignatureVerificationFailed.code]: 'signature',
  [errors.JWSInvalid.code]: 'malformed',
  [errors.JWTInvalid.code]: 'malformed',
};

const CLAIM_REASONS: Readonly<Record<string, RefusalReason>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'not-yet-valid',
};

/** Why a token does not count; `undefined` when it is not the token's fault. */
function reasonOf(error: unknown): RefusalReason | undefined {
  if (error instanceof errors.JWTExpired) return error.claim === 'iat' ? 'too-old' : 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isOutOfTime = error.claim === 'iat' && error.reason === 'check_failed';
    return isOutOfTime ? 'not-yet-valid' : (CLAIM_REASONS[error.claim] ?? 'claim');
  }
  return error instanceof errors.JOSEError ? REASONS[error.code] : undefined;
}

/** Of a token that is verified, decoded as jose does it. An id beyond what a number holds keeps its digits, as text. */
function readClaims(token: string): Claims {
  const [, payload = ''] = token.split('.');
  return toClaims(parseLossless(new TextDecoder().decode(Buffer.from(payload, 'base64url'))));
}

type Claims = CustomerIdentity['claims'];

function toIdentity(claims: Claims): CustomerIdentity {
  const subject = claims['sub'];
  if (typeof subject !== 'string' || !isSubject(subject)) throw identityRefused('claim');
  const name = textOf(claims['name']);
  const givenName = textOf(claims['given_name']);
  const familyName = textOf(claims['family_name']);
  const email = textOf(claims['email']);
  return {
    subject,
    ...(name === undefined ? {} : { name }),
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
    ...(email === undefined ? {} : { email }),
    claims,
  };
}

const isSubject = (text: string): boolean =>
  text.trim() !== '' && text.length <= MAX_SUBJECT_LENGTH && !/\p{Cc}/u.test(text);

const textOf = (claim: Json | undefined): string | undefined =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined;

const toClaims = (payload: unknown): Claims =>
  typeof payload === 'object' && payload !== null
    ? Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, toJson(value)]))
    : {};

function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) return toClaims(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
