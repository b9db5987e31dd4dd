/** A cookie as it is put away. */
export interface CookieState {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  /** Sent to this very host only, not to those below it. */
  readonly isHostOnly: boolean;
  /** Sent by https only. */
  readonly isSecure: boolean;
  /** ISO 8601; absent for one that lives as long as the chat. */
  readonly expiresAt?: string;
}

/** The cookies of one chat. */
export interface Cookies {
  /** The value of the Cookie header for an address, empty for none. */
  headerFor(url: string): string;
  /** Takes an answer's cookies. */
  learn(response: Response, url: string): void;
  /** Those that have not expired. */
  state(): readonly CookieState[];
}
