import type { ApiError, ConfigError, DecodeError, NetworkError, TimeoutError } from './errors.js';

/** What is known of an answer besides its body. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
}

/** The call succeeded. */
export interface Success<Status extends number, Data> {
  readonly kind: 'success';
  readonly status: Status;
  readonly data: Data;
  readonly response: ResponseInfo;
}

/** The API refused with a status that its description declares. */
export interface Failure<Status extends number, Body, Code extends string> {
  readonly kind: 'error';
  readonly status: Status;
  /** The answer's body; absent when it is empty or not of the declared type. */
  readonly error: Body | undefined;
  readonly code: Code;
  readonly response: ResponseInfo;
  readonly cause: ApiError;
}

/** What can come of any call, whatever its operation declares. */
export type CallFailure =
  | {
      readonly kind: 'undeclared';
      readonly status: number;
      readonly response: ResponseInfo;
      readonly cause: ApiError;
    }
  | {
      readonly kind: 'decode';
      readonly status: number;
      readonly response: ResponseInfo;
      readonly cause: DecodeError;
    }
  | { readonly kind: 'network'; readonly cause: NetworkError }
  | { readonly kind: 'timeout'; readonly cause: TimeoutError }
  /** The caller's signal ended the call; `cause` is the signal's reason. */
  | { readonly kind: 'abort'; readonly cause: unknown }
  /** An option, a secret or the input cannot be used; nothing was sent. */
  | { readonly kind: 'config'; readonly cause: ConfigError }
  /** The token endpoint gave no token. */
  | { readonly kind: 'authentication'; readonly cause: ApiError | DecodeError };

/** Any success, before it is known to be one of an operation's own. */
export type AnySuccess = Success<number, unknown>;

/** Any declared failure, before it is known to be one of an operation's own. */
export type AnyFailure = Failure<number, unknown, string>;

/** Any declared answer. */
export type AnyAnswer = AnySuccess | AnyFailure;

/**
 * Gives a successful call's data.
 * @throws the `cause` of any other result; after an abort, the signal's reason as it is.
 */
export function unwrap<Data>(result: Success<number, Data> | AnyFailure | CallFailure): Data {
  if (result.kind === 'success') return result.data;
  throw result.cause;
}
