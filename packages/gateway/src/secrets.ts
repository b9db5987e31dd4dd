import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits, fit for a URL. */
export const newChatId = (): string => randomBytes(16).toString('base64url');

/** 256 random bits, fit for a header. */
const newToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Names a chat in a log: the same for the same chat, of no use to a reader who wants in. */
export const shortHash = (text: string): string => sha256(text).toString('hex').slice(0, 8);

/** Repeated starts of one chat each get a token; the oldest fall out. */
const MAX_TOKENS = 32;

/** The tokens of one chat. Only their hashes are kept. */
export class TokenRing {
  #hashes: readonly Buffer[] = [];

  /** A further token. It is given once and kept nowhere. */
  issue(): string {
    const token = newToken();
    this.#hashes = [...this.#hashes, sha256(token)].slice(-MAX_TOKENS);
    return token;
  }

  /** Takes as long for a wrong token as for a right one. */
  accepts(token: string): boolean {
    const hash = sha256(token);
    return this.#hashes.reduce((isKnown, known) => timingSafeEqual(known, hash) || isKnown, false);
  }
}
