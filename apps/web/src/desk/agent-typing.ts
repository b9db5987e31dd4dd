/** The contact center forgets typing after 4 s, so it is renewed a little sooner; no key for that long means stopped. */
const RENEW_AFTER_MS = 3_000;
const STOPPED_AFTER_MS = 4_000;

/** Tells that the agent types: at the first key, again while it lasts, and the stop. Trouble is ignored: typing is a courtesy. */
export class AgentTyping {
  readonly #tell: (isTyping: boolean) => Promise<void>;
  #toldAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (isTyping: boolean) => Promise<void>) {
    this.#tell = tell;
  }

  /** Call it at every key. */
  set(isTyping: boolean): void {
    clearTimeout(this.#timer);
    if (isTyping) this.#timer = setTimeout(() => this.set(false), STOPPED_AFTER_MS);
    if (!this.#isNews(isTyping)) return;
    this.#toldAt = isTyping ? Date.now() : undefined;
    this.#tell(isTyping).catch(() => undefined);
  }

  #isNews(isTyping: boolean): boolean {
    if (!isTyping) return this.#toldAt !== undefined;
    return this.#toldAt === undefined || Date.now() - this.#toldAt >= RENEW_AFTER_MS;
  }
}
