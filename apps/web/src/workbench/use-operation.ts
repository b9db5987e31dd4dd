import { useEffect, useRef, useState } from 'react';
import type { ClientCore } from '@parlance/runtime';

import type { BenchOperation, Outcome } from './bench.js';
import type { Memory } from './memory.js';
import { isStream } from './stream.js';

/** Where a call stands. */
export type Run =
  | { readonly state: 'none' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly outcome: Outcome }
  /** `note` says how the stream ended; while it is open there is none. */
  | {
      readonly state: 'streaming';
      readonly outcome: Outcome;
      readonly events: readonly unknown[];
      readonly note?: string;
    };

interface RunningOperation {
  readonly run: Run;
  start(data: unknown): void;
  stop(): void;
}

/** Calls an operation, one call at a time; what streams goes on until it is stopped or the page leaves. */
export function useOperation(
  operation: BenchOperation,
  client: () => ClientCore,
  learn: (lesson: Memory) => void,
): RunningOperation {
  const [run, setRun] = useState<Run>({ state: 'none' });
  const controller = useRef<AbortController>(undefined);
  const stop = (): void => controller.current?.abort(new Error('Stopped by you.'));
  useEffect(() => stop, []);

  const start = (data: unknown): void => {
    stop();
    const own = new AbortController();
    controller.current = own;
    const show = (next: Run): void => {
      if (controller.current === own) setRun(next);
    };
    show({ state: 'running' });
    void call(operation, client, data, own.signal, show, learn);
  };
  return { run, start, stop };
}

async function call(
  operation: BenchOperation,
  client: () => ClientCore,
  data: unknown,
  signal: AbortSignal,
  show: (run: Run) => void,
  learn: (lesson: Memory) => void,
): Promise<void> {
  const outcome = await operation.run(client(), data, { signal });
  if (outcome.kind === 'called') learn(outcome.lesson);
  const stream = streamOf(outcome);
  if (stream === undefined) {
    show({ state: 'done', outcome });
    return;
  }
  const events: unknown[] = [];
  show({ state: 'streaming', outcome, events });
  const note = await readAll(stream, (event) => {
    events.push(event);
    show({ state: 'streaming', outcome, events: [...events] });
  });
  show({ state: 'streaming', outcome, events, note });
}

async function readAll(stream: AsyncIterable<unknown>, take: (event: unknown) => void): Promise<string> {
  try {
    for await (const event of stream) take(event);
    return 'The server ended the stream.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const streamOf = (outcome: Outcome): AsyncIterable<unknown> | undefined =>
  outcome.kind === 'called' && outcome.result.kind === 'success' && isStream(outcome.result.data)
    ? outcome.result.data
    : undefined;
