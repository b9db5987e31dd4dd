import type { StartChatInput } from '@parlance/chat';
import type { RemoteProvider } from '@parlance/chat/remote';

import type { Reach } from '../shared/reach.js';
import type { SiteAccount } from '../shared/site-account.js';
import { PROTOCOL } from './protocol.js';
import { readStoredChat, writeStoredChat } from './stored-chat.js';

/** Starts a chat and stores it for all tabs. Rejects with the driver's error. */
export type StartSharedChat = (
  provider: RemoteProvider,
  input: StartChatInput,
  account?: SiteAccount,
) => Promise<void>;

/**
 * Pressed again after a lost answer, with the same input of the same customer, it does not open a second chat; nor do two
 * tabs that start at once: the second takes up the first one's chat.
 */
export function createStart(gatewayUrl: string, reach: Reach): StartSharedChat {
  let attempt = { input: '', clientChatId: '' };
  return async (provider, input, account) => {
    const wanted = JSON.stringify([provider.providerId, input, account?.customer]);
    if (attempt.input !== wanted) attempt = { input: wanted, clientChatId: crypto.randomUUID() };
    await navigator.locks.request(`${PROTOCOL}-start`, async () => {
      if (readStoredChat(localStorage, gatewayUrl) !== undefined) return;
      const { providerId, profile } = provider;
      const { clientChatId } = attempt;
      const handle = await reach(provider, account).startChat({ ...input, clientChatId });
      writeStoredChat(localStorage, {
        chatKey: crypto.randomUUID(),
        gatewayUrl,
        providerId,
        profile,
        customerName: input.customer.name,
        ...(account?.customer === undefined ? {} : { signedInAs: account.customer.email }),
        handle,
      });
    });
    attempt = { input: '', clientChatId: '' };
  };
}
