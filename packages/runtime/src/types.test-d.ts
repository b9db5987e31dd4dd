import { ApiError, unwrap, type CallFailure, type CallOptions, type Secret, type Success } from './index.js';

declare const failure: CallFailure;
declare const caught: unknown;
declare const success: Success<200, { readonly id: string }>;

/** Every kind of failure has its cause; a new kind breaks this switch. */
export function tell(result: CallFailure): string {
  switch (result.kind) {
    case 'undeclared':
      return `${result.status} ${result.cause.operation}`;
    case 'decode':
    case 'network':
    case 'timeout':
    case 'config':
    case 'authentication':
      return result.cause.code;
    case 'abort':
      return String(result.cause);
    default:
      return result satisfies never;
  }
}

/** What is right compiles. */
export function right(): void {
  if (ApiError.is(caught)) caught.retryAfterMs satisfies number | undefined;
  unwrap(success).id satisfies string;
  const secrets: Secret[] = ['a', () => 'a', async () => 'a'];
  const options: CallOptions[] = [{}, { retry: false }, { retry: { maxRetries: 1 }, timeoutMs: 0 }];
  void [secrets, options];
}

/** What is wrong does not. */
export function wrong(): void {
  // @ts-expect-error an abort's cause is whatever the signal carries
  failure.cause.message satisfies string;
  // @ts-expect-error an error is nothing known before it is recognised
  caught.code satisfies string;
  // @ts-expect-error a secret is a text or a function that gives one
  const secret: Secret = 42;
  // @ts-expect-error times are milliseconds, in `timeoutMs`
  const options: CallOptions = { timeout: 1 };
  void [secret, options];
}
