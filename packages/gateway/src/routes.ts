import type { CallbackProvider, StartContext } from '@parlance/chat';
import type { Clock } from '@parlance/runtime';
import type { Context } from 'hono';

import { limitKey } from './address.js';
import type { AppEnv, Step } from './app.js';
import type { Availabilities } from './availability.js';
import type { Callbacks } from './callbacks.js';
import type { Chat } from './chat.js';
import type { Chats } from './chats.js';
import type { GatewaySettings } from './config.js';
import type { ConfiguredProvider } from './config-check.js';
import { customerBrowser } from './customer-browser.js';
import { eventStream } from './event-stream.js';
import { IDENTITY_HEADER, type IdentityCheck } from './identity.js';
import { callUnconfirmed, identityRefused, Refusal, refusal, startProblem } from './problems.js';
import { RateLimit } from './rate-limit.js';
import {
  callBody,
  callbackBody,
  checkCustomFields,
  readAfterId,
  readBody,
  readToken,
  prepareBody,
  sendBody,
  startBody,
  typingBody,
} from './requests.js';
import { listDestinations, prepareCall } from './voice.js';
import type { VoiceSettings } from './voice-config.js';

/** What the routes work with. */
export interface RouteParts {
  readonly settings: GatewaySettings;
  readonly providers: ReadonlyMap<string, ConfiguredProvider>;
  readonly chats: Chats;
  readonly callbacks: Callbacks;
  readonly availabilities: Availabilities;
  /** Absent where nobody's word counts for who a customer is. */
  readonly identity: IdentityCheck | undefined;
  readonly clock: Clock;
}

/** What to do for each operation of the spec: first who asks and how often, then what for. */
export function createRoutes(parts: RouteParts): Readonly<Record<string, readonly Step[]>> {
  const { settings, providers, chats, clock } = parts;
  const {
    startsPerAddressPerMinute,
    availabilityPerAddressPerMinute,
    callbacksPerAddressPerMinute,
    voiceCallsPerAddressPerMinute,
  } = settings.limits;
  const known = authenticate(chats);
  const configured = findProvider(providers);
  const identified = identify(parts.identity);
  const limited = limitRequests(new RateLimit(settings.limits.requestsPerChatPerMinute, clock));
  return {
    'health.live': [async (context) => context.json({ status: 'ok' })],
    'health.ready': [
      async (context) =>
        chats.isClosed ? context.json({ status: 'draining' }, 503) : context.json({ status: 'ok' }),
    ],
    'providers.list': [
      async (context) => context.json({ providers: [...providers.values()].map(describeProvider) }),
    ],
    'chats.start': [
      configured,
      limitAddress(new RateLimit(startsPerAddressPerMinute, clock), settings),
      identified,
      startChat(parts),
    ],
    'providers.getAvailability': [
      configured,
      limitAddress(new RateLimit(availabilityPerAddressPerMinute, clock), settings),
      identified,
      getAvailability(parts),
    ],
    'chats.get': [known, getChat],
    'chats.end': [known, limited, endChat],
    'events.stream': [known, limited, streamEvents(parts)],
    'messages.send': [known, limited, sendMessage(settings)],
    'typing.set': [known, limited, setTyping(settings)],
    'calls.answer': [known, limited, answerCall(settings)],
    'callbacks.getAvailability': [
      configured,
      limitAddress(new RateLimit(callbacksPerAddressPerMinute, clock), settings),
      getCallbackAvailability,
    ],
    'callbacks.schedule': [
      configured,
      limitAddress(new RateLimit(callbacksPerAddressPerMinute, clock), settings),
      scheduleCallback(parts),
    ],
    'voice.listDestinations': [
      async (context) => context.json({ destinations: listDestinations(voiceOf(settings)) }),
    ],
    'voice.prepareCall': [
      limitAddress(new RateLimit(voiceCallsPerAddressPerMinute, clock), settings),
      prepareVoiceCall(parts),
    ],
  };
}

