import { ApiError, DecodeError, NetworkError } from '@parlance/runtime';
import { expect, test } from 'vitest';

import { backoffMs, classifyReadFailure } from './backoff.js';

const error = new NetworkError('no answer');

test.each([
  { failures: 0, shortestMs: 500, longestMs: 1_000 },
  { failures: 3, shortestMs: 4_000, longestMs: 8_000 },
  { failures: 50, shortestMs: 15_000, longestMs: 30_000 },
])(
  'after $failures failures it waits $shortestMs to $longestMs ms',
  ({ failures, shortestMs, longestMs }) => {
    expect(backoffMs(failures, error, 0)).toBe(shortestMs);
    expect(backoffMs(failures, error, 1)).toBe(longestMs);
  },
);

test('never waits less than the other side asked for', () => {
  expect(backoffMs(0, new NetworkError('busy', { retryAfterMs: 45_000 }), 0)).toBe(45_000);
});

test.each([
  { given: new NetworkError('no answer'), want: 'retry' },
  { given: new DecodeError('HTML in a 200'), want: 'retry' },
  { given: new ApiError('down', { operation: 'read', status: 500, isRetryable: true }), want: 'retry' },
  { given: new ApiError('unknown session', { operation: 'read', status: 404 }), want: 'gone' },
  { given: new ApiError('not licensed', { operation: 'read', status: 403 }), want: 'fatal' },
  { given: new TypeError('a defect'), want: 'fatal' },
])('a read that fails with "$given.message" is $want', ({ given, want }) => {
  expect(classifyReadFailure(given)).toBe(want);
});
