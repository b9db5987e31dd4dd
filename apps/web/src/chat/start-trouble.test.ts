import { ApiError, NetworkError } from '@parlance/chat';
import { expect, test } from 'vitest';

import { isAboutIdentity, toStartTrouble } from './start-trouble.js';

const refused = (code: string): ApiError =>
  new ApiError('chats.start was refused.', {
    operation: 'chats.start',
    status: 401,
    code,
    isRetryable: false,
    outcome: 'not-sent',
  });

/** What the site's account says when nobody is signed in there. */
const signedOut = Object.assign(new Error('Nobody is signed in.'), { code: 'signed-out' });

test.each([
  [refused('identity-required'), 'identity-required'],
  [refused('identity-refused'), 'identity-refused'],
  [signedOut, 'signed-out'],
  [new Error('No header value.', { cause: signedOut }), 'signed-out'],
] as const)('%s is about who the customer is', (error, trouble) => {
  expect(toStartTrouble(error)).toBe(trouble);
  expect(isAboutIdentity(trouble)).toBe(true);
});

test.each(['no-agents', 'out-of-hours', 'holiday', 'dequeued-by-rules'] as const)(
  'a contact center that takes no chat now says why: %s',
  (code) => {
    expect(toStartTrouble(refused(code))).toBe(code);
    expect(isAboutIdentity(code)).toBe(false);
  },
);

test('anything else is what it is elsewhere', () => {
  expect(toStartTrouble(new NetworkError('No line.'))).toBe('unreachable');
  expect(toStartTrouble(refused('invalid-request'))).toBe('other');
  expect(toStartTrouble('identity-required')).toBe('other');
  expect(isAboutIdentity('unreachable')).toBe(false);
});
