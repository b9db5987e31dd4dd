import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

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

/**
 * The account behind `accountUrl`; undefined where nobody can sign in.
 * @param onRead Is told who is signed in each time the backend has told it, and not when it cannot be asked.
 */
export function useAccount(
  accountUrl: string | undefined,
  onRead?: (customer: AccountCustomer | undefined) => void,
): AccountState | undefined {
  const account = useMemo(
    () => (accountUrl === undefined ? undefined : createAccount(accountUrl)),
    [accountUrl],
  );
  const [customer, setCustomer] = useState<AccountCustomer>();
  const [hasFailed, setHasFailed] = useState(false);
  const asked = useRef(0);

  const refresh = useCallback(() => {
    const mine = (asked.current += 1);
    const take = (read: AccountCustomer | undefined): void => {
      // An earlier answer may come later.
      if (mine !== asked.current) return;
      setCustomer((before) => (before?.email === read?.email ? before : read));
      onRead?.(read);
    };
    // Who cannot be told from nobody is nobody: the chat is there for both.
    account?.read().then(take, () => setCustomer(undefined));
  }, [account, onRead]);
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
