import { useCallback, useSyncExternalStore } from 'react';

/** The request to call that the customer said no to last, in any tab of this browser. */
const KEY = 'parlance-chat-declined-call';

const HOWS: readonly Declined[] = ['declined', 'talkedHere'];

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

/** What the customer did instead of giving a number: nothing, or calling from the browser. */
type Declined = 'declined' | 'talkedHere';

interface DeclinedCall {
  /** Absent as long as the question stands. */
  readonly declined: Declined | undefined;
  readonly decline: (how: Declined) => void;
  /** Thought better of it. */
  readonly reconsider: () => void;
}

/** Whether the customer said no to this request; nobody else is told of it. */
export function useDeclinedCall(chatKey: string, requestId: string | undefined): DeclinedCall {
  const stored = useSyncExternalStore(subscribe, readDeclined);
  const request = `${chatKey}/${requestId}`;
  const declined = HOWS.find((how) => stored === `${request}/${how}`);
  return {
    declined: requestId === undefined ? undefined : declined,
    decline: useCallback((how) => store(`${request}/${how}`), [request]),
    reconsider: useCallback(() => store(null), []),
  };
}
