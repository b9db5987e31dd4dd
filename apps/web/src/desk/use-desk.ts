import type { Agent, SandboxClient } from '@parlance/client-sandbox';
import { useCallback, useEffect, useReducer, useState, type Dispatch } from 'react';

import { emptyDesk, reduceDesk, type DeskAction, type DeskState } from './desk-state.js';

export type DeskConnection = 'connecting' | 'online' | 'offline';

export interface Desk {
  readonly agents: readonly Agent[];
  readonly connection: DeskConnection;
  readonly state: DeskState;
  readonly choose: (conversationId: string) => void;
}

const RECONNECT_AFTER_MS = 1_000;

/** The sandbox's agent door, live. */
export function useDesk(client: SandboxClient): Desk {
  const [state, dispatch] = useReducer(reduceDesk, emptyDesk);
  const [agents, setAgents] = useState<readonly Agent[]>([]);
  const [connection, setConnection] = useState<DeskConnection>('connecting');

  const follow = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const { agents: found } = await client.agents.list({ signal });
      setAgents(found);
      await loadChats(client, dispatch, signal);
      setConnection('online');
      // It begins with what is recorded, so nothing that happened meanwhile is missed.
      for await (const { data } of client.agentEvents.stream({}, { signal }))
        dispatch({ kind: 'happened', event: data });
    },
    [client],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void keepFollowing(follow, () => setConnection('offline'), leaving.signal);
    return () => leaving.abort();
  }, [follow]);

  const choose = useCallback((conversationId: string) => dispatch({ kind: 'chosen', conversationId }), []);
  return { agents, connection, state, choose };
}

/** Follows again and again; the sandbox may be restarted any time. */
async function keepFollowing(
  follow: (signal: AbortSignal) => Promise<void>,
  onLost: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await follow(signal).catch(() => undefined);
    if (signal.aborted) return;
    onLost();
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_AFTER_MS));
  }
}

async function loadChats(
  client: SandboxClient,
  dispatch: Dispatch<DeskAction>,
  signal: AbortSignal,
): Promise<void> {
  const [{ conversations }, { callbacks }] = await Promise.all([
    client.conversations.list({}, { signal }),
    client.callbacks.list({}, { signal }),
  ]);
  dispatch({ kind: 'loaded', conversations, callbacks });
  await Promise.all(
    conversations.map(({ conversationId }) => openChat(client, dispatch, conversationId, signal)),
  );
}

async function openChat(
  client: SandboxClient,
  dispatch: Dispatch<DeskAction>,
  conversationId: string,
  signal: AbortSignal,
): Promise<void> {
  const opened = await client.conversations.get({ path: { conversationId } }, { signal });
  dispatch({ kind: 'opened', ...opened });
}
