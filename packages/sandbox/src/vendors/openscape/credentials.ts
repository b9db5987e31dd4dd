import { randomUUID } from 'node:crypto';
import type { SimulatorClock } from '../../clock.js';

/** The tokens that a simulator has given out. */
export interface Tokens {
  issue(): string;
  isValid(token: string): boolean;
  forgetAll(): void;
}

/** Tokens that live as long as `validityMs` says when they are used; 0 means for ever. */
export function createTokens(clock: SimulatorClock, validityMs: () => number): Tokens {
  const issuedAtMs = new Map<string, number>();
  const isYoung = (atMs: number): boolean => validityMs() === 0 || clock.nowMs() - atMs < validityMs();
  return {
    issue() {
      const token = randomUUID();
      issuedAtMs.set(token, clock.nowMs());
      return token;
    },
    isValid(token) {
      const atMs = issuedAtMs.get(token);
      return atMs !== undefined && isYoung(atMs);
    },
    forgetAll: () => issuedAtMs.clear(),
  };
}

/** The token of an Authorization header; the scheme may be written in any case. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** Client id and secret of a Basic Authorization header, with the colon between them. */
export function basicOf(authorization: string | undefined): string | undefined {
  const encoded = /^basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}
