import { expect, test } from 'vitest';

import { isPhoneNumber } from './phone-number.js';

test.each(['112', '+351 21 123-45.67', '(030) 123 456/78', '123456789012345'])('%s is a number', (text) => {
  expect(isPhoneNumber(text)).toBe(true);
});

test.each(['', '12', '1234567890123456', '++351211234567', '21 12345 ext 6', 'sip:ana@example.com'])(
  '"%s" is none',
  (text) => {
    expect(isPhoneNumber(text)).toBe(false);
  },
);
