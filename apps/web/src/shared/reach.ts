import type { ChatProvider } from '@parlance/chat';
import { remote, type RemoteProvider } from '@parlance/chat/remote';

import type { SiteAccount } from './site-account.js';

/** A contact center behind the gateway, for the customer who is signed in, or for anybody. */
export type Reach = (
  provider: Pick<RemoteProvider, 'providerId' | 'profile'>,
  account?: SiteAccount,
) => ChatProvider;

/** The company's word is asked for with each question, and only for a customer who is signed in. */
export function createReach(gatewayUrl: string): Reach {
  return ({ providerId, profile }, account) =>
    remote({
      baseUrl: gatewayUrl,
      providerId,
      profile,
      ...(account?.customer === undefined ? {} : { identityToken: account.identityToken }),
    });
}
