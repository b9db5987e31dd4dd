import type { ReactNode } from 'react';

import { strings } from './strings.js';
import type { AccountState } from './use-account.js';

import './account.css';

/** In the head of the company's page: who is signed in, and the way in or out. */
export function AccountMenu({ account }: { readonly account: AccountState }): ReactNode {
  const { customer, hasFailed, signIn, signOut } = account;
  return (
    <div className="account">
      <output className="account-name">{customer !== undefined && strings.signedInAs(customer.name)}</output>
      {customer === undefined ? (
        <button type="button" className="account-button" onClick={() => void signIn()}>
          {strings.signIn}
        </button>
      ) : (
        <button type="button" className="account-button" onClick={() => void signOut()}>
          {strings.signOut}
        </button>
      )}
      <output className="account-failure">{hasFailed && strings.failed}</output>
    </div>
  );
}
