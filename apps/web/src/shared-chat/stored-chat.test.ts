import { describe, expect, test } from 'vitest';

import { profile, startHandle } from './fake-browser.test-helper.js';
import {
  forgetStoredChat,
  readStoredChat,
  STORED_CHAT_KEY,
  writeStoredChat,
  type StoredChat,
  type TextStorage,
} from './stored-chat.js';

const chat: StoredChat = {
  chatKey: 'key',
  gatewayUrl: 'http://gateway',
  providerId: 'fake',
  profile,
  customerName: 'Ana',
  handle: startHandle,
};
const memoryStorage = (): TextStorage => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};

test('a stored chat is found again, until it is forgotten', () => {
  const storage = memoryStorage();
  expect(readStoredChat(storage, 'http://gateway')).toBeUndefined();
  writeStoredChat(storage, chat);
  expect(readStoredChat(storage, 'http://gateway')).toMatchObject({ ...chat, profile: { vendor: 'fake' } });
  forgetStoredChat(storage);
  expect(readStoredChat(storage, 'http://gateway')).toBeUndefined();
});

test('a chat of a customer who was signed in is known as theirs', () => {
  const storage = memoryStorage();
  writeStoredChat(storage, { ...chat, signedInAs: 'ana@example.com' });
  expect(readStoredChat(storage, 'http://gateway')?.signedInAs).toBe('ana@example.com');
  storage.setItem(STORED_CHAT_KEY, JSON.stringify({ ...chat, signedInAs: true }));
  expect(readStoredChat(storage, 'http://gateway')).not.toHaveProperty('signedInAs');
});

test('a chat of another gateway is not ours: its token must not be sent here', () => {
  const storage = memoryStorage();
  writeStoredChat(storage, chat);
  expect(readStoredChat(storage, 'http://elsewhere')).toBeUndefined();
});

describe('what cannot be read is no chat', () => {
  test.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...chat, handle: {} }),
    JSON.stringify({ ...chat, profile: {} }),
  ])('%s', (text) => {
    const storage = memoryStorage();
    storage.setItem(STORED_CHAT_KEY, text);
    expect(readStoredChat(storage, 'http://gateway')).toBeUndefined();
  });
});
