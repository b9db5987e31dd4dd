import { ApiError, isParlanceError, NetworkError, TimeoutError } from '@parlance/chat';

/** What an error means to a customer; each feature has its own words for it. */
export type Trouble = 'unreachable' | 'busy' | 'refused' | 'other';

/** `busy`: the same can succeed later. `refused`: not on this page. */
export function toTrouble(error: unknown): Trouble {
  if (NetworkError.is(error) || TimeoutError.is(error)) return 'unreachable';
  if (ApiError.is(error) && error.status === 403) return 'refused';
  return isParlanceError(error) && error.isRetryable ? 'busy' : 'other';
}
