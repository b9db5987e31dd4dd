import type { Json } from '../events.js';
import { toFields, toJson } from '../json.js';
import type { ChatHandle } from '../provider.js';
import { cursorText, readTalk, type OracleTalk } from './_shared/oracle-chat/handle.js';

/** As in handles and profiles. */
export const VENDOR = 'oracle-b2c-soap';

/** How the chat server is reached for one chat. */
export interface SoapLine {
  /** As GetChatUrl has told it. */
  readonly chatUrl: string;
  readonly siteName: string;
  /** Names the chat in every call. Secret. */
  readonly sessionId: string;
}

/** Where reading stands. */
export interface SoapCursor extends SoapLine, OracleTalk {
  /** What came with answers of the start, before anybody could read. */
  readonly pending: readonly Json[];
}

/**
 * The cursor in a handle.
 * @throws ConfigError when this driver did not make it.
 */
export function readSoapCursor(handle: ChatHandle): SoapCursor {
  const fields = toFields(handle.cursor) ?? {};
  const { pending } = fields;
  return {
    chatUrl: cursorText(fields, 'chatUrl'),
    siteName: cursorText(fields, 'siteName'),
    sessionId: cursorText(fields, 'sessionId'),
    ...readTalk(fields),
    pending: Array.isArray(pending) ? pending.map(toJson) : [],
  };
}
