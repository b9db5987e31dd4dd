import { useCallback, useEffect, useMemo, useState } from 'react';

import { createAccount, type AccountCustomer } from './account.js';

/** The customer's account in this tab. The same object until something changes. */
export interface AccountState {
  /** Who is signed in, as far as is known. */
  readonly customer: AccountCustomer | undefined;
  /** The last attempt to sign in or out came to nothing. */
  readonly hasFailed: boolean;
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Asks again who is signed in: another tab may have changed it. */
  readonly refresh: () => void;
  readonly identityToken: () => Promise<string>;
}

/** The account behind `accountUrl`; undefined where nobody can sign in. */
export function useAccount(accountUrl: string | undefined): AccountState | undefined {
  const account = useMemo(
    () => (accountUrl === undefined ? undefined : createAccount(accountUrl)),
    [accountUrl],
  );
  const [customer, setCustomer] = useState<AccountCustomer>();
  const [hasFailed, setHasFailed] = useState(false);

  const refresh = useCallback(() => {
    account?.read().then(
      (read) => setCustomer((before) => (before?.email === read?.email ? before : read)),
      // Who cannot be told from nobody is nobody: the chat is there for both.
      () => setCustomer(undefined),
    );
  }, [account]);
  useEffect(() => {
    refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [refresh]);

  return useMemo(() => {
    if (account === undefined) return undefined;
    const change = async (changing: Promise<void>): Promise<void> => {
      const hasChanged = await changing.then(
        () => true,
        () => false,
      );
      setHasFailed(!hasChanged);
      refresh();
    };
    return {
      customer,
      hasFailed,
      refresh,
      signIn: () => change(account.signIn()),
      signOut: () => change(account.signOut()),
      identityToken: account.identityToken,
    };
  }, [account, customer, hasFailed, refresh]);
}
