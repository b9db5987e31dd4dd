import { expect, test } from 'vitest';

import { maskBody, maskHeader } from './secrets.js';

test.each([
  ['authorization', 'Basic cGFybGFuY2U6c2VjcmV0', 'Basic ••••••'],
  ['Authorization', 'Bearer abc', 'Bearer ••••••'],
  ['cookie', 'a=b', '••••••'],
  ['sessionid', 'abc', '••••••'],
  ['Parlance-Identity', 'abc', '••••••'],
  ['content-type', 'application/json', 'application/json'],
])('the header %s: %s is shown as %s', (name, value, want) => {
  expect(maskHeader(name, value)).toBe(want);
});

test.each([
  ['{"access_token":"a\\"b","token_type":"bearer"}', '{"access_token":"••••••","token_type":"bearer"}'],
  ['{\n  "token": "abc"\n}', '{\n  "token": "••••••"\n}'],
  ['{"jwt":"abc","poolId":"34:1"}', '{"jwt":"••••••","poolId":"34:1"}'],
  ['{"settings":{"clientSecret":"s"}}', '{"settings":{"clientSecret":"••••••"}}'],
  ['{"sessionId":"W1"}', '{"sessionId":"W1"}'],
  ['<html>token</html>', '<html>token</html>'],
])('%s is shown as %s', (text, want) => {
  expect(maskBody(text)).toBe(want);
});
