import type { Clock } from '@parlance/runtime';
import { nap } from './backoff.js';
import type { ProviderChat, VendorProfile } from './provider.js';

/** The customer has stopped when no key was pressed for so long. */
const STOPPED_AFTER_MS = 4_000;

/** Tells the vendor that the customer types: once at the start, again only where it would be forgotten, and the stop. */
export class TypingTeller {
  readonly #chat: ProviderChat;
  readonly #profile: VendorProfile;
  readonly #clock: Clock;
  readonly #report: (error: unknown) => void;
  #isTyping = false;
  #told = { isTyping: false, at: 0 };
  #telling: Promise<void> = Promise.resolve();
  #stopTimer = new AbortController();

  constructor(chat: ProviderChat, profile: VendorProfile, clock: Clock, report: (error: unknown) => void) {
    this.#chat = chat;
    this.#profile = profile;
    this.#clock = clock;
    this.#report = report;
  }

  /** Never rejects: typing is a courtesy, trouble is reported. */
  async set(isTyping: boolean): Promise<void> {
    if (!this.#profile.capabilities.customerTyping) return;
    this.#isTyping = isTyping;
    this.#stopTimer.abort();
    if (isTyping) {
      this.#stopTimer = new AbortController();
      this.#stopLater(this.#stopTimer.signal).catch(this.#report);
    }
    // One call at a time, so that a stop never overtakes a start.
    this.#telling = this.#telling.then(() => this.#tellNews());
    await this.#telling;
  }

  stop(): void {
    this.#stopTimer.abort();
  }

  async #stopLater(signal: AbortSignal): Promise<void> {
    await nap(this.#clock, STOPPED_AFTER_MS, signal);
    if (!signal.aborted) await this.set(false);
  }

  async #tellNews(): Promise<void> {
    if (!this.#hasNews()) return;
    this.#told = { isTyping: this.#isTyping, at: this.#clock.now() };
    await this.#chat.setTyping(this.#isTyping).catch(this.#report);
  }

  #hasNews(): boolean {
    if (this.#isTyping !== this.#told.isTyping) return true;
    const { typingHoldMs } = this.#profile;
    if (!this.#isTyping || typingHoldMs === undefined) return false;
    return this.#clock.now() - this.#told.at >= typingHoldMs * 0.75;
  }
}
