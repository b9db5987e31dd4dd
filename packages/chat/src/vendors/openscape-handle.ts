import type { Participant } from '../events.js';
import { toFields } from '../json.js';
import type { ChatHandle } from '../provider.js';
import { foreignCursor, readNamed, readTyping, type HandleKind } from './_shared/handles.js';

/** Where reading stands: everything before `nextIndex` was reported. */
export interface OpenscapeCursor {
  readonly nextIndex: number;
  /** Names of the agents seen so far, by agent key. */
  readonly agentNames: Readonly<Record<string, string>>;
  /** How often agents have asked to call; tells their requests apart. */
  readonly callRequests: number;
  /** Agents who type, as reported last. */
  readonly typing: readonly Participant[];
  /** The redirect reported last; it may be repeated in every answer. */
  readonly redirectUrl: string;
  /** Pages told without items, while the items are held back: those may tell them too. */
  readonly heldPages: readonly string[];
  /**
   * The session was connected since it began to wait for an agent, as the vendor said or an item shows; until then
   * `connected: false` is no end.
   */
  readonly wasConnected: boolean;
  /** The session is disconnected; one read that brings nothing more is the last. */
  readonly isClosing: boolean;
  /** Who left last, for telling who ended the chat. */
  readonly leftLast: 'agent' | 'customer' | null;
}

/** Before the first read. */
export const FIRST_CURSOR: OpenscapeCursor = {
  nextIndex: 1,
  agentNames: {},
  callRequests: 0,
  typing: [],
  redirectUrl: '',
  heldPages: [],
  wasConnected: false,
  isClosing: false,
  leftLast: null,
};

export const VENDOR = 'openscape';
const KIND: HandleKind = { vendor: VENDOR, version: 1, driver: 'the OpenScape driver' };

/** The handle of a chat whose reading stands at `cursor`. */
export function toHandle(sessionId: string, cursor: OpenscapeCursor): ChatHandle {
  const typing = cursor.typing.map(({ id, name }) => ({ id, name }));
  return { vendor: VENDOR, version: KIND.version, fixed: { sessionId }, cursor: { ...cursor, typing } };
}

/**
 * The session a handle is for.
 * @throws ConfigError when the handle is another vendor's, or of a version that this driver does not know.
 */
export const readSession = (handle: ChatHandle): string => readNamed(handle, KIND, 'sessionId').id;

/**
 * The cursor in a handle.
 * @throws ConfigError when it was not made by {@link toHandle}.
 */
export function readCursor({ cursor }: ChatHandle): OpenscapeCursor {
  const { nextIndex, redirectUrl, wasConnected, isClosing, leftLast, ...lists } = toFields(cursor) ?? {};
  const agentNames = readNames(lists['agentNames']);
  const typing = readTyping(lists['typing']);
  // Older handles have neither: no call was ever answered under them.
  const callRequests = typeof lists['callRequests'] === 'number' ? lists['callRequests'] : 0;
  const heldPages = readTexts(lists['heldPages']);
  const isLeft = leftLast === 'agent' || leftLast === 'customer' || leftLast === null;
  if (
    typeof nextIndex !== 'number' ||
    typeof redirectUrl !== 'string' ||
    typeof wasConnected !== 'boolean' ||
    typeof isClosing !== 'boolean' ||
    !isLeft
  ) {
    throw foreignCursor(KIND);
  }
  return {
    nextIndex,
    agentNames,
    callRequests,
    typing,
    redirectUrl,
    heldPages,
    wasConnected,
    isClosing,
    leftLast,
  };
}

const readTexts = (texts: unknown): readonly string[] =>
  Array.isArray(texts) ? texts.filter((text: unknown) => typeof text === 'string') : [];

function readNames(names: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(toFields(names) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
