/**
 * `port-taken`: another program listens on the port. `invalid-answer`: a simulator broke its own spec.
 * `cannot-listen`: the address cannot be listened on for another reason, see `cause`. `invalid-option`: an option has a value
 * that is not possible. `configuration-unreadable`, `configuration-not-xml`, `configuration-invalid`: a vendor's configuration
 * cannot be read, is no XML, or has a key or value that is not possible.
 */
export type SandboxErrorCode =
  | 'port-taken'
  | 'cannot-listen'
  | 'invalid-answer'
  | 'invalid-option'
  | 'configuration-unreadable'
  | 'configuration-not-xml'
  | 'configuration-invalid';

/** Why the sandbox could not start, or what is wrong with it. Tell it by `name` and `code`. */
export class SandboxError extends Error {
  readonly origin = '@parlance';
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Recognises the error by its plain fields, so that two copies of the package agree. */
  static is(error: unknown): error is SandboxError {
    return (
      error instanceof Error &&
      error.name === 'SandboxError' &&
      'origin' in error &&
      error.origin === '@parlance'
    );
  }
}
