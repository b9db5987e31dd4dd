import type { OracleChatClient } from '@parlance/client-oracle-chat';
import { ApiError, systemClock } from '@parlance/runtime';

import type { CallOptions } from '../../../provider.js';
import { explained, orNothing } from './errors.js';
import type { OracleLine } from './handle.js';
import { chatClient, type Settings } from './start.js';

/** How long a call that was refused waits for a read to tell where the chat is now. */
const SETTLE_MS = 5_000;

type Query = Pick<OracleLine, 'pool'>;

/** The way to one chat, which may move while calls are under way. */
export interface Line {
  readonly client: () => OracleChatClient;
  /** The chat is there now. */
  readonly follow: (line: OracleLine) => void;
  /**
   * Makes a call; again, once, where the chat had moved meanwhile. What was refused for that had no effect.
   * @throws the client's error, with what it means for whoever runs the site.
   */
  readonly send: (
    call: (client: OracleChatClient, query: Query) => Promise<unknown>,
    options?: CallOptions,
  ) => Promise<void>;
  /** The chat is over: it moves no more. */
  readonly close: () => void;
}

/** @param canResume Also a session that is not known any more may be replaced. */
export function lineOf(settings: Settings, first: OracleLine, canResume: boolean): Line {
  let line = first;
  let client = chatClient(settings, first, first);
  let isClosed = false;
  let moved = new AbortController();

  const follow = (next: OracleLine): void => {
    if (isSame(line, next)) return;
    line = next;
    client = chatClient(settings, next, next);
    moved.abort();
    moved = new AbortController();
  };

  const isMoving = (error: unknown): boolean =>
    ApiError.is(error) && (error.code === 'not-found' || (canResume && error.code === 'session-unknown'));

  const send: Line['send'] = async (call, options) => {
    const used = line;
    try {
      await orNothing(explained(call(client, { pool: used.pool })));
    } catch (error) {
      if (isClosed || !isMoving(error)) throw error;
      if (line === used) await settled(moved.signal, options?.signal);
      options?.signal?.throwIfAborted();
      if (line === used) throw passing(error);
      await orNothing(explained(call(client, { pool: line.pool })));
    }
  };

  const close = (): void => {
    isClosed = true;
    moved.abort();
  };

  return { client: () => client, follow, send, close };
}

/** A read that is held elsewhere for longer tells it yet. */
function passing(error: unknown): unknown {
  if (!ApiError.is(error) || error.code !== 'not-found') return error;
  const { message, operation, status, code, outcome } = error;
  return new ApiError(message, { operation, status, code, outcome, isRetryable: true, cause: error });
}

/** Resolves when one of the signals comes, or after a while. */
async function settled(moved: AbortSignal, abandoned: AbortSignal | undefined): Promise<void> {
  const signal = abandoned ? AbortSignal.any([moved, abandoned]) : moved;
  await systemClock.sleep(SETTLE_MS, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

const isSame = (one: OracleLine, other: OracleLine): boolean =>
  one.origin === other.origin &&
  one.siteName === other.siteName &&
  one.pool === other.pool &&
  one.sessionId === other.sessionId;
