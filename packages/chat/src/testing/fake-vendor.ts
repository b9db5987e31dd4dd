import { ApiError, ConfigError, systemClock, type Clock } from '@parlance/runtime';

import type { ChatHandle, ChatProvider, ProviderChat, StartContext, VendorProfile } from '../provider.js';
import { buildProfile } from './builders.js';
import { FakeCallbacks } from './fake-callbacks.js';
import { FakeChat, type CallCounts, type CommandFault, type ReadFault } from './fake-chat.js';
import { lostAnswer } from './fake-faults.js';
import type { AgentCallback, ContractAgent, ContractFaults, ContractWorld } from './world.js';

/** A vendor in memory, for tests of code that works with a ChatSession. It keeps one chat at a time. */
export interface FakeVendor extends ContractWorld {
  readonly agent: Required<ContractAgent>;
  readonly faults: Required<Omit<ContractFaults, 'holdReads'>>;
  readonly callbacks: () => Promise<readonly AgentCallback[]>;
  /** How often each operation was asked for. */
  readonly calls: Readonly<CallCounts>;
  /** What the driver was told of the customer, by start. */
  readonly starts: readonly StartContext[];
}

/**
 * Polled every 5 ms, so that tests on the real clock are quick; the agents are Rosa and, once joined, Kenji.
 * @param clock Measures how long reads are held, where the profile says so.
 */
export function fakeVendor(fields: Partial<VendorProfile> = {}, clock: Clock = systemClock): FakeVendor {
  const profile = buildProfile({
    delivery: { kind: 'interval', advisedMs: 5, minMs: 1, maxMs: 10_000 },
    ...fields,
  });
  const chat = new FakeChat(profile);
  const callbacks = new FakeCallbacks();
  return {
    createProvider: () => fakeProvider(profile, chat, callbacks, clock),
    agent: fakeAgent(chat),
    faults: {
      failNextRead: async (kind) => void chat.readFaults.push(kind),
      failNextSend: async (kind) => void chat.sendFaults.push(kind),
      failNextCall: async (kind) => void chat.callFaults.push(kind),
      failNextCallback: async (kind) => void callbacks.faults.push(kind),
      injectUnknown: async (name) => chat.add({ type: 'vendor-event', name, data: { name } }),
    },
    callbacks: async () => [...callbacks.scheduled],
    calls: chat.calls,
    starts: chat.starts,
    close: async () => undefined,
  };
}

function fakeAgent(chat: FakeChat): Required<ContractAgent> {
  return {
    accept: () => chat.started,
    say: async (text) => chat.agentSays(text),
    sayHtml: async (html) => chat.agentSays(html.replaceAll(/<[^>]*>/g, ''), html),
    setTyping: async (isTyping) => chat.agentTypes(isTyping),
    seesTyping: (isTyping) => chat.customerTypes(isTyping),
    end: async (lastTexts = []) => {
      lastTexts.forEach((text) => chat.agentSays(text));
      chat.end('agent');
    },
    transcript: async () => chat.transcript,
    pushUrl: async (url) => chat.agentPushes(url),
    requestCall: async () => chat.agentAsksToCall(),
    calledNumber: () => chat.calledNumber(),
    requeue: async () => chat.requeue(),
    setPresent: async (isPresent) => chat.setAgentPresent(isPresent),
    join: async () => chat.secondAgentJoins(),
    redirect: async (url) => chat.add({ type: 'redirect-requested', url }),
  };
}

function fakeProvider(
  profile: VendorProfile,
  chat: FakeChat,
  callbacks: FakeCallbacks,
  clock: Clock,
): ChatProvider {
  return {
    profile,
    startChat: async (input, options) => {
      options?.signal?.throwIfAborted();
      chat.start(input, contextOf(options));
      return { vendor: profile.vendor, version: 1, fixed: { clientChatId: input.clientChatId }, cursor: 0 };
    },
    attachChat: (handle) => {
      if (handle.vendor !== profile.vendor) {
        throw new ConfigError(
          `This handle belongs to "${handle.vendor}". Attach it with that vendor's provider.`,
        );
      }
      return fakeProviderChat(chat, clock);
    },
    ...(profile.capabilities.availability
      ? {
          getAvailability: async (options) => {
            options?.signal?.throwIfAborted();
            return chat.availability();
          },
        }
      : {}),
    ...(profile.capabilities.callbacks ? { callbacks: callbacks.provider(chat.calls) } : {}),
  };
}

function fakeProviderChat(chat: FakeChat, clock: Clock): ProviderChat {
  const { delivery } = chat.profile;
  return {
    receive: async (from, options) => {
      chat.calls.read += 1;
      const fault = chat.readFaults.shift();
      throwEarly(fault);
      const start = Number(from.cursor);
      if (delivery.kind === 'held') await chat.hold(start, delivery.holdMs, clock, options?.signal);
      options?.signal?.throwIfAborted();
      const { position, ...batch } = chat.read(start);
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      if (fault === 'after') throw lostAnswer();
      return { ...batch, next: withCursor(from, position) };
    },
    sendMessage: async ({ text }, options) => {
      chat.calls.send += 1;
      options?.signal?.throwIfAborted();
      command(chat.sendFaults, () => {
        if (chat.isOver) throw refusal('fake.send', 503, 'The fake chat is over.');
        chat.customerSays(text);
      });
      return {};
    },
    setTyping: async (isTyping) => {
      chat.calls.typing += 1;
      chat.setCustomerTyping(isTyping);
    },
    endChat: async () => {
      chat.calls.end += 1;
      chat.end('customer');
    },
    ...(chat.profile.capabilities.callMe
      ? {
          callMe: async (call, options) => {
            chat.calls.callMe += 1;
            options?.signal?.throwIfAborted();
            command(chat.callFaults, () => {
              if (!chat.customerAnswersCall(call))
                throw refusal('fake.callMe', 400, 'The fake agent does not ask for this call.');
            });
          },
        }
      : {}),
  };
}

const contextOf = ({ identity, browser }: StartContext = {}): StartContext => ({
  ...(identity ? { identity } : {}),
  ...(browser ? { browser } : {}),
});

const withCursor = (handle: ChatHandle, cursor: number): ChatHandle => ({ ...handle, cursor });

/** Loses the request or the answer where the next fault says so. */
function command(faults: CommandFault[], act: () => void): void {
  const fault = faults.shift();
  if (fault === 'before') throw lostAnswer();
  act();
  if (fault === 'after') throw lostAnswer();
}

function throwEarly(fault: ReadFault | undefined): void {
  if (fault === 'before') throw lostAnswer();
  if (fault === 'unavailable') {
    throw new ApiError('The fake vendor is told to be unavailable.', {
      operation: 'fake.read',
      status: 503,
      isRetryable: true,
    });
  }
}

const refusal = (operation: string, status: number, message: string): ApiError =>
  new ApiError(message, { operation, status, outcome: 'not-sent' });
