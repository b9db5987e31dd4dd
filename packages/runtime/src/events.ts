import { createParser, type EventSourceMessage } from 'eventsource-parser';

import { brokenOff } from './decode.js';
import { DecodeError } from './errors.js';
import type { StreamAnswer, StreamReader } from './operation.js';
import { unwrap, type AnyFailure, type CallFailure, type Success } from './result.js';

/** One server-sent event. */
export interface ServerSentEvent<Data> {
  /** With which a later stream can go on. */
  readonly id?: string;
  readonly event?: string;
  readonly data: Data;
}

/** Reads server-sent events whose data is JSON. */
export const jsonEvents: StreamReader = (answer) =>
  readEvents(answer, (data) => parseData(answer.operation, data));

/** Reads server-sent events whose data is text. */
export const textEvents: StreamReader = (answer) => readEvents(answer, (data) => data);

/**
 * The events of an answer, as they arrive. Ends when the server closes; throws the signal's reason after an abort and
 * a NetworkError when the connection breaks. Leaving the loop closes the connection.
 */
async function* readEvents(
  { response, operation, signal, stop }: StreamAnswer,
  parse: (data: string) => unknown,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => arrived.push(message) });
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const read = (): Promise<Uint8Array | undefined> =>
    Promise.resolve(reader?.read()).then(
      (chunk) => chunk?.value,
      (cause: unknown) => {
        throw signal.aborted ? signal.reason : brokenOff(operation, cause);
      },
    );
  try {
    for (let bytes = await read(); bytes; bytes = await read()) {
      parser.feed(decoder.decode(bytes, { stream: true }));
      for (const { id, event, data } of arrived.splice(0)) {
        yield { ...(id !== undefined && { id }), ...(event !== undefined && { event }), data: parse(data) };
      }
    }
  } finally {
    stop();
    await reader?.cancel().catch(() => undefined);
  }
}

function parseData(operation: string, data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new DecodeError(`${operation}: the data of a server-sent event is not valid JSON.`);
  }
}

/**
 * Opens an event stream when its first event is asked for.
 * @throws the `cause` of any result but success; after an abort, the signal's reason as it is.
 */
export async function* unwrapEvents<Event>(
  open: () => Promise<Success<number, AsyncIterable<Event>> | AnyFailure | CallFailure>,
): AsyncGenerator<Event, void, undefined> {
  yield* unwrap(await open());
}
