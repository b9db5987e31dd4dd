import type { Json, Participant } from '../events.js';
import { toFields } from '../json.js';
import type { ChatHandle } from '../provider.js';
import { foreignCursor, readNamed, readTyping, type HandleKind } from './_shared/handles.js';

/** Where reading stands: everything before `nextIndex` was reported. */
export interface GenesysGwsCursor {
  /** The highest index seen plus 1: what is asked for next. */
  readonly nextIndex: number;
  /** Ids of the agents who are there. */
  readonly agents: readonly string[];
  /** Agents who type, as reported last. */
  readonly typing: readonly Participant[];
  /** Who or what, as the messages tell, left no two people to talk: it may be the end. Until an agent is there again. */
  readonly ender: 'agent' | 'customer' | 'inactivity' | null;
  /** It was reported that the chat went back to the queue. */
  readonly isRequeued: boolean;
  /** Cookies and CSRF token, as the client's `createHttpSession` gave them. Secret. */
  readonly http: Json;
}

/** Before the first read. */
export const FIRST_CURSOR: GenesysGwsCursor = {
  nextIndex: 1,
  agents: [],
  typing: [],
  ender: null,
  isRequeued: false,
  http: {},
};

export const VENDOR = 'genesys-gws';
const KIND: HandleKind = { vendor: VENDOR, version: 1, driver: 'the Genesys driver' };

/** The handle of a chat whose reading stands at `cursor`. */
export function toHandle(chatId: string, cursor: GenesysGwsCursor): ChatHandle {
  const typing = cursor.typing.map(({ id, name }) => ({ id, name }));
  return { vendor: VENDOR, version: KIND.version, fixed: { chatId }, cursor: { ...cursor, typing } };
}

/**
 * The chat a handle is for.
 * @throws ConfigError when the handle is another vendor's, or of a version that this driver does not know.
 */
export const readChatOf = (handle: ChatHandle): string => readNamed(handle, KIND, 'chatId').id;

/**
 * The cursor in a handle.
 * @throws ConfigError when it was not made by {@link toHandle}.
 */
export function readCursor({ cursor }: ChatHandle): GenesysGwsCursor {
  const { nextIndex, ender, isRequeued, agents, typing } = toFields(cursor) ?? {};
  if (typeof nextIndex !== 'number' || typeof isRequeued !== 'boolean' || !isEnder(ender)) {
    throw foreignCursor(KIND);
  }
  return {
    nextIndex,
    agents: Array.isArray(agents) ? agents.filter((id) => typeof id === 'string') : [],
    typing: readTyping(typing),
    ender,
    isRequeued,
    http: httpOf(cursor),
  };
}

const isEnder = (value: unknown): value is GenesysGwsCursor['ender'] =>
  value === null || value === 'agent' || value === 'customer' || value === 'inactivity';

const httpOf = (cursor: Json): Json =>
  typeof cursor === 'object' && cursor !== null && 'http' in cursor ? cursor['http'] : {};
