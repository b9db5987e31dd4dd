import { ApiError } from '@parlance/runtime';

import type { CustomerIdentity } from '../../../provider.js';
import type { OracleCursor } from './handle.js';
import type { OracleSite } from './site.js';
import { chatClient, openEngagement, placeOf, type Settings } from './start.js';

/** Where a chat is whose server refused a read. `nowhere`: it is over. `unmoved`: where it was. */
export type Whereabouts = { readonly cursor: OracleCursor } | 'nowhere' | 'unmoved';

/**
 * Finds a chat again. Where a session can be resumed, the engagement is entered anew; what comes of that and is not the
 * running one is ended at once, for nobody asked for it. Elsewhere a session call at least tells the pool of today: the
 * message that told a new one may have been lost.
 * Source: specs/oracle-chat/NOTES.md, decisions 3, 8 and 30.
 */
export const findAgain = (
  site: OracleSite,
  settings: Settings,
  identity: CustomerIdentity | undefined,
  cursor: OracleCursor,
): Promise<Whereabouts> =>
  ask(site, settings, identity, cursor).catch((error: unknown) => {
    // Who is refused is not let in by asking again.
    if (ApiError.is(error) && !error.isRetryable) return 'nowhere';
    throw error;
  });

async function ask(
  site: OracleSite,
  settings: Settings,
  identity: CustomerIdentity | undefined,
  cursor: OracleCursor,
): Promise<Whereabouts> {
  if (!site.canResume) {
    const place = placeOf(await site.openSession({ identity }), settings);
    const isMoved = place.pool !== cursor.pool || place.origin !== cursor.origin;
    return isMoved ? { cursor: { ...cursor, ...place } } : 'unmoved';
  }
  const opened = await openEngagement(site, settings, { identity, isResuming: true });
  const { origin, siteName, pool, sessionId, clientId } = opened.cursor;
  if (opened.isExisting) return { cursor: { ...cursor, origin, siteName, pool, sessionId, clientId } };
  const client = chatClient(settings, opened.cursor, { sessionId });
  await client.engagements.conclude({ query: { pool }, body: {} }).catch(() => undefined);
  return 'nowhere';
}
