import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Effect } from './faults.js';
import type { Answer, HeaderValues, OperationRequest } from './operation.js';

/** An answer as it goes onto the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: HeaderValues;
  readonly text: string;
}

/** What a fault can do with one vendor request. */
export interface Exchange {
  readonly sockets: HttpBindings;
  readonly closing: AbortSignal;
  /** Processes the request; each call processes it once more. */
  readonly process: () => WireAnswer;
  /** Notes the status that the client gets. */
  readonly answered: (status: number) => void;
  readonly expireTokens: () => void;
}

/** Answers a vendor request, as the fault says if there is one. */
export async function exchange(given: Exchange, effect: Effect | undefined): Promise<Response> {
  switch (effect?.kind) {
    case undefined:
      return send(given, given.process());
    case 'status':
      return send(given, { status: effect.status, headers: {}, text: '' });
    case 'delay':
      return sendLater(given, given.process(), effect.delayMs);
    case 'duplicate':
      return sendFirst(given, [given.process(), given.process()]);
    case 'expire-token':
      given.expireTokens();
      return send(given, given.process());
    case 'drop-before':
      return drop(given);
    case 'drop-after':
      given.process();
      return drop(given);
    case 'reset-mid-body':
      return breakOff(given, given.process());
    case 'half-open':
      given.process();
      return RESPONSE_ALREADY_SENT;
    case 'hang':
      return RESPONSE_ALREADY_SENT;
    default:
      return effect satisfies never;
  }
}

function send({ answered }: Exchange, answer: WireAnswer): Response {
  answered(answer.status);
  return toResponse(answer);
}

const sendFirst = (given: Exchange, [first]: readonly [WireAnswer, WireAnswer]): Response =>
  send(given, first);

async function sendLater(given: Exchange, answer: WireAnswer, delayMs: number): Promise<Response> {
  try {
    await delay(delayMs, undefined, { signal: given.closing });
  } catch {
    return drop(given);
  }
  return send(given, answer);
}

function drop({ sockets }: Exchange): Response {
  sockets.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Sends the head and half of the body; where the body is empty, half of the head. */
async function breakOff({ sockets }: Exchange, { status, headers, text }: WireAnswer): Promise<Response> {
  const { outgoing } = sockets;
  const flushed = new Promise<void>((resolve) => {
    if (text === '') {
      outgoing.socket?.write(`HTTP/1.1 ${status} \r\nContent-`, () => resolve());
      return;
    }
    outgoing.setHeaders(toHeaders(headers)).writeHead(status, { 'content-length': Buffer.byteLength(text) });
    outgoing.write(text.slice(0, text.length / 2), () => resolve());
  });
  await flushed;
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** An answer as a Response. */
export const toResponse = ({ status, headers, text }: WireAnswer): Response =>
  new Response(text === '' ? null : text, { status, headers: toHeaders(headers) });

function toHeaders(values: HeaderValues): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) headers.append(name, one);
  return headers;
}

/** The answer of an operation as text, with the media type that the spec gives it. */
export function encode(
  { operation }: Pick<OperationRequest, 'operation'>,
  { status, value, plainText, headers = {} }: Answer,
): WireAnswer {
  if (plainText !== undefined)
    return { status, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, text: plainText };
  if (value === undefined) return { status, headers, text: '' };
  const mediaType = operation.responses[String(status)]?.mediaType ?? 'application/json';
  return { status, headers: { 'content-type': mediaType, ...headers }, text: JSON.stringify(value) };
}

/** An answer of the sandbox itself, where the vendor has none. */
export function encodeProblem(status: number, code: string, title: string, detail: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    text: JSON.stringify({ title, status, code, detail }),
  };
}
