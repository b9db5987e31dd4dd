import { listProviders, type RemoteProvider } from '@parlance/chat/remote';
import { useCallback, useEffect, useState } from 'react';

import { toTrouble, type Trouble } from './trouble.js';

/** The contact centers of this site. */
export interface Providers {
  /** Absent until they are known. */
  readonly providers?: readonly RemoteProvider[];
  /** Why they are not known. */
  readonly trouble?: Trouble;
  /** Asks at once. */
  readonly reload: () => void;
}

/** While the gateway cannot be reached it is asked again, the first times soon. */
const ASK_AGAIN_MS = 2_500;
const MAX_ASK_AGAIN_MS = 60_000;

/** The contact centers behind a gateway, asked again until known; no question without an address. */
export function useProviders(gatewayUrl: string | undefined): Providers {
  const [state, setState] = useState<Omit<Providers, 'reload'>>({});
  // Each one, even of the same number, is a question of its own.
  const [question, setQuestion] = useState({ failures: 0 });
  const reload = useCallback(() => setQuestion({ failures: 0 }), []);

  useEffect(() => {
    if (gatewayUrl === undefined) return undefined;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    listProviders({ baseUrl: gatewayUrl }, { signal: leaving.signal }).then(
      (providers) => setState({ providers }),
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        setState({ trouble: toTrouble(error) });
        const failures = question.failures + 1;
        const pauseMs = Math.min(ASK_AGAIN_MS * 2 ** question.failures, MAX_ASK_AGAIN_MS);
        timer = setTimeout(() => setQuestion({ failures }), pauseMs);
      },
    );
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [gatewayUrl, question]);

  return { ...state, reload };
}
