import { SessionError } from '@parlance/runtime';

/** @throws SessionError `customer-name-empty`. */
export function checkCustomerName({ name }: { readonly name: string }): void {
  if (name.trim() !== '') return;
  throw new SessionError('`customer.name` is empty. Give the name that the agent shall see.', {
    code: 'customer-name-empty',
  });
}
