import { useCallback, useSyncExternalStore } from 'react';

/** The request to call that the customer said no to last, in any tab of this browser. */
const KEY = 'parlance-chat-declined-call';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === KEY) listener();
  };
  listeners.add(listener);
  globalThis.addEventListener('storage', listen);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', listen);
  };
}

const readDeclined = (): string | null => localStorage.getItem(KEY);

function store(declined: string | null): void {
  if (declined === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, declined);
  for (const listener of listeners) listener();
}

interface DeclinedCall {
  readonly isDeclined: boolean;
  readonly decline: () => void;
  /** Thought better of it. */
  readonly reconsider: () => void;
}

/** Whether the customer said no to this request; nobody else is told of it. */
export function useDeclinedCall(chatKey: string, requestId: string | undefined): DeclinedCall {
  const declined = useSyncExternalStore(subscribe, readDeclined);
  const request = `${chatKey}/${requestId}`;
  return {
    isDeclined: requestId !== undefined && declined === request,
    decline: useCallback(() => store(request), [request]),
    reconsider: useCallback(() => store(null), []),
  };
}
