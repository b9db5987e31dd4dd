import { createHash, generateKeyPairSync, sign, verify, type KeyPairKeyObjectResult } from 'node:crypto';

/** The claims that the vendor's sample has, and an id, so that no two tokens are the same. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly prn: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
}

/** A JWT as the vendor signs it. Source: Fusion Service, Chat REST API guide, About Chat Authenticate, sample. */
export function signJwt(claims: Claims): string {
  const { privateKey, publicKey } = keys();
  const thumbprint = createHash('sha1').update(publicKey.export({ type: 'spki', format: 'der' }));
  const header = { alg: 'RS256', typ: 'JWT', x5t: thumbprint.digest('base64url'), kid: 'trustservice' };
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** Whether the sandbox has signed a JWT. */
export function isSigned(jwt: string): boolean {
  const [header, claims, signature, ...rest] = jwt.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
    return false;
  const signed = Buffer.from(`${header}.${claims}`);
  return verify('sha256', signed, keys().publicKey, Buffer.from(signature, 'base64url'));
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let pair: KeyPairKeyObjectResult | undefined;

/** Made once in a process, and only where a chat begins: it takes long. */
function keys(): KeyPairKeyObjectResult {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return pair;
}
