import { ApiError } from '@parlance/runtime';

import type { OracleCursor, OracleFixed } from './handle.js';
import type { OracleSite } from './site.js';
import { chatClient, openEngagement, placeOf, type Settings } from './start.js';

/** Where a chat is whose server refused a read. `nowhere`: it is over. `unmoved`: nothing else is known. */
export type Whereabouts = { readonly cursor: OracleCursor } | 'nowhere' | 'unmoved';

/** Asked again at the next read, not at once. */
const ONCE = { retry: false } as const;

/**
 * Finds a chat again. Where a session can be resumed, the engagement is entered anew; a new one that comes of that is ended at
 * once, for nobody asked for it, and another that is running is left alone: it is another chat's. Elsewhere a session call
 * at least tells the pool of today: the message that told a new one may have been lost.
 * Source: specs/oracle-chat/NOTES.md, decisions 3, 8, 30 and 31.
 */
export const findAgain = (
  site: OracleSite,
  settings: Settings,
  fixed: OracleFixed,
  cursor: OracleCursor,
): Promise<Whereabouts> =>
  ask(site, settings, fixed, cursor).catch((error: unknown) => {
    if (!ApiError.is(error) || error.isRetryable) throw error;
    return isOfChat(error) ? 'nowhere' : 'unmoved';
  });

/** The chat server itself says no. A site that does, or a server in front, says nothing of the chat. */
const isOfChat = ({ operation, code }: ApiError): boolean =>
  operation === 'engagements.request' && code !== 'not-found' && code !== 'jwt-refused';

async function ask(
  site: OracleSite,
  settings: Settings,
  { identity, engagementId }: OracleFixed,
  cursor: OracleCursor,
): Promise<Whereabouts> {
  if (!site.canResume) {
    const place = placeOf(await site.openSession({ identity }, ONCE), settings);
    const isMoved = place.pool !== cursor.pool || place.origin !== cursor.origin;
    return isMoved ? { cursor: { ...cursor, ...place } } : 'unmoved';
  }
  const opened = await openEngagement(site, settings, { identity, isResuming: true }, ONCE);
  const { origin, siteName, pool, sessionId, clientId } = opened.cursor;
  if (!opened.isExisting) {
    const client = chatClient(settings, opened.cursor, { sessionId });
    await client.engagements.conclude({ query: { pool }, body: {} }).catch(() => undefined);
    return 'nowhere';
  }
  const isAnother = ![opened.engagementId, engagementId].includes('') && opened.engagementId !== engagementId;
  if (isAnother) return 'nowhere';
  const mayRestart = cursor.mayRestart || sessionId !== cursor.sessionId;
  const place = { origin, siteName, pool, sessionId, clientId: clientId || cursor.clientId };
  return { cursor: { ...cursor, ...place, mayRestart } };
}
