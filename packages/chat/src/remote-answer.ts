import {
  ApiError,
  DecodeError,
  unwrap,
  type AnyFailure,
  type AnySuccess,
  type CallFailure,
} from '@parlance/runtime';

import { toFields } from './json.js';

/** The data of a successful call. @throws what the call failed with, told as the gateway tells it. */
export async function dataOf(result: Promise<AnySuccess | AnyFailure | CallFailure>): Promise<unknown> {
  try {
    return unwrap(await result);
  } catch (error) {
    throw told(error);
  }
}

/** The error with what the gateway's problem document says, which is closer to the cause than the status. */
export function told(error: unknown): unknown {
  if (!ApiError.is(error)) return error;
  const { code, detail, isRetryable, retryAfterMs, outcome } = toFields(error.body) ?? {};
  if (typeof code !== 'string') return error;
  return new ApiError(typeof detail === 'string' ? `${error.message} ${detail}` : error.message, {
    operation: error.operation,
    status: error.status,
    code,
    isRetryable: typeof isRetryable === 'boolean' ? isRetryable : error.isRetryable,
    retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : error.retryAfterMs,
    outcome: outcome === 'not-sent' || outcome === 'unknown' ? outcome : error.outcome,
    body: error.body,
    cause: error,
  });
}

/** The gateway answered with something else than this version expects. */
export function unfit(operation: string): DecodeError {
  return new DecodeError(
    `${operation}: the answer is not what a Parlance gateway gives. Check the remote driver's \`baseUrl\`.`,
    { code: 'gateway-answer' },
  );
}
