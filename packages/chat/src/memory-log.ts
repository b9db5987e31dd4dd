import type { ChatEvent, LoggedEvent } from './events.js';
import type { ChatLog, RecordedChat } from './log.js';
import type { ChatHandle } from './provider.js';

/** A log that lasts as long as the process. */
export function memoryLog(): ChatLog {
  const events: LoggedEvent[] = [];
  const sleepers = new Set<() => void>();
  let lastHandle: ChatHandle | undefined;

  const wake = (): void => {
    for (const sleeper of sleepers) sleeper();
    sleepers.clear();
  };

  /** Resolves at the next append, or when the signal is aborted. */
  const nextChange = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        sleepers.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      sleepers.add(done);
      signal?.addEventListener('abort', done);
    });

  async function append(added: readonly ChatEvent[], handle: ChatHandle): Promise<readonly LoggedEvent[]> {
    const logged = added.map((event, index) => ({ id: String(events.length + index + 1), event }));
    events.push(...logged);
    lastHandle = handle;
    wake();
    return logged;
  }

  async function* read(
    afterId = '0',
    { signal }: { readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<LoggedEvent, void, undefined> {
    let position = Number(afterId);
    while (!signal?.aborted) {
      const next = events[position];
      if (next) {
        position += 1;
        yield next;
      } else {
        await nextChange(signal);
      }
    }
  }

  const load = async (): Promise<RecordedChat> => ({
    events: [...events],
    ...(lastHandle === undefined ? {} : { handle: lastHandle }),
  });

  return { load, append, read };
}
