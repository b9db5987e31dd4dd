import type { StartChatInput } from '@parlance/chat';
import { remote, type RemoteProvider } from '@parlance/chat/remote';

import { PROTOCOL } from './protocol.js';
import { readStoredChat, writeStoredChat } from './stored-chat.js';

/** Starts a chat and stores it for all tabs. Rejects with the driver's error. */
export type StartSharedChat = (provider: RemoteProvider, input: StartChatInput) => Promise<void>;

/**
 * Pressed again after a lost answer, with the same input, it does not open a second chat; nor do two tabs that start at once:
 * the second takes up the first one's chat.
 */
export function createStart(gatewayUrl: string): StartSharedChat {
  let attempt = { input: '', clientChatId: '' };
  return async (provider, input) => {
    const wanted = JSON.stringify([provider.providerId, input]);
    if (attempt.input !== wanted) attempt = { input: wanted, clientChatId: crypto.randomUUID() };
    await navigator.locks.request(`${PROTOCOL}-start`, async () => {
      if (readStoredChat(localStorage, gatewayUrl) !== undefined) return;
      const { providerId, profile } = provider;
      const driver = remote({ baseUrl: gatewayUrl, providerId, profile });
      const handle = await driver.startChat({ ...input, clientChatId: attempt.clientChatId });
      writeStoredChat(localStorage, {
        chatKey: crypto.randomUUID(),
        gatewayUrl,
        providerId,
        profile,
        customerName: input.customer.name,
        handle,
      });
    });
    attempt = { input: '', clientChatId: '' };
  };
}
