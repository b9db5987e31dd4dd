import { listProviders, type RemoteProvider } from '@parlance/chat/remote';
import { useCallback, useEffect, useState } from 'react';

import { explain } from './explain.js';

interface Providers {
  /** Absent until they are known. */
  readonly providers?: readonly RemoteProvider[];
  /** Why they are not known, in plain words. */
  readonly problem?: string;
}

/** While the gateway cannot be reached it is asked again. */
const ASK_AGAIN_MS = 5_000;

/** The contact centers this site can chat with. Asked again until known, and at once by `reload`. */
export function useProviders(gatewayUrl: string): Providers & { readonly reload: () => void } {
  const [state, setState] = useState<Providers>({});
  // Each one, even of the same address, is a question of its own.
  const [question, setQuestion] = useState({ baseUrl: gatewayUrl });
  const reload = useCallback(() => setQuestion({ baseUrl: gatewayUrl }), [gatewayUrl]);

  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    listProviders(question, { signal: leaving.signal }).then(
      (providers) => setState({ providers }),
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        setState({ problem: explain(error) });
        timer = setTimeout(reload, ASK_AGAIN_MS);
      },
    );
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [question, reload]);

  return { ...state, reload };
}
