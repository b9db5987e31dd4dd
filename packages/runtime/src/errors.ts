/** Whether a failed call can have had an effect: `not-sent` means it surely had none. */
export type CallOutcome = 'not-sent' | 'unknown';

/** What every error of ours carries. */
export interface ParlanceErrorDetails {
  /** Stable word for programs. */
  readonly code?: string;
  /** Whether the same call can succeed later without a change. */
  readonly isRetryable?: boolean;
  /** How long the other side asked us to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly outcome?: CallOutcome | undefined;
  readonly cause?: unknown;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

const isNamed = (error: unknown, name: string): boolean =>
  field(error, 'origin') === '@parlance' && field(error, 'name') === name;

/**
 * Base of every error of ours. Recognise it by {@link ParlanceError.is}, not by `instanceof`: two copies of this
 * package must recognise each other's errors. Carries no token and no customer text.
 */
export class ParlanceError extends Error {
  readonly origin = '@parlance' as const;
  override readonly name: string = 'ParlanceError';
  /** Stable word for programs, for instance `http-404` or `session-not-found`. */
  readonly code: string;
  /** Whether the same call can succeed later without a change. */
  readonly isRetryable: boolean;
  /** How long the other side asked us to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
  /** Whether the call can have had an effect; absent where the question makes no sense. */
  declare readonly outcome?: CallOutcome;

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = details.code ?? 'failed';
    this.isRetryable = details.isRetryable ?? false;
    if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs;
    if (details.outcome !== undefined) this.outcome = details.outcome;
  }

  /** Whether `error` is any error of ours, from whichever copy of this package. */
  static is(error: unknown): error is ParlanceError {
    return field(error, 'origin') === '@parlance';
  }
}

/** Whether `error` is any error of ours, from whichever copy of this package. */
export const isParlanceError = (error: unknown): error is ParlanceError => ParlanceError.is(error);

/** An option, a setting or an input is missing or unusable; nothing was sent. The message names it. */
export class ConfigError extends ParlanceError {
  override readonly name: string = 'ConfigError';

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, { code: 'config', outcome: 'not-sent', ...details });
  }

  static override is(error: unknown): error is ConfigError {
    return isNamed(error, 'ConfigError');
  }
}

/** The other side could not be reached, or the connection broke. `outcome` tells whether the call can have had an effect. */
export class NetworkError extends ParlanceError {
  override readonly name: string = 'NetworkError';

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, { code: 'network', isRetryable: true, outcome: 'unknown', ...details });
  }

  static override is(error: unknown): error is NetworkError {
    return isNamed(error, 'NetworkError');
  }
}

/** The call took longer than its `timeoutMs`. */
export class TimeoutError extends ParlanceError {
  override readonly name: string = 'TimeoutError';

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, { code: 'timeout', isRetryable: true, outcome: 'unknown', ...details });
  }

  static override is(error: unknown): error is TimeoutError {
    return isNamed(error, 'TimeoutError');
  }
}

/** What an {@link ApiError} carries besides. */
export interface ApiErrorDetails extends ParlanceErrorDetails {
  readonly status?: number | undefined;
  readonly operation: string;
  readonly body?: unknown;
}

/** The other side answered, and said no. */
export class ApiError extends ParlanceError {
  override readonly name: string = 'ApiError';
  /** HTTP status; absent where the protocol has another way to say no. */
  declare readonly status?: number;
  /** operationId, for instance `sessions.create`. */
  readonly operation: string;
  /** The answer's body where it is JSON or declared text; read it defensively, and keep it out of logs. */
  declare readonly body?: unknown;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { code: details.status === undefined ? 'api' : `http-${details.status}`, ...details });
    this.operation = details.operation;
    if (details.status !== undefined) this.status = details.status;
    if (details.body !== undefined)
      Object.defineProperty(this, 'body', { value: details.body, enumerable: false });
  }

  static override is(error: unknown): error is ApiError {
    return isNamed(error, 'ApiError');
  }
}

/** The other side answered with something its description does not allow, for instance HTML where JSON is promised. */
export class DecodeError extends ParlanceError {
  override readonly name: string = 'DecodeError';

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, { code: 'decode', outcome: 'unknown', ...details });
  }

  static override is(error: unknown): error is DecodeError {
    return isNamed(error, 'DecodeError');
  }
}

/** A command does not fit a chat's state, for instance sending into an ended chat. */
export class SessionError extends ParlanceError {
  override readonly name: string = 'SessionError';

  constructor(message: string, details: ParlanceErrorDetails = {}) {
    super(message, { code: 'session', outcome: 'not-sent', ...details });
  }

  static override is(error: unknown): error is SessionError {
    return isNamed(error, 'SessionError');
  }
}
