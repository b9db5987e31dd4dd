import { ApiError, isParlanceError, NetworkError, systemClock } from '@parlance/runtime';

import type { Batch, CallOptions, ChatHandle, ProviderChat } from '../../../provider.js';
import { chatServerOrigin } from './address.js';
import { explained, orNothing } from './errors.js';
import { interpretAnswer } from './events.js';
import { readCursor, readFixed, toHandle, type OracleCursor } from './handle.js';
import { lineOf, type Line } from './line.js';
import { readAnswer } from './messages.js';
import type { Ending } from './reasons.js';
import { REST_CONVERTERS } from './pool.js';
import { HOLD_MS } from './profile.js';
import { findAgain } from './resume.js';
import type { OracleSite } from './site.js';
import type { Settings } from './start.js';

/** A refusal may come from a server in front that is being restarted; so many in a row, for so long (ms), do not. */
const SURE_AFTER = { refusals: 3, ms: 30_000 };

/**
 * One chat, of which only the handle is known.
 * @throws ConfigError when the handle is not one of this driver, or leads to a server that is not allowed any more.
 */
export function oracleChat(site: OracleSite, settings: Settings, handle: ChatHandle): ProviderChat {
  const fixed = readFixed(handle, site.vendor);
  const first = readCursor(handle);
  chatServerOrigin({ domain: first.origin }, settings.allowed);
  const line: Line = lineOf(settings, first, site.canResume);
  let isEndAsked = false;
  let isEndTaken = false;
  let refusals: readonly number[] = [];

  const batch = (cursor: OracleCursor, more: Partial<Batch> = {}): Batch => ({
    events: [],
    next: toHandle(site.vendor, fixed, cursor),
    isLast: false,
    ...more,
  });

  /** @param isKnown The vendor told the end itself, so that nothing of it is missing. */
  const lastBatch = (soFar: Batch, ending: Ending, isKnown: boolean): Batch => {
    line.close();
    const told = ending.by === 'unknown' && isEndAsked ? { by: 'customer' as const } : ending;
    const events = [...soFar.events, { type: 'chat-ended' as const, ...told }];
    return { ...soFar, events, isLast: true, ...(isKnown ? {} : { isPartial: true }) };
  };

  const read = async (cursor: OracleCursor, options?: CallOptions): Promise<Batch> => {
    // What was said before the end is in a read that begins after it.
    const isFinal = isEndTaken;
    const call = { timeoutMs: HOLD_MS + settings.timeoutMs, ...options, retry: false } as const;
    const data: unknown = await orNothing(
      explained(line.client().messages.get({ query: { pool: cursor.pool }, body: {} }, call)),
    );
    refusals = [];
    const answer = readAnswer(data);
    const news = interpretAnswer(answer, cursor, new Date().toISOString(), REST_CONVERTERS);
    line.follow(news.cursor);
    const soFar = batch(news.cursor, {
      events: news.events,
      ...(news.missed > 0 && { missed: news.missed }),
    });
    if (news.ending) return lastBatch(soFar, news.ending, true);
    return isFinal && answer.messages.length === 0 ? lastBatch(soFar, { by: 'customer' }, true) : soFar;
  };

  /** A read was refused: the chat is over, has moved, or its session is forgotten. */
  const afterRefusal = async (refusal: ApiError, cursor: OracleCursor): Promise<Batch> => {
    const over = (): Batch => lastBatch(batch(cursor), { by: 'unknown', reason: refusal.code }, isEndTaken);
    const nowMs = systemClock.now();
    const [firstAt = nowMs] = refusals;
    refusals = [...refusals, nowMs];
    const isSure = refusals.length > SURE_AFTER.refusals && nowMs - firstAt >= SURE_AFTER.ms;
    const isLost = refusal.code === 'not-found';
    if (refusal.code === 'chat-ended' || isSure) return over();
    // A session call that resumes would begin a new chat where this one has just ended.
    const isEnding = isEndTaken || (isEndAsked && !isLost);
    if (site.canResume ? isEnding : !isLost) return over();
    const found = await findAgain(site, settings, fixed, cursor).catch((error: unknown) => {
      // Whoever cannot be asked proves nothing.
      refusals = [];
      throw error;
    });
    if (found === 'nowhere' || (found === 'unmoved' && isEndTaken)) return over();
    if (found !== 'unmoved') {
      // Recorded before the next read: another process would not know where the chat is.
      line.follow(found.cursor);
      return batch(found.cursor);
    }
    throw new NetworkError(
      `${refusal.message} It is asked again, for a server that is being restarted answers so too.`,
      { code: refusal.code, cause: refusal },
    );
  };

  return {
    async receive(from, options) {
      const cursor = readCursor(from);
      line.follow(cursor);
      try {
        return await read(cursor, options);
      } catch (error) {
        if (!ApiError.is(error) || !GONE.has(error.code)) throw error;
        return afterRefusal(error, cursor);
      }
    },
    async sendMessage({ clientMessageId, text }, options) {
      const body = { body: text, richText: false, messageId: clientMessageId };
      await line.send((client, query) => client.messages.post({ query, body }, options), options);
      return {};
    },
    async setTyping(isTyping, options) {
      const body = { mode: isTyping ? 'RESPONDING' : 'LISTENING' } as const;
      await line.send((client, query) => client.activities.change({ query, body }, options), options);
    },
    async endChat(options) {
      isEndAsked = true;
      try {
        await line.send(
          (client, query) => client.engagements.conclude({ query, body: {} }, options),
          options,
        );
      } catch (error) {
        const code = ApiError.is(error) ? error.code : '';
        isEndAsked = GONE.has(code) || !(isParlanceError(error) && error.outcome === 'not-sent');
        // The chat is over, which is what was wanted: decision 16. Where nothing answers, the next read tells.
        if (!OVER.has(code)) throw error;
      }
      isEndTaken = true;
    },
  };
}

/** Refusals of a chat that is over or forgotten. */
const OVER: ReadonlySet<string> = new Set(['session-unknown', 'chat-ended']);

/** The same, or it is elsewhere. */
const GONE: ReadonlySet<string> = new Set([...OVER, 'not-found']);
