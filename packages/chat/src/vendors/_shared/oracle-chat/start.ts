import { chatServerUrl, createOracleChatClient, type OracleChatClient } from '@parlance/client-oracle-chat';
import { ApiError, DecodeError } from '@parlance/runtime';

import { toFields } from '../../../json.js';
import { chatServerOrigin } from './address.js';
import { explained, refusedStart } from './errors.js';
import { firstTalk, type OracleCursor, type OracleLine } from './handle.js';
import { readLong, readText } from './messages.js';
import type { OracleChatOptions, OracleSettings } from './options.js';
import type { OpenedSession, OracleSite, SessionCall, SessionRequest } from './site.js';

/** Settings of either product. */
export type Settings = OracleSettings<OracleChatOptions>;

/** Where a session call leads. */
export type Place = Pick<OracleLine, 'origin' | 'siteName' | 'pool'>;

/** An engagement just opened, or one that goes on. */
export interface Opened {
  /** Before the first read. */
  readonly cursor: OracleCursor;
  readonly engagementId: string;
  /** The chat was running already. */
  readonly isExisting: boolean;
}

/** @param credentials The JWT or the session id, as the calls to come need it. */
export const chatClient = (
  { fetch, timeoutMs, allowInsecureHttp }: Settings,
  { origin, siteName }: Place,
  credentials: { readonly token?: string; readonly sessionId?: string } = {},
): OracleChatClient =>
  createOracleChatClient({
    baseUrl: chatServerUrl({ domain: origin, siteName }),
    fetch,
    timeoutMs,
    allowInsecureHttp,
    ...credentials,
  });

/** @throws ConfigError `chat-server-refused` when the session leads to a server that is not allowed. */
export const placeOf = ({ domain, port, pool, siteName }: OpenedSession, { allowed }: Settings): Place => ({
  origin: chatServerOrigin({ domain, port }, allowed),
  siteName,
  pool,
});

/**
 * Makes a session and opens an engagement with it. A JWT that was refused has mostly expired on the way: one more session
 * call. A lost answer is not repeated: it might be a second chat.
 */
export async function openEngagement(
  site: OracleSite,
  settings: Settings,
  request: SessionRequest,
  options?: SessionCall,
): Promise<Opened> {
  const attempt = async (): Promise<Opened> => {
    const session = await site.openSession(request, options);
    const place = placeOf(session, settings);
    const client = chatClient(settings, place, { token: session.jwt });
    const input = { query: { pool: place.pool }, body: {} };
    const data: unknown = await explained(client.engagements.request(input, options));
    return readOpened(data, place, request.isResuming === true);
  };
  return attempt().catch((error: unknown) => {
    if (!ApiError.is(error) || error.code !== 'jwt-refused') throw error;
    return attempt();
  });
}

/** Source: specs/oracle-chat/NOTES.md, decisions 6, 10 and 30. */
function readOpened(data: unknown, place: Place, isResuming: boolean): Opened {
  const fields = toFields(data) ?? {};
  const resultType = readText(fields, 'resultType');
  const sessionId = readText(fields, 'sessionId');
  const isExisting = resultType === 'EXISTING_SESSION';
  if (resultType.startsWith('FAIL_') || (isExisting && !isResuming))
    throw refusedStart('engagements.request', resultType);
  if (sessionId === '') {
    throw new DecodeError(
      'The chat server answers the start without a `sessionId`, and does not say that it refuses the chat.',
      { code: 'oracle-chat-answer' },
    );
  }
  return {
    engagementId: readLong(fields, 'engagementId') ?? '',
    isExisting,
    cursor: {
      ...place,
      sessionId,
      ...firstTalk(readLong(fields, 'clientId') ?? ''),
    },
  };
}
