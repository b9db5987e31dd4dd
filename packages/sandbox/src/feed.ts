import type { AgentEvent } from './desk.js';

export interface RecordedEvent {
  readonly id: number;
  readonly event: AgentEvent;
}

/** Everything that desks were told, in order; ids count from 1. */
export interface Feed {
  append(events: readonly AgentEvent[]): void;
  /** The events after an id: recorded ones first, then new ones as they come, until `signal` is aborted. */
  read(afterId: number, signal: AbortSignal): AsyncGenerator<RecordedEvent, void, undefined>;
}

const KEPT = 10_000;

/** A feed that keeps the newest 10,000 events. */
export function createFeed(): Feed {
  const records: RecordedEvent[] = [];
  const waiting = new Set<() => void>();
  let lastId = 0;

  const append: Feed['append'] = (events) => {
    for (const event of events) records.push({ id: (lastId += 1), event });
    records.splice(0, Math.max(0, records.length - KEPT));
    for (const wake of waiting) wake();
  };

  const untilMore = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
    });

  return {
    append,
    async *read(afterId, signal) {
      let seenId = afterId;
      while (!signal.aborted) {
        const firstId = records[0]?.id ?? 1;
        const next = records[Math.max(0, seenId + 1 - firstId)];
        if (next === undefined) {
          await untilMore(signal);
        } else {
          seenId = next.id;
          yield next;
        }
      }
    },
  };
}
