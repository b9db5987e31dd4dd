import { randomUUID } from 'node:crypto';

/** Tokens of GetChatUrl that have not opened a chat, each until a moment. */
export interface Tokens {
  give(untilMs: number): string;
  isGood(token: string, nowMs: number): boolean;
  forget(token: string): void;
  forgetAll(): void;
}

/** No tokens yet. */
export function createTokens(): Tokens {
  const given = new Map<string, number>();
  return {
    give(untilMs) {
      const token = randomUUID();
      given.set(token, untilMs);
      return token;
    },
    isGood: (token, nowMs) => (given.get(token) ?? 0) > nowMs,
    forget: (token) => void given.delete(token),
    forgetAll: () => given.clear(),
  };
}
