import { useState } from 'react';

import type { SiteAccount } from '../shared/site-account.js';

interface Talk {
  readonly customerNumber: string | undefined;
  /** Who was signed in when it was opened. */
  readonly email: string | undefined;
}

/** The telephone beside the chat. */
export interface TalkState {
  readonly talk: Talk | undefined;
  /** Opens it; the number is the account's where none is given. */
  readonly open: (phoneNumber: string | undefined) => void;
  readonly close: () => void;
}

/** Whether the telephone beside the chat is open, and for whom: it goes when they sign out. */
export function useTalk(customer: SiteAccount['customer']): TalkState {
  const [talk, setTalk] = useState<Talk>();
  const email = customer?.email;
  const isTheirs = talk?.email === undefined || talk.email === email;
  return {
    talk: isTheirs ? talk : undefined,
    open: (phoneNumber) =>
      setTalk((before) => ({
        customerNumber:
          phoneNumber ?? customer?.phoneNumber ?? (isTheirs ? before?.customerNumber : undefined),
        email,
      })),
    close: () => setTalk(undefined),
  };
}
