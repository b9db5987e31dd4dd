import type { Reach } from '../shared/reach.js';
import { isTabMessage, PROTOCOL } from './protocol.js';
import type { TabEnvironment } from './shared-chat.js';
import { forgetStoredChat, readStoredChat, STORED_CHAT_KEY } from './stored-chat.js';

/** This tab, over Web Locks, a BroadcastChannel and localStorage. Needs https, or loopback: Web Locks are a secure-context API. */
export function browserTab(gatewayUrl: string, reach: Reach): TabEnvironment {
  const channel = new BroadcastChannel(PROTOCOL);
  return {
    newId: () => crypto.randomUUID(),
    now: Date.now,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    provider: (chat) => reach(chat),
    readChat: () => readStoredChat(localStorage, gatewayUrl),
    forgetChat: () => forgetStoredChat(localStorage),
    onChatStored: (listener) => {
      const listen = ({ key }: StorageEvent): void => {
        // The key is null when the whole storage was cleared.
        if (key === null || key === STORED_CHAT_KEY) listener();
      };
      globalThis.addEventListener('storage', listen);
      return () => globalThis.removeEventListener('storage', listen);
    },
    post: channel.postMessage.bind(channel),
    onMessage: (listener) => {
      const listen = ({ data }: MessageEvent<unknown>): void => {
        if (isTabMessage(data)) listener(data);
      };
      channel.addEventListener('message', listen);
      return () => {
        channel.removeEventListener('message', listen);
        channel.close();
      };
    },
    lead,
  };
}

function lead(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const hold = (): Promise<void> =>
      new Promise((release) => {
        signal.addEventListener('abort', () => release());
        resolve();
      });
    navigator.locks.request(PROTOCOL, { signal }, hold).catch(reject);
  });
}
