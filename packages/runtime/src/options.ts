import type { Clock } from './clock.js';

/** How often and how patiently a call is repeated. */
export interface RetryOptions {
  /**
   * How many times a failed call is repeated; 0 for never.
   * @default 2
   */
  readonly maxRetries?: number;
  /**
   * Wait before the first repeat, in milliseconds; it doubles each time, less a random part of up to a half.
   * @default 500
   */
  readonly baseDelayMs?: number;
  /**
   * Longest wait, in milliseconds. When the other side asks for more (`Retry-After`), the call is not repeated: the
   * error says how long to wait.
   * @default 30_000
   */
  readonly maxDelayMs?: number;
}

/** How one call differs from the client's settings. */
export interface CallOptions {
  /** Ends the call; throwing methods then throw the signal's reason as it is. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest time the call may take, repeats and the answer's body included, in milliseconds; 0 for no limit.
   * For an event stream: until the stream begins.
   * @default the client's `timeoutMs`
   */
  readonly timeoutMs?: number | undefined;
  /** Further request headers. They win over the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `false` for no repeat. */
  readonly retry?: false | RetryOptions | undefined;
}

/** What every client can be given. */
export interface ClientOptions {
  /** Where the API begins, without the operation's path. Plain http only to this machine, unless `allowInsecureHttp`. */
  readonly baseUrl: string;
  /** Allows plain http to other machines: credentials and chats then travel unencrypted. */
  readonly allowInsecureHttp?: boolean | undefined;
  /**
   * Does the requests: given one `Request`, as the global `fetch` takes it.
   * @default globalThis.fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Longest time a call may take, in milliseconds; 0 for no limit.
   * @default 30_000
   */
  readonly timeoutMs?: number | undefined;
  /** When and how calls that are safe to repeat are repeated. `false` for never. */
  readonly retry?: false | RetryOptions | undefined;
  /** Further request headers for every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** For tests. */
  readonly clock?: Clock | undefined;
}
