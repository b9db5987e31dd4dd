import type { Availability } from '@parlance/chat';
import type { RemoteProvider } from '@parlance/chat/remote';
import { useEffect, useState } from 'react';

import type { Reach } from '../shared/reach.js';
import type { SiteAccount } from '../shared/site-account.js';

const ASK_EVERY_MS = 30_000;

/**
 * Whether somebody is there to chat with, asked again from time to time while the page is in view; undefined while that is
 * not known, and where the contact center cannot tell.
 */
export function useAvailability(
  reach: Reach,
  provider: RemoteProvider | undefined,
  account: SiteAccount | undefined,
): Availability | undefined {
  const [known, setKnown] = useState<{ readonly providerId: string; readonly availability: Availability }>();

  useEffect(() => {
    if (provider?.profile.capabilities.availability !== true) return undefined;
    if (provider.profile.requiresIdentity === true && account?.customer === undefined) return undefined;
    const { providerId } = provider;
    const leaving = new AbortController();
    const chats = reach(provider, account);
    const ask = (): void => {
      if (document.visibilityState === 'hidden') return;
      chats.getAvailability?.({ signal: leaving.signal }).then(
        (availability) => setKnown({ providerId, availability }),
        // Unknown is better than out of date.
        () => setKnown(undefined),
      );
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      leaving.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [reach, provider, account]);

  return known !== undefined && known.providerId === provider?.providerId ? known.availability : undefined;
}
