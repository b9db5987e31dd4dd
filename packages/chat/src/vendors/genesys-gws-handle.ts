import { ConfigError } from '@parlance/runtime';

import type { Json, Participant } from '../events.js';
import { toFields } from '../json.js';
import type { ChatHandle } from '../provider.js';

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
const VERSION = 1;

/** The handle of a chat whose reading stands at `cursor`. */
export function toHandle(chatId: string, cursor: GenesysGwsCursor): ChatHandle {
  const typing = cursor.typing.map(({ id, name }) => ({ id, name }));
  return { vendor: VENDOR, version: VERSION, fixed: { chatId }, cursor: { ...cursor, typing } };
}

/**
 * The chat a handle is for.
 * @throws ConfigError when the handle is another vendor's, or of a version that this driver does not know.
 */
export function readChatOf(handle: ChatHandle): string {
  if (handle.vendor !== VENDOR)
    throw unusable(`is of the vendor ${handle.vendor}; attach it with that vendor's driver`);
  const { chatId } = toFields(handle.fixed) ?? {};
  if (handle.version !== VERSION || typeof chatId !== 'string')
    throw unusable(`has version ${handle.version}; this driver knows version ${VERSION}`);
  return chatId;
}

/**
 * The cursor in a handle.
 * @throws ConfigError when it was not made by {@link toHandle}.
 */
export function readCursor({ cursor }: ChatHandle): GenesysGwsCursor {
  const { nextIndex, ender, isRequeued, agents, typing } = toFields(cursor) ?? {};
  if (typeof nextIndex !== 'number' || typeof isRequeued !== 'boolean' || !isEnder(ender)) {
    throw unusable('has a cursor that this driver did not make');
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

function readTyping(typing: unknown): readonly Participant[] {
  if (!Array.isArray(typing)) return [];
  return typing.flatMap((entry: unknown) => {
    const { id, name } = toFields(entry) ?? {};
    return typeof id === 'string' && typeof name === 'string' ? [{ id, role: 'agent' as const, name }] : [];
  });
}

function unusable(how: string): ConfigError {
  return new ConfigError(`The chat handle ${how}. Pass a handle that the Genesys driver gave.`, {
    code: 'invalid-handle',
  });
}
