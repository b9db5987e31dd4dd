import { SessionError } from '@parlance/runtime';

/**
 * Any number that can be dialled passes, extensions too: vendors prefer E.164 and do not ask for it.
 * @throws SessionError `phone-number-invalid` where there are not even two digits.
 */
export function checkPhoneNumber(phoneNumber: string): void {
  if (/\p{Nd}.*\p{Nd}/su.test(phoneNumber)) return;
  throw new SessionError('`phoneNumber` has fewer than two digits. Give one like +351211234567.', {
    code: 'phone-number-invalid',
  });
}
