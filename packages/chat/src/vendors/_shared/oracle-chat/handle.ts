import type { Json } from '../../../events.js';
import { toFields, toJson, type Fields } from '../../../json.js';
import type { ChatHandle, CustomerIdentity } from '../../../provider.js';
import { foreignCursor, readNamed, type HandleKind } from '../handles.js';

/** How the chat server is reached for one chat. */
export interface OracleLine {
  /** Scheme, host and port of the chat server. */
  readonly origin: string;
  readonly siteName: string;
  readonly pool: string;
  /** The credential of every call. Secret. */
  readonly sessionId: string;
}

/** An agent who is there. */
export interface OracleAgent {
  readonly id: string;
  readonly name: string;
  readonly isLead: boolean;
}

/** Who is there, and how far their chat was read, over either protocol. */
export interface OracleTalk {
  /** The customer's own, by which their echoes are known. */
  readonly clientId: string;
  /** Highest sequence number seen, as text; `null` before the first. */
  readonly lastSequence: string | null;
  /** The session was replaced since: the numbers go on or begin again, which the next one tells. */
  readonly mayRestart: boolean;
  /** How often the numbers began again; tells ids of messages apart. */
  readonly restarts: number;
  /** How many messages came without a number. */
  readonly unnumbered: number;
  readonly agents: readonly OracleAgent[];
  /** An agent has come since the customer waited last. */
  readonly isAnswered: boolean;
  /** Ids of the agents who type. */
  readonly typing: readonly string[];
  /** Messages may have been lost, so that somebody may be there whose coming was not read. */
  readonly hasMissed: boolean;
}

/** Where reading stands. */
export interface OracleCursor extends OracleLine, OracleTalk {}

/** Before the first read of a chat. */
export const firstTalk = (clientId: string): OracleTalk => ({
  clientId,
  lastSequence: null,
  mayRestart: false,
  restarts: 0,
  unnumbered: 0,
  agents: [],
  isAnswered: false,
  typing: [],
  hasMissed: false,
});

/** What never changes in a chat. */
export interface OracleFixed {
  readonly engagementId: string;
  /** Whose chat it is; a session call that resumes it needs to know. */
  readonly identity: CustomerIdentity | undefined;
}

const DRIVER = { driver: 'the same Oracle driver' };

const kindOf = (vendor: string): HandleKind => ({ vendor, version: 1, ...DRIVER });

/** The handle of a chat whose reading stands at `cursor`. */
export function toHandle(
  vendor: string,
  { engagementId, identity }: OracleFixed,
  cursor: OracleTalk,
): ChatHandle {
  const fixed: Json = { engagementId, ...(identity && { identity: toJson(identity) }) };
  return { vendor, version: kindOf(vendor).version, fixed, cursor: toJson(cursor) };
}

/**
 * What never changes in the chat of a handle.
 * @throws ConfigError when the handle is another vendor's, or of a version that this driver does not know.
 */
export function readFixed(handle: ChatHandle, vendor: string): OracleFixed {
  const { id, fixed } = readNamed(handle, kindOf(vendor), 'engagementId');
  return { engagementId: id, identity: readIdentity(fixed['identity']) };
}

/**
 * The cursor in a handle.
 * @throws ConfigError when it was not made by {@link toHandle}.
 */
export function readCursor(handle: ChatHandle): OracleCursor {
  const fields = toFields(handle.cursor) ?? {};
  return {
    origin: cursorText(fields, 'origin'),
    siteName: cursorText(fields, 'siteName'),
    pool: cursorText(fields, 'pool'),
    sessionId: cursorText(fields, 'sessionId'),
    ...readTalk(fields),
  };
}

/** The part of a cursor that is the same over either protocol. */
export function readTalk(fields: Fields): OracleTalk {
  const { lastSequence, restarts, unnumbered, agents, typing } = fields;
  return {
    clientId: typeof fields['clientId'] === 'string' ? fields['clientId'] : '',
    lastSequence: typeof lastSequence === 'string' && /^-?\d+$/.test(lastSequence) ? lastSequence : null,
    mayRestart: fields['mayRestart'] === true,
    restarts: typeof restarts === 'number' ? restarts : 0,
    unnumbered: typeof unnumbered === 'number' ? unnumbered : 0,
    agents: Array.isArray(agents) ? agents.flatMap(readAgent) : [],
    isAnswered: fields['isAnswered'] === true,
    typing: Array.isArray(typing) ? typing.filter((id) => typeof id === 'string') : [],
    hasMissed: fields['hasMissed'] === true,
  };
}

function readAgent(value: unknown): readonly OracleAgent[] {
  const { id, name, isLead } = toFields(value) ?? {};
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name, isLead: isLead === true }] : [];
}

const NAMES = ['name', 'givenName', 'familyName', 'email'] as const;

function readIdentity(value: unknown): CustomerIdentity | undefined {
  const fields = toFields(value) ?? {};
  const { subject, claims } = fields;
  if (typeof subject !== 'string') return undefined;
  const names = NAMES.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : []));
  const known = Object.entries(toFields(claims) ?? {}).map(([name, claim]) => [name, toJson(claim)] as const);
  return { subject, ...Object.fromEntries(names), claims: Object.fromEntries(known) };
}

/**
 * A text that a cursor has to have.
 * @throws ConfigError when it has not.
 */
export function cursorText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw foreignCursor(DRIVER);
  return value;
}
