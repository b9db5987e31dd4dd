import { ApiError, NetworkError, TimeoutError } from '@parlance/chat';

import { strings } from './strings.js';

/** An error of the sandbox's client in words; the sandbox says itself what it has against a request. */
export function explain(error: unknown): string {
  if (NetworkError.is(error) || TimeoutError.is(error)) return strings.unreachable;
  const detail = ApiError.is(error) ? detailOf(error.body) : undefined;
  return detail === undefined ? strings.problem : strings.refused(detail);
}

function detailOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('detail' in body)) return undefined;
  return typeof body.detail === 'string' && body.detail !== '' ? body.detail : undefined;
}
