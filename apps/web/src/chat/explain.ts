import { ApiError, isParlanceError, NetworkError, TimeoutError } from '@parlance/chat';

import { strings } from './strings.js';

/** What to tell a customer about an error: what it means to them, and what they can do. */
export function explain(error: unknown): string {
  if (NetworkError.is(error) || TimeoutError.is(error)) return strings.errors.unreachable;
  if (ApiError.is(error) && error.status === 403) return strings.errors.refused;
  if (isParlanceError(error) && error.isRetryable) return strings.errors.busy;
  return strings.errors.other;
}
