import type { TranscriptMessage } from '@parlance/chat';
import { useEffect, useSyncExternalStore } from 'react';

/** How many texts of others this browser has shown, by chat; shared by its tabs, so that reading in one counts in all. */
const KEY = 'parlance-chat-read';

const ofOthers = (messages: readonly TranscriptMessage[]): number =>
  messages.filter(({ from }) => from.role !== 'customer').length;

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

/** Texts of others that nobody has seen: those that came while the panel was hidden. None when there is no chat. */
export function useUnread(messages: readonly TranscriptMessage[], isPanelOpen: boolean): number {
  const read = useSyncExternalStore(subscribe, readCount);
  const isSeen = useSyncExternalStore(subscribe, isVisible) && isPanelOpen;
  const count = ofOthers(messages);
  useEffect(() => {
    if (!isSeen || read === count) return;
    localStorage.setItem(KEY, String(count));
    for (const listener of listeners) listener();
  }, [isSeen, read, count]);
  return isPanelOpen ? 0 : Math.max(0, count - read);
}
