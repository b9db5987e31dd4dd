import { useCallback, useEffect, useState } from 'react';

import type { Voice } from './telephone.js';

/** What is known of calls from the browser. */
export interface VoiceState {
  readonly voice: Voice | { readonly status: 'asking' } | { readonly status: 'unreachable' };
  /** Asks again. */
  readonly reload: () => void;
}

const ASKING = { status: 'asking' } as const;

/** Whether customers can call from the browser: asked, and loaded, once it is wanted. */
export function useVoice(gatewayUrl: string | undefined, isWanted: boolean): VoiceState {
  const [voice, setVoice] = useState<VoiceState['voice']>(ASKING);
  const reload = useCallback(() => setVoice(ASKING), []);
  // What is known stays: a call may rest on it.
  const isAsking = voice.status === 'asking';
  useEffect(() => {
    if (gatewayUrl === undefined || !isWanted || !isAsking) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    import('./telephone.js')
      .then(({ openVoice }) => openVoice(gatewayUrl, signal))
      .then(setVoice, () => {
        if (!signal.aborted) setVoice({ status: 'unreachable' });
      });
    return () => leaving.abort();
  }, [gatewayUrl, isWanted, isAsking]);
  return { voice, reload };
}
