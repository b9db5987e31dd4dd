import { createOpenscapeClient, type OpenscapeClient } from '@parlance/client-openscape';
import { ApiError } from '@parlance/runtime';

import type { EndedBy } from '../events.js';
import type {
  Batch,
  CallOptions,
  ChatHandle,
  ChatProvider,
  ProviderChat,
  StartChatInput,
  VendorProfile,
} from '../provider.js';
import { readAnswer, readSessionId, type Answer } from './openscape-answer.js';
import { endEvents, fillGap, hasGap, interpret } from './openscape-events.js';
import {
  FIRST_CURSOR,
  readCursor,
  readSession,
  toHandle,
  VENDOR,
  type OpenscapeCursor,
} from './openscape-handle.js';
import {
  openscapeOptionsSchema,
  openscapeSettings,
  sourceOf,
  type OpenscapeOptions,
  type OpenscapeSettings,
} from './openscape-options.js';

export {
  openscapeOptionsSchema,
  type OpenscapeCustomer,
  type OpenscapeOptions,
} from './openscape-options.js';

/**
 * Chats of an OpenScape Contact Center, over its Web Interaction REST API.
 *
 * Reads are repeatable: each item has its place in the transcript, so a lost or repeated answer loses and repeats
 * nothing. Two fields are one-shot at the vendor and go with a lost answer: an agent's request to call
 * (`call-requested`), and a pushed page that the transcript does not have as an item too.
 * Source: Web Interaction REST API programming guide, sections 3.3 and 4.3.1.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function openscape(options: OpenscapeOptions): ChatProvider {
  const settings = openscapeSettings(options);
  const client = createClient(settings);
  return {
    profile: profileOf(settings),
    startChat: (input, callOptions) => startChat(client, settings, input, callOptions),
    attachChat: (handle) => attachChat(client, readSession(handle)),
  };
}

function createClient({
  baseUrl,
  clientId,
  clientSecret,
  allowInsecureHttp,
  fetch,
  timeoutMs,
}: OpenscapeSettings): OpenscapeClient {
  return createOpenscapeClient({
    baseUrl,
    auth: { clientId, clientSecret },
    allowInsecureHttp,
    fetch,
    timeoutMs,
  });
}

function profileOf({ pollMs }: OpenscapeSettings): VendorProfile {
  const { minimum, maximum } = openscapeOptionsSchema.properties.pollMs;
  return {
    vendor: VENDOR,
    capabilities: {
      agentTyping: true,
      customerTyping: true,
      queuePosition: false,
      pushUrl: true,
      callMe: false,
      callbacks: false,
      transfer: true,
      redirect: true,
    },
    delivery: { kind: 'interval', advisedMs: pollMs, minMs: minimum, maxMs: maximum },
    echoesCustomer: true,
    reads: 'repeatable',
  };
}

async function startChat(
  client: OpenscapeClient,
  settings: OpenscapeSettings,
  input: StartChatInput & { readonly clientChatId: string },
  options?: CallOptions,
): Promise<ChatHandle> {
  const { customer, clientChatId } = input;
  const { source, trueValue } = await sourceOf({ ...customer, clientChatId }, settings);
  const body = {
    businessUnitName: settings.businessUnitName,
    caption: input.message,
    contactData: toContactData({ ...input.customFields, email: customer.email, source: trueValue }),
    customerName: customer.name,
    ...(settings.destination === undefined ? {} : { destination: settings.destination }),
    language: input.language ?? settings.language,
    priority: settings.priority,
    source,
  };
  const data: unknown = await client.sessions.create({ body }, options);
  return toHandle(readSessionId(data), FIRST_CURSOR);
}

function toContactData(data: Readonly<Record<string, string | undefined>>): { key: string; value: string }[] {
  return Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

function attachChat(client: OpenscapeClient, sessionId: string): ProviderChat {
  const path = { sessionId };
  let wasEndedHere = false;

  const query = async (fromIndex: number, options?: CallOptions): Promise<Answer> => {
    // The session decides when to read again: a repeat in here would only hide a broken line from it.
    const once = { ...options, retry: false } as const;
    const data: unknown =
      fromIndex === 1
        ? await client.contents.list({ path }, once)
        : await client.contents.listFrom({ path: { ...path, indexKey: fromIndex } }, once);
    return readAnswer(data, fromIndex);
  };

  const queryWithoutGap = async (cursor: OpenscapeCursor, options?: CallOptions): Promise<Answer> => {
    const answer = await query(cursor.nextIndex, options);
    return hasGap(answer, cursor) ? fillGap(answer, await query(1, options)) : answer;
  };

  const lastBatch = (cursor: OpenscapeCursor): Batch => {
    const otherwise: EndedBy = wasEndedHere ? 'customer' : 'unknown';
    return { events: endEvents(cursor, otherwise), next: toHandle(sessionId, cursor), isLast: true };
  };

  const receive = async (from: ChatHandle, options?: CallOptions): Promise<Batch> => {
    const cursorBefore = readCursor(from);
    const before = { ...cursorBefore, isClosing: cursorBefore.isClosing || wasEndedHere };
    const answer = await queryWithoutGap(before, options);
    const { events, cursor, missed, isLast } = interpret(answer, before, new Date().toISOString());
    const last = isLast ? lastBatch(cursor) : undefined;
    return {
      events: [...events, ...(last?.events ?? [])],
      next: toHandle(sessionId, cursor),
      isLast,
      ...(missed > 0 ? { missed } : {}),
      ...(cursor.isClosing && !isLast ? { expectSoon: true } : {}),
    };
  };

  return {
    receive: (from, options) =>
      receive(from, options).catch((error: unknown) => {
        const cursor = readCursor(from);
        // An ended session answers for five minutes and then is unknown (section 4.3.1): nothing more will come.
        if (isUnknownSession(error) && (cursor.isClosing || wasEndedHere)) return lastBatch(cursor);
        throw error;
      }),
    async sendMessage({ text }, options) {
      await client.contents.add({ path, body: { content: text } }, options);
      return {};
    },
    async setTyping(isTyping, options) {
      await client.typing.notify({ path, body: { isTyping } }, options);
    },
    async endChat(options) {
      await client.sessions.disconnect({ body: { sessionId } }, options).catch((error: unknown) => {
        if (!isUnknownSession(error)) throw error;
      });
      wasEndedHere = true;
    },
  };
}

const isUnknownSession = (error: unknown): boolean => ApiError.is(error) && error.status === 404;
