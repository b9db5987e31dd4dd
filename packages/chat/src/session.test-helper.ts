import type { ChatProvider, ProviderChat, VendorProfile } from './provider.js';
import type { ChatSession, SessionOptions } from './chat-session.js';
import { startChat } from './session.js';
import { fakeVendor, type FakeVendor } from './testing/fake-vendor.js';
import { manualClock, type ManualClock } from './testing/manual-clock.js';

export const START = { customer: { name: 'Ana' }, message: 'My invoice is wrong' };

/** Asked every 3 s, as a real vendor. */
export const INTERVAL: VendorProfile['delivery'] = {
  kind: 'interval',
  advisedMs: 3_000,
  minMs: 1_000,
  maxMs: 10_000,
};

export interface Stage {
  readonly vendor: FakeVendor;
  readonly provider: ChatProvider;
  readonly clock: ManualClock;
  readonly chat: ChatSession;
}

/** The provider with some of its chat's methods replaced. */
export const overriding = (
  provider: ChatProvider,
  replace: (chat: ProviderChat) => Partial<ProviderChat>,
): ChatProvider => ({
  ...provider,
  attachChat: (handle) => {
    const chat = provider.attachChat(handle);
    return { ...chat, ...replace(chat) };
  },
});

export interface StageOptions {
  readonly profile?: Partial<VendorProfile>;
  readonly session?: SessionOptions;
  readonly replace?: (chat: ProviderChat) => Partial<ProviderChat>;
}

/** A chat just started, on a clock that the test moves. */
export async function stage({ profile, session, replace = () => ({}) }: StageOptions = {}): Promise<Stage> {
  const clock = manualClock();
  const vendor = fakeVendor({ delivery: INTERVAL, ...profile }, clock);
  const provider = overriding(vendor.createProvider(), replace);
  const chat = await startChat(provider, START, { clock, ...session });
  await clock.advance(0);
  return { vendor, provider, clock, chat };
}
