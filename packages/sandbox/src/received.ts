import { loggableBody, readBody, type BodyReading } from './body.js';
import type { SpecOperation } from './generated/types.js';
import type { SimulatedApi } from './simulator.js';
import { readBytes, type Wording } from './wording.js';

/** The body of a request that has arrived. */
export interface ReceivedBody {
  /** What it says, so far as it can be read. */
  readonly value: unknown;
  /** What of it the request log keeps. */
  readonly loggable: unknown;
  /** What it says, read as an operation's spec has it sent. */
  readonly read: (operation: SpecOperation) => BodyReading;
}

/**
 * Receives a body to its end; undefined where the connection broke before. The first operation of its address tells how it is
 * written.
 */
export function receiveBody(
  api: SimulatedApi,
  first: SpecOperation,
  request: Request,
): Promise<ReceivedBody | undefined> {
  const { wording } = api;
  return wording === undefined
    ? request.text().then((text) => textBody(api, first, request, text), brokenOff)
    : readBytes(request, wording.longestBytes).then((bytes) => wordedBody(wording, bytes), brokenOff);
}

const brokenOff = (): undefined => undefined;

function wordedBody(wording: Wording, bytes: Uint8Array | undefined): ReceivedBody {
  const value = wording.read(bytes);
  return { value, loggable: wording.loggable(value), read: () => ({ isValid: true, value }) };
}

function textBody(api: SimulatedApi, first: SpecOperation, { headers }: Request, text: string): ReceivedBody {
  /** What a body is read as: what it says it is, or what it has to be. */
  const contentTypeOf = ({ body }: SpecOperation): string | undefined =>
    api.ignoresContentType === true ? body?.mediaType : (headers.get('content-type') ?? undefined);
  const value = loggableBody(contentTypeOf(first), text, api);
  return {
    value,
    loggable: value,
    read: (operation) => readBody(operation.body, contentTypeOf(operation), text, api),
  };
}
