import type { Callback } from '../../desk.js';
import type { Fields } from '../../fields.js';

/** A queue that takes callbacks, as the availability answer lists it. */
export interface CallbackQueue {
  readonly key: number;
  readonly name: string;
  readonly description: string;
}

/** A window of time as it is sent: UTC without an offset, seconds optional. */
interface SentWindow {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

type Window = Callback['windows'][number];

/** Reads `9 Deliveries: about parcels; 10 Returns`; undefined where that is not how it is written. */
export function readQueues(text: string): readonly CallbackQueue[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const queues = parts.flatMap((part) => readQueue(part) ?? []);
  const keys = new Set(queues.map(({ key }) => key));
  return queues.length === parts.length && keys.size === queues.length ? queues : undefined;
}

function readQueue(text: string): CallbackQueue | undefined {
  const [, key, name, description = ''] = /^(\d{1,9})\s+([^:]*[^:\s])\s*(?::\s*(.*))?$/.exec(text) ?? [];
  return key === undefined || name === undefined ? undefined : { key: Number(key), name, description };
}

/**
 * The windows of a callback's request in the order of the attempts; undefined where they make no sense and are checked.
 * Source: programming guide, section 4.4.1; notes on the spec, decision 30.
 */
export function readWindows(body: Fields, isChecked: boolean): readonly Window[] | undefined {
  const sent = (attempt: 'first' | 'second'): SentWindow => ({
    start: body.optionalText(`${attempt}AttemptStartTime`),
    end: body.optionalText(`${attempt}AttemptEndTime`),
  });
  const attempts = [sent('first'), sent('second')].filter(
    ({ start, end }) => start !== undefined || end !== undefined,
  );
  const windows = attempts.flatMap((attempt) => toWindow(attempt) ?? []);
  const makeSense = windows.length === attempts.length && windows.every(isForward);
  return makeSense || !isChecked ? windows : undefined;
}

function toWindow({ start, end }: SentWindow): Window | undefined {
  const [startAt, endAt] = [toMoment(start), toMoment(end)];
  return startAt === undefined || endAt === undefined ? undefined : { startAt, endAt };
}

/** A moment with Z; undefined for a day that its month does not have. */
function toMoment(text: string | undefined): string | undefined {
  const atMs = Date.parse(`${text}Z`);
  const moment = Number.isNaN(atMs) ? '' : new Date(atMs).toISOString();
  return text !== undefined && moment.startsWith(text) ? moment : undefined;
}

const isForward = ({ startAt, endAt }: Window): boolean => startAt < endAt;