const findProvider =
  (providers: ReadonlyMap<string, ConfiguredProvider>): Step =>
  async (context, next) => {
    const configured = providers.get(context.req.param('providerId') ?? '');
    if (!configured)
      throw refusal('provider-not-found', '`providers.list` names the providers that there are.');
    context.set('configured', configured);
    await next();
  };

const authenticate =
  (chats: Chats): Step =>
  async (context, next) => {
    const token = readToken(context);
    const chat = chats.find(context.req.param('chatId') ?? '');
    if (!chat)
      throw refusal(
        'chat-not-found',
        'It ended a while ago, or the gateway was restarted. Start a new chat.',
      );
    if (!chat.tokens.accepts(token))
      throw refusal('token-refused', 'Use the token that `chats.start` gave for this chat.');
    context.set('chat', chat);
    await next();
  };

/** Whom the company has signed for; nobody, where it need not have. */
const identify =
  (check: IdentityCheck | undefined): Step =>
  async (context, next) => {
    // An empty header is no token either, but somebody meant one: they are not to be taken for anybody.
    const token = context.req.header(IDENTITY_HEADER);
    if (token !== undefined) {
      if (!check) throw identityRefused('not-configured');
      context.set('identity', await check.verify(token));
    } else if (providerOf(context.var).provider.profile.requiresIdentity) {
      throw refusal(
        'identity-required',
        'Send a token of the company, signed by its backend, as the header `Parlance-Identity`.',
      );
    }
    await next();
  };

const limitAddress =
  (limit: RateLimit, settings: GatewaySettings): Step =>
  async (context, next) => {
    const waitMs = limit.exceededForMs(limitKey(context.req.raw, context.env ?? {}, settings));
    if (waitMs !== undefined)
      throw refusal('too-many-requests', 'This address asks too often for this.', waitMs);
    await next();
  };

const limitRequests =
  (limit: RateLimit): Step =>
  async (context, next) => {
    const waitMs = limit.exceededForMs(chatOf(context.var).id);
    if (waitMs !== undefined) throw refusal('too-many-requests', 'Too many requests for this chat.', waitMs);
    await next();
  };

const describeProvider = ({ providerId, label, provider: { profile } }: ConfiguredProvider): object => ({
  providerId,
  label,
  profile,
});

const startChat =
  ({ chats, settings }: RouteParts): Step =>
  async (context) => {
    const configured = providerOf(context.var);
    const input = await readBody(context, startBody, settings.maxBodyBytes);
    checkCustomFields(input, configured.customFields);
    const start = chats.start(configured, input, startContext(context));
    const chat = await start.catch((cause: unknown) => {
      throw cause instanceof Refusal ? cause : new Refusal(startProblem(cause), { cause });
    });
    context.set('chat', chat);
    const { providerId, provider } = configured;
    return context.json(
      { chatId: chat.id, token: chat.tokens.issue(), providerId, profile: provider.profile },
      201,
    );
  };

/** What only this server can know of the customer. */
const startContext = ({ req, var: { identity } }: Context<AppEnv>): StartContext => ({
  browser: customerBrowser(req.raw.headers),
  ...(identity ? { identity } : {}),
});

const getAvailability =
  ({ availabilities }: RouteParts): Step =>
  async (context) => {
    const { identity } = context.var;
    const answer = await availabilities.ask(providerOf(context.var), identity);
    const { isAvailable, agents, waiting, estimatedWaitMs } = answer;
    return context.json({ isAvailable, agents, waiting, estimatedWaitMs });
  };

const getChat: Step = async (context) => {
  const chat = chatOf(context.var);
  const { providerId, provider } = chat.configured;
  const { state, lastEventId } = chat.session.snapshot();
  return context.json({ chatId: chat.id, providerId, profile: provider.profile, state, lastEventId });
};

