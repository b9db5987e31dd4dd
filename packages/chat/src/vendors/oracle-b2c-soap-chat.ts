import type { SystemMessages, TransactionResponseData } from '@parlance/client-oracle-chat-soap';
import { isParlanceError, NetworkError, type ApiError } from '@parlance/runtime';

import { readMoment } from '../moment.js';
import type { Batch, CallOptions, ChatHandle, ProviderChat } from '../provider.js';
import { chatServerUrl } from './_shared/oracle-chat/address.js';
import { interpretAnswer } from './_shared/oracle-chat/events.js';
import { readFixed, toHandle } from './_shared/oracle-chat/handle.js';
import { HOLD_MS } from './_shared/oracle-chat/profile.js';
import type { Ending } from './_shared/oracle-chat/reasons.js';
import { soapCalls } from './oracle-b2c-soap-calls.js';
import { isGone, isLost, withWords } from './oracle-b2c-soap-errors.js';
import { readSoapCursor, VENDOR, type SoapCursor } from './oracle-b2c-soap-handle.js';
import { inboxOf, type Delivery } from './oracle-b2c-soap-inbox.js';
import { readSystemMessages, restoreMessage, SOAP_CONVERTERS } from './oracle-b2c-soap-messages.js';
import type { OracleB2cSoapSettings } from './oracle-b2c-soap-options.js';
import type { Reader, Readers } from './oracle-b2c-soap-readers.js';

/** So often in a row may something answer in the server's place before the chat is taken for lost. */
const SURE_AFTER = 3;

interface Answer {
  readonly transactionResponseData?: TransactionResponseData | undefined;
  readonly systemMessages?: SystemMessages | undefined;
}

/**
 * One chat, of which only the handle is known.
 * @throws ConfigError when the handle is not one of this driver, or leads to a server that is not allowed any more.
 */
export function oracleSoapChat(
  settings: OracleB2cSoapSettings,
  handle: ChatHandle,
  readers: Readers,
): ProviderChat {
  const fixed = readFixed(handle, VENDOR);
  const line = readSoapCursor(handle);
  chatServerUrl(line.chatUrl, settings.allowed);
  const calls = soapCalls(settings, fixed.identity);
  let isEndAsked = false;
  let isEndTaken = false;
  let refusals = 0;
  let hasRead = false;

  const inbox = inboxOf(async (options) => {
    // What was said before the end is in a read that begins after it.
    const isFinal = isEndTaken;
    const call = { timeoutMs: HOLD_MS + settings.timeoutMs, ...options, retry: false } as const;
    const answer = await calls.server(line, (client, { headers, transactionRequestData }) =>
      client.retrieveMessages({ headers, body: { transactionRequestData } }, call),
    );
    return { ...toDelivery(answer), isFinal };
  });

  const reader: Reader = { take: (delivery) => inbox.follow(Promise.resolve(delivery)) };

  /** Whoever comes last is the one who reads. */
  const claim = (): void => {
    if (hasRead) return readers.assertStill(line.sessionId, reader);
    hasRead = true;
    readers.claim(line.sessionId, reader);
  };

  const batch = (cursor: SoapCursor, more: Partial<Batch> = {}): Batch => ({
    events: [],
    next: toHandle(VENDOR, fixed, cursor),
    isLast: false,
    ...more,
  });

  /** @param isKnown The vendor told the end itself, so that nothing of it is missing. */
  const lastBatch = (soFar: Batch, ending: Ending, isKnown: boolean): Batch => {
    const told = ending.by === 'unknown' && isEndAsked ? { by: 'customer' as const } : ending;
    const events = [...soFar.events, { type: 'chat-ended' as const, ...told }];
    return { ...soFar, events, isLast: true, ...(isKnown ? {} : { isPartial: true }) };
  };

  const read = async (before: SoapCursor, options?: CallOptions): Promise<Batch> => {
    const { pending } = before;
    claim();
    const deliveries =
      pending.length > 0 ? [{ messages: pending.map(restoreMessage) }] : await inbox.next(options);
    readers.assertStill(line.sessionId, reader, deliveries);
    refusals = 0;
    const messages = deliveries.flatMap((delivery) => delivery.messages);
    const at = new Date().toISOString();
    const answer = { messages, errors: [] };
    const { cursor, events, ending } = interpretAnswer(
      answer,
      { ...before, pending: [] },
      at,
      SOAP_CONVERTERS,
    );
    const soFar = batch(cursor, { events, ...(inbox.isReading() && { isReadUnderWay: true }) });
    if (ending) return lastBatch(soFar, ending, true);
    const isOver = messages.length === 0 && deliveries.some(({ isFinal = false }) => isFinal);
    return isOver ? lastBatch(soFar, { by: 'customer' }, true) : soFar;
  };

  /** Something else than the chat server says that there is nothing here. */
  const afterLoss = (refusal: ApiError, cursor: SoapCursor): Batch => {
    refusals += 1;
    if (refusals > SURE_AFTER)
      return lastBatch(batch(cursor), { by: 'unknown', reason: 'not-found' }, isEndTaken);
    throw new NetworkError(
      `${refusal.message} It is asked again, for a server that is being restarted answers so too.`,
      { code: 'not-found', cause: refusal },
    );
  };

  return {
    async receive(from, options) {
      const cursor = readSoapCursor(from);
      try {
        return await read(cursor, options);
      } catch (error) {
        if (isLost(error)) return afterLoss(error, cursor);
        if (!isGone(error)) throw error;
        return lastBatch(batch(cursor), { by: 'unknown', reason: 'session-unknown' }, isEndTaken);
      }
    },
    async sendMessage({ text }, options) {
      const answer = calls.server(line, (client, { headers, transactionRequestData }) =>
        client.postChatMessage({ headers, body: { transactionRequestData, body: text } }, options),
      );
      const posting = withWords('chatServer.postChatMessage', answer).then(toDelivery);
      inbox.follow(posting);
      await posting;
      return {};
    },
    async setTyping(isTyping, options) {
      const mode = isTyping ? 'RESPONDING' : 'LISTENING';
      await calls.server(line, (client, { headers, transactionRequestData }) =>
        client.sendActivityChange({ headers, body: { transactionRequestData, mode } }, options),
      );
    },
    async endChat(options) {
      isEndAsked = true;
      try {
        await calls.server(line, (client, { headers, transactionRequestData }) =>
          client.terminateChat({ headers, body: { transactionRequestData } }, options),
        );
      } catch (error) {
        // What surely had no effect is no end; a chat that is over is what was wanted: decision 25.
        isEndAsked = isGone(error) || !(isParlanceError(error) && error.outcome === 'not-sent');
        if (!isGone(error)) throw error;
      }
      isEndTaken = true;
    },
  };
}

const toDelivery = ({ systemMessages, transactionResponseData }: Answer): Delivery => ({
  messages: readSystemMessages(systemMessages),
  finishedAtMs: readMoment(transactionResponseData?.serviceFinishTime ?? ''),
});
