import { useEffect, useSyncExternalStore } from 'react';

import type { ChatNote, ChatView } from '../shared-chat/replica.js';

/** How much of others this browser has shown of its chat; shared by its tabs, so that reading in one counts in all. */
const KEY = 'parlance-chat-read';

/** Notes that want an answer, or a look. */
const NEWS: ReadonlySet<ChatNote['event']['type']> = new Set([
  'url-pushed',
  'redirect-requested',
  'call-requested',
]);

/** What others have said and shown in a chat. */
export const countNews = ({ chat, notes }: ChatView): number =>
  chat.messages.filter(({ from }) => from.role !== 'customer').length +
  notes.filter(({ event }) => NEWS.has(event.type)).length;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === KEY) listener();
  };
  listeners.add(listener);
  globalThis.addEventListener('storage', listen);
  document.addEventListener('visibilitychange', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', listen);
    document.removeEventListener('visibilitychange', listener);
  };
}

const readCount = (): number => Number(localStorage.getItem(KEY) ?? 0);

const isVisible = (): boolean => document.visibilityState === 'visible';

/** How much of the news nobody has seen: what came while the panel was hidden. */
export function useUnread(count: number, isPanelOpen: boolean): number {
  const read = useSyncExternalStore(subscribe, readCount);
  const isSeen = useSyncExternalStore(subscribe, isVisible) && isPanelOpen;
  useEffect(() => {
    if (!isSeen || read === count) return;
    localStorage.setItem(KEY, String(count));
    for (const listener of listeners) listener();
  }, [isSeen, read, count]);
  return isPanelOpen ? 0 : Math.max(0, count - read);
}
