import type { ChatEvent, LoggedEvent } from './events.js';
import type { ChatLog } from './log.js';
import type { ChatHandle } from './provider.js';
import { reduceChat, type ChatSnapshot } from './snapshot.js';

/** Called with each event, once it is recorded. */
export type ChatListener = (event: ChatEvent) => void;

/** The one way to record: events are decided on the newest snapshot, committed to the log, and only then told. */
export class Recorder {
  readonly #log: ChatLog;
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<ChatListener>();
  readonly #finished = new AbortController();
  #snapshot: ChatSnapshot;
  #handle: ChatHandle;
  #lastCommit: Promise<void> = Promise.resolve();

  constructor(log: ChatLog, snapshot: ChatSnapshot, handle: ChatHandle, report: (error: unknown) => void) {
    this.#log = log;
    this.#snapshot = snapshot;
    this.#handle = handle;
    this.#report = report;
  }

  get snapshot(): ChatSnapshot {
    return this.#snapshot;
  }

  get handle(): ChatHandle {
    return this.#handle;
  }

  /** Catches up with what an earlier session recorded; listeners hear only of what comes later. */
  async load(): Promise<void> {
    const { events, handle } = await this.#log.load();
    this.#snapshot = events.reduce(reduceChat, this.#snapshot);
    this.#handle = handle ?? this.#handle;
  }

  /**
   * Records what `decide` makes of the newest snapshot, and the handle to go on with. Nothing is recorded after the end
   * of the chat. Rejects with the log's error; then nothing has changed.
   */
  commit(decide: (snapshot: ChatSnapshot) => readonly ChatEvent[], next?: ChatHandle): Promise<void> {
    const commit = this.#lastCommit.then(() => this.#commit(decide, next));
    this.#lastCommit = commit.catch(() => undefined);
    return commit;
  }

  subscribe(listener: ChatListener): () => void {
    // One listener may be given twice; each subscription ends by itself.
    const subscription: ChatListener = (event) => listener(event);
    this.#listeners.add(subscription);
    return () => void this.#listeners.delete(subscription);
  }

  /** Nothing more will come: readers get what is recorded and end. */
  async finish(): Promise<void> {
    await this.#lastCommit;
    this.#finished.abort();
  }

  /** The recorded events after `afterId`, then new ones until the recorder is finished or `signal` is aborted. */
  async *read(
    afterId: string | undefined,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<LoggedEvent, void, undefined> {
    const stop = new AbortController();
    let lastRead = Number(afterId ?? 0);
    const isAtEnd = (): boolean =>
      this.#finished.signal.aborted && lastRead >= Number(this.#snapshot.lastEventId ?? 0);
    const stopAtEnd = (): void => {
      if (signal?.aborted || isAtEnd()) stop.abort();
    };
    this.#finished.signal.addEventListener('abort', stopAtEnd);
    signal?.addEventListener('abort', stopAtEnd);
    stopAtEnd();
    try {
      for await (const logged of this.#log.read(afterId, { signal: stop.signal })) {
        lastRead = Number(logged.id);
        yield logged;
        stopAtEnd();
      }
    } finally {
      this.#finished.signal.removeEventListener('abort', stopAtEnd);
      signal?.removeEventListener('abort', stopAtEnd);
      stop.abort();
    }
  }

  async #commit(
    decide: (snapshot: ChatSnapshot) => readonly ChatEvent[],
    next = this.#handle,
  ): Promise<void> {
    if (this.#snapshot.state === 'ended') return;
    const events = decide(this.#snapshot);
    if (events.length === 0 && isSame(next, this.#handle)) return;
    const logged = await this.#log.append(events, next);
    this.#handle = next;
    if (logged.length === 0) return;
    this.#snapshot = logged.reduce(reduceChat, this.#snapshot);
    for (const { event } of logged) this.#tell(event);
  }

  #tell(event: ChatEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        this.#report(error);
      }
    }
  }
}

const isSame = (one: ChatHandle, other: ChatHandle): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
