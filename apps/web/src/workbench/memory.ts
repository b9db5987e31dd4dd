/** What earlier answers gave and later forms are filled with, so that a chat can be walked through. */
export interface Memory {
  /** A vendor's id of the chat, which is also the sandbox's `conversationId`. */
  readonly sessionId?: string;
  /** Where the next query begins: `newIndexKey` of the last. */
  readonly indexKey?: number;
  readonly callMeAgentKey?: number;
  readonly callbackQueueKey?: number;
  readonly agentId?: string;
  /** The gateway's. */
  readonly providerId?: string;
  readonly chatId?: string;
  /** Opens `chatId`. */
  readonly chatToken?: string;
  readonly queueId?: string;
  readonly destinationKey?: string;
  /** Of a chat server: the site that the last session call named there, the pool, and what opens one engagement. */
  readonly siteName?: string;
  readonly pool?: string;
  readonly jwt?: string;
  /** The credential of the engagement. */
  readonly engagementSessionId?: string;
}

/** Keeps what was learned; newer replaces older. */
export interface MemoryStore {
  readonly read: () => Memory;
  learn(news: Memory): void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMemory(): MemoryStore {
  let memory: Memory = {};
  const listeners = new Set<() => void>();
  return {
    read: () => memory,
    learn: (news) => {
      if (Object.keys(news).length === 0) return;
      memory = { ...memory, ...news };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
