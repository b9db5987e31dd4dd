import type { ChatHandle, VendorProfile } from '@parlance/chat';
import { readProfile } from '@parlance/chat/remote';

/**
 * The browser's one chat, as its tabs find it again after a reload. The handle holds the gateway's token for this chat
 * only; no contact center credential ever reaches a browser.
 */
export interface StoredChat {
  /** Tells this chat from the next; random, no secret. */
  readonly chatKey: string;
  readonly gatewayUrl: string;
  readonly providerId: string;
  readonly profile: VendorProfile;
  readonly customerName: string;
  /** The e-mail address of the customer who was signed in at the site: the chat is theirs alone, and goes with them. */
  readonly signedInAs?: string;
  /** As the start gave it: reading begins with the first event. */
  readonly handle: ChatHandle;
}

/** Where the tabs keep it: localStorage, in a browser. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage key; also what other tabs' `storage` events name. */
export const STORED_CHAT_KEY = 'parlance-chat';

/** The stored chat, if it is one of this gateway that this version can read. */
export function readStoredChat(storage: TextStorage, gatewayUrl: string): StoredChat | undefined {
  const text = storage.getItem(STORED_CHAT_KEY);
  if (text === null) return undefined;
  try {
    const chat = parseStoredChat(JSON.parse(text));
    return chat?.gatewayUrl === gatewayUrl ? chat : undefined;
  } catch {
    return undefined;
  }
}

export const writeStoredChat = (storage: TextStorage, chat: StoredChat): void =>
  storage.setItem(STORED_CHAT_KEY, JSON.stringify(chat));

export const forgetStoredChat = (storage: TextStorage): void => storage.removeItem(STORED_CHAT_KEY);

function parseStoredChat(data: unknown): StoredChat | undefined {
  if (!isFields(data)) return undefined;
  const { chatKey, gatewayUrl, providerId, profile, customerName, signedInAs, handle } = data;
  if (!isText(chatKey) || !isText(gatewayUrl) || !isText(providerId) || !isText(customerName))
    return undefined;
  if (!isHandle(handle)) return undefined;
  return {
    chatKey,
    gatewayUrl,
    providerId,
    customerName,
    ...(isText(signedInAs) ? { signedInAs } : {}),
    handle,
    profile: readProfile(profile),
  };
}

/** What is inside `fixed` and `cursor` is the driver's to check. */
const isHandle = (data: unknown): data is ChatHandle =>
  isFields(data) &&
  isText(data['vendor']) &&
  typeof data['version'] === 'number' &&
  'fixed' in data &&
  'cursor' in data;

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

const isText = (data: unknown): data is string => typeof data === 'string';
