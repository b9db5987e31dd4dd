import { ApiError, NetworkError } from '@parlance/chat';
import { expect, test } from 'vitest';

import { explain } from './explain.js';

const refusedWith = (body: unknown): ApiError =>
  new ApiError('Refused.', { operation: 'conversations.end', status: 409, body });

test('what the sandbox has against it is said in its own words', () => {
  expect(explain(refusedWith({ detail: 'The conversation has ended.' }))).toBe(
    'That did not work: The conversation has ended.',
  );
});

test.each([undefined, 'gone', {}, { detail: 7 }, { detail: '' }])('an answer without words: %j', (body) => {
  expect(explain(refusedWith(body))).toBe('That did not work. Please try again.');
});

test('a sandbox that does not answer', () => {
  expect(explain(new NetworkError('Connection refused.'))).toContain('The sandbox cannot be reached');
});
