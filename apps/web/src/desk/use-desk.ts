import { createSandboxClient, type Agent, type SandboxClient } from '@parlance/client-sandbox';
import { useCallback, useEffect, useMemo, useReducer, useState, type Dispatch } from 'react';

import { emptyDesk, reduceDesk, type DeskAction, type DeskState } from './desk-state.js';

/** What an agent can do; each rejects with the client's error. */
export interface DeskCommands {
  readonly choose: (conversationId: string) => void;
  readonly accept: (conversationId: string, agentId: string) => Promise<void>;
  readonly say: (conversationId: string, agentId: string, text: string) => Promise<void>;
  readonly setTyping: (conversationId: string, agentId: string, isTyping: boolean) => Promise<void>;
  readonly end: (conversationId: string, agentId: string) => Promise<void>;
}

export type DeskConnection = 'connecting' | 'online' | 'offline';

export interface Desk {
  readonly agents: readonly Agent[];
  readonly connection: DeskConnection;
  readonly state: DeskState;
  readonly commands: DeskCommands;
}

const RECONNECT_AFTER_MS = 1_000;

/** The sandbox's agent door, live. */
export function useDesk(sandboxUrl: string): Desk {
  const client = useMemo(() => createSandboxClient({ baseUrl: sandboxUrl }), [sandboxUrl]);
  const [state, dispatch] = useReducer(reduceDesk, emptyDesk);
  const [agents, setAgents] = useState<readonly Agent[]>([]);
  const [connection, setConnection] = useState<DeskConnection>('connecting');

  const follow = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const events = client.agentEvents.stream({}, { signal });
      const { agents: found } = await client.agents.list({ signal });
      setAgents(found);
      await loadChats(client, dispatch, signal);
      setConnection('online');
      for await (const { data } of events) dispatch({ kind: 'happened', event: data });
    },
    [client],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void keepFollowing(follow, () => setConnection('offline'), leaving.signal);
    return () => leaving.abort();
  }, [follow]);

  const commands = useMemo(() => createCommands(client, dispatch), [client]);
  return { agents, connection, state, commands };
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
  const { conversations } = await client.conversations.list({}, { signal });
  dispatch({ kind: 'loaded', conversations });
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

const createCommands = (client: SandboxClient, dispatch: Dispatch<DeskAction>): DeskCommands => ({
  choose: (conversationId) => dispatch({ kind: 'chosen', conversationId }),
  accept: async (conversationId, agentId) => {
    await client.conversations.accept({ path: { conversationId }, body: { agentId } });
  },
  say: async (conversationId, agentId, text) => {
    await client.conversations.say({ path: { conversationId }, body: { agentId, text } });
  },
  setTyping: async (conversationId, agentId, isTyping) => {
    await client.conversations.setTyping({ path: { conversationId }, body: { agentId, isTyping } });
  },
  end: async (conversationId, agentId) => {
    await client.conversations.end({ path: { conversationId }, body: { agentId } });
  },
});