const sendMessage =
  ({ maxBodyBytes }: GatewaySettings): Step =>
  async (context) => {
    const { text, clientMessageId } = await readBody(context, sendBody, maxBodyBytes);
    const session = await chatOf(context.var).revive();
    const { status } = await session.sendMessage(text, { clientMessageId });
    return context.json({ clientMessageId, status });
  };

const setTyping =
  ({ maxBodyBytes }: GatewaySettings): Step =>
  async (context) => {
    const { isTyping } = await readBody(context, typingBody, maxBodyBytes);
    const session = await chatOf(context.var).revive();
    if (session.snapshot().state === 'ended')
      throw refusal('chat-ended', 'Start a new chat with `chats.start`.');
    await session.setTyping(isTyping);
    return context.body(null, 204);
  };

const answerCall =
  ({ maxBodyBytes }: GatewaySettings): Step =>
  async (context) => {
    const { phoneNumber } = await readBody(context, callBody, maxBodyBytes);
    const session = await chatOf(context.var).revive();
    const requestId = context.req.param('requestId') ?? '';
    const { status } = await session.callMe({ requestId, phoneNumber });
    if (status === 'unconfirmed') throw callUnconfirmed();
    return context.body(null, 204);
  };

const getCallbackAvailability: Step = async (context) => {
  const { isOffered, queues } = await callbacksOf(providerOf(context.var)).getAvailability();
  return context.json({
    isOffered,
    queues: queues.map(({ id, name, description }) => ({ id, name, description })),
  });
};

const scheduleCallback =
  ({ callbacks, settings }: RouteParts): Step =>
  async (context) => {
    const configured = providerOf(context.var);
    callbacksOf(configured);
    const input = await readBody(context, callbackBody, settings.maxBodyBytes);
    checkCustomFields(input, configured.customFields);
    await callbacks.schedule(configured, input);
    return context.body(null, 201);
  };

const prepareVoiceCall =
  ({ settings, clock }: RouteParts): Step =>
  async (context) => {
    const voice = voiceOf(settings);
    const request = await readBody(context, prepareBody, settings.maxBodyBytes);
    return context.json(prepareCall(voice, request, clock), 201);
  };

function voiceOf({ voice }: GatewaySettings): VoiceSettings {
  if (voice) return voice;
  throw refusal('voice-not-configured', "Add `voice` to the gateway's configuration.");
}

const endChat: Step = async (context) => {
  const session = await chatOf(context.var).revive();
  await session.endChat();
  return context.body(null, 204);
};

const streamEvents =
  ({ settings, clock }: RouteParts): Step =>
  async (context) => {
    const chat = chatOf(context.var);
    const session = await chat.revive();
    const afterId = readAfterId(context, session.snapshot().lastEventId);
    const headers = { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' };
    // Nobody would read the stream, and so nobody would close it.
    if (context.req.method === 'HEAD') return new Response(null, { headers });
    const onClose = chat.openStream(settings.limits.streamsPerChat);
    const events = eventStream({
      events: (signal) => session.events({ signal, ...(afterId === undefined ? {} : { afterId }) }),
      clock,
      heartbeatMs: settings.events.heartbeatMs,
      onClose,
    });
    return new Response(events, { headers });
  };

function chatOf({ chat }: { readonly chat?: Chat | undefined }): Chat {
  if (!chat) throw new Error('authenticate comes first.');
  return chat;
}

function providerOf({
  configured,
}: {
  readonly configured?: ConfiguredProvider | undefined;
}): ConfiguredProvider {
  if (!configured) throw new Error('findProvider comes first.');
  return configured;
}

function callbacksOf({ provider: { callbacks } }: ConfiguredProvider): CallbackProvider {
  if (callbacks) return callbacks;
  throw refusal(
    'callbacks-not-offered',
    'The profile says whether a contact center has them: `capabilities.callbacks`.',
  );
}
