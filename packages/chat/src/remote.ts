import {
  callsAnswer,
  chatsEnd,
  chatsStart,
  createGatewayCore,
  messagesSend,
  providersList,
  typingSet,
} from '@parlance/client-gateway';
import { ConfigError, NetworkError, type ClientCore, type Secret } from '@parlance/runtime';

import { toFields } from './json.js';
import type {
  Batch,
  CallOptions,
  ChatHandle,
  ChatProvider,
  ProviderChat,
  StartChatInput,
  VendorProfile,
} from './provider.js';
import { dataOf, told, unfit } from './remote-answer.js';
import { getRemoteAvailability } from './remote-availability.js';
import { remoteCallbacks } from './remote-callbacks.js';
import { readRemoteEvent } from './remote-events.js';
import { identityHeaders, type RemoteIdentity } from './remote-identity.js';
import { readProfile } from './remote-profile.js';
import { failOnSilence } from './remote-silence.js';
import { openStream, type Arrivals, type RemoteStream } from './remote-stream.js';

/** Where a Parlance gateway is. */
export interface GatewayOptions {
  /** Where the gateway listens, without `/v1`, for instance `https://chat.example.com`. */
  readonly baseUrl: string;
  /** Does the requests. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Longest time one call may take, in milliseconds. An event stream, once open, has no limit.
   * @default 30_000
   */
  readonly timeoutMs?: number;
}

/** Which of a gateway's providers to chat with. */
export interface RemoteOptions extends GatewayOptions {
  /**
   * After this long without a byte, comment lines included, an event stream counts as broken and the session connects
   * again. In milliseconds; must be longer than the gateway's pause between comment lines.
   * @default 60_000
   */
  readonly silenceMs?: number;
  /** A key of the gateway's configuration; see {@link listProviders}. */
  readonly providerId: string;
  /** What the gateway says of that provider; see {@link listProviders}. Keep it with the handle to go on after a page reload. */
  readonly profile: VendorProfile;
  /**
   * Who the customer is, in your company's word: a token that your backend signs for this gateway. A function is asked at
   * each start, and each time availability is wanted, so that a token may be short-lived; it may take as long as a call.
   * Needed where the profile says `requiresIdentity`.
   */
  readonly identityToken?: Secret;
}

/** One provider of a gateway, as far as a browser may know it. */
export interface RemoteProvider {
  readonly providerId: string;
  /** Name to show. */
  readonly label: string;
  readonly profile: VendorProfile;
}

export { readProfile } from './remote-profile.js';

const VENDOR = 'gateway';
const VERSION = 1;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * The providers a gateway is configured for, in its order.
 * @throws ParlanceError as the gateway's client does; DecodeError when the answer is no list of providers.
 */
export async function listProviders(
  options: GatewayOptions,
  callOptions?: CallOptions,
): Promise<readonly RemoteProvider[]> {
  const data = await dataOf(providersList(createGatewayCore(options), callOptions));
  const { providers } = toFields(data) ?? {};
  if (!Array.isArray(providers)) throw unfit('providers.list');
  return providers.map((provider: unknown) => {
    const { providerId, label, profile } = toFields(provider) ?? {};
    if (typeof providerId !== 'string' || typeof label !== 'string') throw unfit('providers.list');
    return { providerId, label, profile: readProfile(profile) };
  });
}

/**
 * Chats through a Parlance gateway; runs in a browser and holds no credential but the chat's own token.
 *
 * The events are the gateway session's: continued after the last one recorded, without gap or repeat.
 * @throws ConfigError when `baseUrl` cannot be used. A start rejects with `identity-required` when `identityToken` is missing
 * although the provider requires one, with `identity-token-unfit` when what it gives is no token.
 */
export function remote(options: RemoteOptions): ChatProvider {
  const {
    providerId,
    profile,
    identityToken,
    silenceMs = 60_000,
    fetch = globalThis.fetch,
    ...others
  } = options;
  // Whether the token counts is for the gateway to say: a session here need not ask for an identity.
  const { requiresIdentity: _, ...ownProfile } = profile;
  const identity = {
    providerId,
    profile,
    timeoutMs: others.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    ...(identityToken === undefined ? {} : { identityToken }),
  };
  const gateway = { ...others, fetch: failOnSilence(fetch, silenceMs) };
  const core = createGatewayCore(gateway);
  return {
    profile: {
      ...ownProfile,
      delivery: { kind: 'stream' },
      reads: 'repeatable',
      idempotentSends: true,
      typingHoldMs: 4_000,
    },
    startChat: (input, callOptions) => startChat(core, identity, input, callOptions),
    attachChat(handle) {
      const { chatId, token } = readFixed(handle, providerId);
      return attachChat(createGatewayCore({ ...gateway, token }), chatId);
    },
    ...(profile.capabilities.availability
      ? { getAvailability: (callOptions) => getRemoteAvailability(core, identity, callOptions) }
      : {}),
    ...(profile.capabilities.callbacks ? { callbacks: remoteCallbacks(core, providerId) } : {}),
  };
}

