import { typingNotifyOperation, type OpenscapeClient } from '@parlance/client-openscape';
import { ApiError, call, SessionError, unwrap } from '@parlance/runtime';

import type { VendorEvent } from '../events.js';
import type { Batch, CallOptions, ProviderChat } from '../provider.js';
import { readAnswer, type Answer } from './openscape-answer.js';
import { explained } from './openscape-errors.js';
import { callerOf, endEvents, fillGap, hasGap, interpret } from './openscape-events.js';
import { readCursor, toHandle, type OpenscapeCursor } from './openscape-handle.js';
import type { OpenscapeSettings } from './openscape-options.js';

/** One chat of the vendor's, of which only the session's id is known. */
export function openscapeChat(
  client: OpenscapeClient,
  { typingAs }: OpenscapeSettings,
  sessionId: string,
): ProviderChat {
  const path = { sessionId };
  let wasEndedHere = false;
  let wasRefused = false;

  const query = async (fromIndex: number, options?: CallOptions): Promise<Answer> => {
    // The session decides when to read again: a repeat in here would only hide a broken line from it.
    const once = { ...options, retry: false } as const;
    const data: unknown = await explained(
      fromIndex === 1
        ? client.contents.list({ path }, once)
        : client.contents.listFrom({ path: { ...path, indexKey: fromIndex } }, once),
    );
    return readAnswer(data, fromIndex);
  };

  const queryWithoutGap = async (cursor: OpenscapeCursor, options?: CallOptions): Promise<Answer> => {
    const answer = await query(cursor.nextIndex, options);
    return hasGap(answer, cursor) ? fillGap(answer, await query(1, options)) : answer;
  };

  const lastEvents = (cursor: OpenscapeCursor): readonly VendorEvent[] =>
    endEvents(cursor, wasEndedHere ? 'customer' : 'unknown');

  const read = async (before: OpenscapeCursor, options?: CallOptions): Promise<Batch> => {
    const isEnded = wasEndedHere;
    const answer = await queryWithoutGap(before, options);
    // A session that has refused a text is over as soon as it says so; one that waits may say so all the time.
    const known = wasRefused ? { ...before, wasConnected: true } : before;
    const at = new Date().toISOString();
    const { events, cursor, missed, isPartial, isLast } = interpret(answer, known, at, { isEnded });
    return {
      events: isLast ? [...events, ...lastEvents(cursor)] : events,
      next: toHandle(sessionId, cursor),
      isLast,
      isPartial,
      ...(missed > 0 ? { missed } : {}),
      ...(cursor.isClosing && !isLast ? { expectSoon: true } : {}),
    };
  };

  return {
    async receive(from, options) {
      const cursor = readCursor(from);
      try {
        return await read(cursor, options);
      } catch (error) {
        // An ended session answers for five minutes and then is unknown (section 4.3.1): nothing more will come.
        if (!isUnknownSession(error) || !(cursor.isClosing || wasEndedHere)) throw error;
        return { events: lastEvents(cursor), next: from, isLast: true, isPartial: true };
      }
    },
    async sendMessage({ text }, options) {
      await explained(client.contents.add({ path, body: { content: text } }, options)).catch(
        (error: unknown) => {
          wasRefused ||= isDisconnected(error);
          throw error;
        },
      );
      return {};
    },
    async setTyping(isTyping, options) {
      const body = { isTyping: typingAs === 'text' ? String(isTyping) : isTyping };
      await explained(call(client, typingNotifyOperation, { path, body }, options).then(unwrap));
    },
    async endChat(options) {
      await explained(client.sessions.disconnect({ body: { sessionId } }, options)).catch(
        (error: unknown) => {
          if (!isUnknownSession(error)) throw error;
        },
      );
      wasEndedHere = true;
    },
    async callMe({ requestId, phoneNumber }, options) {
      const agentKey = callerOf(requestId);
      if (agentKey === undefined) {
        throw new SessionError(
          'No agent of this chat asks for this call. Take the id of a `call-requested` event.',
          {
            code: 'call-not-requested',
          },
        );
      }
      await explained(client.callMe.request({ path, body: { agentKey, phoneNumber } }, options));
    },
  };
}

/** The 503 of this operation, and of no other, says that the session is over. Source: section 4.3.2. */
const isDisconnected = (error: unknown): boolean => ApiError.is(error) && error.status === 503;

const isUnknownSession = (error: unknown): boolean => ApiError.is(error) && error.status === 404;
