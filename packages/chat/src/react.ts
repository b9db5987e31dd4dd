import { useCallback, useSyncExternalStore } from 'react';

import type { ChatSession } from './chat-session.js';
import type { ChatSnapshot } from './snapshot.js';

/**
 * The session's snapshot, kept up to date. Renders on a server, too.
 * @example
 * const { messages, typing, state } = useChat(session);
 */
export function useChat(session: ChatSession): ChatSnapshot {
  const subscribe = useCallback(
    (notify: () => void): (() => void) => {
      // A session that is catching up with its log changes without an event.
      void session.ready.then(notify, notify);
      return session.subscribe(notify);
    },
    [session],
  );
  return useSyncExternalStore(subscribe, session.snapshot, session.snapshot);
}
