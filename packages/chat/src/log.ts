import type { ChatEvent, LoggedEvent } from './events.js';
import type { ChatHandle } from './provider.js';

/** What an earlier session recorded. */
export interface RecordedChat {
  readonly events: readonly LoggedEvent[];
  /** Of the last commit; absent when nothing was recorded yet. */
  readonly handle?: ChatHandle;
}

/**
 * Where one chat's events are recorded before anybody sees them.
 * In memory by default; a gateway may bring a durable one.
 */
export interface ChatLog {
  /** Everything recorded so far. */
  load(): Promise<RecordedChat>;
  /** One commit of the events and of the handle to go on with. Answers with the events under their ids. */
  append(events: readonly ChatEvent[], handle: ChatHandle): Promise<readonly LoggedEvent[]>;
  /** The recorded events after `afterId` (from the first when absent), then new ones as they come. Ends when `signal` is aborted. */
  read(afterId?: string, options?: { readonly signal?: AbortSignal }): AsyncIterable<LoggedEvent>;
}
