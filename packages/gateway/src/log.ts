import { isParlanceError } from '@parlance/runtime';

import { Refusal, toProblem } from './problems.js';

type Trouble = Pick<GatewayLogEntry, 'code' | 'error' | 'reason'>;

/** One line of the gateway's log. Holds no text, no name, no phone number, no token and no chat id. */
export interface GatewayLogEntry {
  readonly event: 'request' | 'vendor-trouble';
  /** ISO 8601 with Z. */
  readonly at: string;
  readonly method?: string;
  /** The route's template, for instance `/v1/chats/{chatId}`. */
  readonly route?: string;
  readonly status?: number;
  /** Until the answer's headers; an event stream then goes on. */
  readonly durationMs?: number;
  readonly providerId?: string;
  /** A short hash of the chat's id. */
  readonly chat?: string;
  /** Stable word for what went wrong. */
  readonly code?: string;
  /** Of `identity-refused`: why the token does not count. */
  readonly reason?: string;
  /** What went wrong and the way out, for whoever runs the gateway: names the setting, or whom to ask for what. */
  readonly error?: string;
}

/**
 * Gets one entry for each request once its answer begins, and one for each trouble with a contact center that a chat
 * deals with by itself. Called in the middle of the work: it should return at once, and must not throw.
 */
export type GatewayLog = (entry: GatewayLogEntry) => void;

/** Writes one line of JSON for each entry to the standard output. */
export const logToStdout: GatewayLog = (entry) => void process.stdout.write(`${JSON.stringify(entry)}\n`);

/** What a log may say of an error: our own errors' messages, of others only where they come from. */
export function describeError(error: unknown): Trouble {
  if (isParlanceError(error)) {
    const { code, message } = error;
    return { code, error: message };
  }
  if (!(error instanceof Error))
    return { code: 'unexpected', error: 'Something that is no Error was thrown.' };
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return { code: 'unexpected', error: `${error.name}${place.replace(/^\s+/, ' ')}` };
}

/** For failures; what the gateway refuses is told by its code alone. */
export function describeProblem(error: Error): Trouble {
  const { status, code, reason } = toProblem(error);
  const cause = error instanceof Refusal ? error.cause : error;
  if (reason !== undefined) return { ...(cause === undefined ? {} : describeError(cause)), code, reason };
  return status < 500 || cause === undefined ? { code } : { ...describeError(cause), code };
}