async function startChat(
  core: ClientCore,
  identity: RemoteIdentity,
  input: StartChatInput & { readonly clientChatId: string },
  options?: CallOptions,
): Promise<ChatHandle> {
  const { providerId } = identity;
  const asked = { path: { providerId }, ...(await identityHeaders(identity, options)), body: input };
  const data = await dataOf(chatsStart(core, asked, options));
  const { chatId, token } = toFields(data) ?? {};
  if (typeof chatId !== 'string' || typeof token !== 'string') throw unfit('chats.start');
  return {
    vendor: VENDOR,
    version: VERSION,
    fixed: { chatId, token, providerId },
    cursor: { lastEventId: null, hasEnded: false },
  };
}

function attachChat(core: ClientCore, chatId: string): ProviderChat {
  const path = { chatId };
  let stream: { readonly events: RemoteStream; lastEventId: string | undefined } | undefined;

  const drop = (): void => {
    stream?.events.close();
    stream = undefined;
  };

  const open = async (afterId: string | undefined, signal: AbortSignal | undefined): Promise<void> => {
    drop();
    stream = { events: await openStream(core, { chatId, afterId }, signal), lastEventId: afterId };
  };

  return {
    async receive(from, { signal } = {}) {
      const { lastEventId, hasEnded } = readCursor(from);
      if (hasEnded) return { events: [], next: from, isLast: true };
      try {
        if (stream === undefined || stream.lastEventId !== lastEventId) {
          await open(lastEventId, signal);
          return { events: [], next: from, isLast: false };
        }
        stream.events.closeOn(signal);
        const arrived = await stream.events.take();
        const batch = toBatch(from, arrived);
        stream.lastEventId = readCursor(batch.next).lastEventId;
        if (batch.isLast || arrived.isOver) drop();
        return batch;
      } catch (error) {
        drop();
        signal?.throwIfAborted();
        throw told(error);
      }
    },
    async sendMessage(message, options) {
      const { clientMessageId, text } = message;
      const data = await dataOf(messagesSend(core, { path, body: { clientMessageId, text } }, options));
      const { status, vendorMessageId } = toFields(data) ?? {};
      return {
        status: status === 'unconfirmed' ? status : 'sent',
        ...(typeof vendorMessageId === 'string' ? { vendorMessageId } : {}),
      };
    },
    async setTyping(isTyping, options) {
      await dataOf(typingSet(core, { path, body: { isTyping } }, options));
    },
    async endChat(options) {
      await dataOf(chatsEnd(core, { path }, options));
    },
    async callMe({ requestId, phoneNumber }, options) {
      await dataOf(callsAnswer(core, { path: { chatId, requestId }, body: { phoneNumber } }, options));
    },
  };
}

/** What arrived, after `from`. `chat-ended` is a chat's last event. */
function toBatch(from: ChatHandle, { arrivals, isOver }: Arrivals): Batch {
  if (isOver && arrivals.length === 0) {
    throw new NetworkError('The gateway closed the event stream before the chat had ended. Read again.');
  }
  const events = arrivals.flatMap(({ data }) => readRemoteEvent(data) ?? []);
  const isLast = events.some(({ type }) => type === 'chat-ended');
  const lastEventId =
    arrivals.findLast(({ id }) => id !== undefined)?.id ?? readCursor(from).lastEventId ?? null;
  return { events, next: { ...from, cursor: { lastEventId, hasEnded: isLast } }, isLast };
}

function readCursor({ cursor }: ChatHandle): {
  readonly lastEventId: string | undefined;
  readonly hasEnded: boolean;
} {
  const { lastEventId, hasEnded } = toFields(cursor) ?? {};
  return {
    lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined,
    hasEnded: hasEnded === true,
  };
}

function readFixed(
  handle: ChatHandle,
  providerId: string,
): { readonly chatId: string; readonly token: string } {
  const { chatId, token, ...fixed } = toFields(handle.fixed) ?? {};
  const isOurs = handle.vendor === VENDOR && handle.version === VERSION;
  if (!isOurs || typeof chatId !== 'string' || typeof token !== 'string') {
    throw new ConfigError(
      `The chat handle is of ${handle.vendor}, version ${handle.version}. Pass a handle that the remote driver gave: ${VENDOR}, version ${VERSION}.`,
      { code: 'invalid-handle' },
    );
  }
  if (fixed['providerId'] !== providerId) {
    throw new ConfigError(
      `The chat handle is of another provider than the option \`providerId\`, ${providerId}.`,
      {
        code: 'invalid-handle',
      },
    );
  }
  return { chatId, token };
}
