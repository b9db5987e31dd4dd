import { ApiError } from '@parlance/runtime';

/** What a refusal means for whoever runs the site, and the way out; nothing where there is no more to say. */
export type Explain = (refusal: ApiError) => string | undefined;

/** The call's result; its error says which setting, there or here, is at fault. Code, status and outcome stay. */
export async function explainedBy<T>(explain: Explain, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw ApiError.is(error) ? inWords(error, explain(error)) : error;
  }
}

function inWords(refusal: ApiError, words: string | undefined): ApiError {
  if (words === undefined) return refusal;
  const { operation, status, code, isRetryable, retryAfterMs, outcome } = refusal;
  return new ApiError(`${operation}, ${words}`, {
    operation,
    status,
    code,
    isRetryable,
    retryAfterMs,
    outcome,
    cause: refusal,
  });
}
