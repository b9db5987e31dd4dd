import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Effect } from './faults.js';
import { writeJson } from './lossless-json.js';
import type { SpecOperation } from './generated/types.js';
import type { Answer, HeaderValues } from './operation.js';

/** An answer as it goes onto the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: HeaderValues;
  readonly text: string;
  /** Called where the answer did not get to the client. */
  readonly lost?: () => void;
}

/** What a fault can do with one vendor request. */
export interface Exchange {
  readonly sockets: HttpBindings;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
  /** Aborted when the connection is closed, or the answer was sent. */
  readonly gone: AbortSignal;
  /** Processes the request, which may take long; each call processes it once more. */
  readonly process: () => Promise<WireAnswer>;
  /** Notes the status that the client gets. */
  readonly answered: (status: number) => void;
  readonly expireTokens: () => void;
}

/** Answers a vendor request, as the fault says if there is one. */
export async function exchange(given: Exchange, effect: Effect | undefined): Promise<Response> {
  switch (effect?.kind) {
    case undefined:
      return send(given, await given.process());
    case 'status':
      return send(given, { status: effect.status, headers: {}, text: '' });
    case 'delay':
      return sendLater(given, await given.process(), effect.delayMs);
    case 'duplicate':
      return sendFirst(given, given.process(), given.process());
    case 'expire-token':
      given.expireTokens();
      return send(given, await given.process());
    case 'drop-before':
      return drop(given);
    case 'drop-after':
      lose(await given.process());
      return drop(given);
    case 'reset-mid-body':
      return breakOff(given, await given.process());
    case 'half-open':
      lose(await given.process());
      return RESPONSE_ALREADY_SENT;
    case 'hang':
      return RESPONSE_ALREADY_SENT;
    default:
      return effect satisfies never;
  }
}

/** What a client that has gone does not get is lost. */
function send({ answered, gone, sockets: { outgoing } }: Exchange, answer: WireAnswer): Response {
  if (gone.aborted) {
    lose(answer);
    return RESPONSE_ALREADY_SENT;
  }
  answered(answer.status);
  const loseUnlessSent = (): void => {
    if (!outgoing.writableFinished) lose(answer);
  };
  gone.addEventListener('abort', loseUnlessSent, { once: true });
  return toResponse(answer);
}

const lose = ({ lost }: WireAnswer): void => lost?.();

/** The second answer is lost whenever it comes: the first one may be what lets it come. */
async function sendFirst(
  given: Exchange,
  first: Promise<WireAnswer>,
  second: Promise<WireAnswer>,
): Promise<Response> {
  const losing = second.then(lose);
  const answer = await Promise.race([first, losing.then(() => first)]);
  return send(given, answer);
}

async function sendLater(given: Exchange, answer: WireAnswer, delayMs: number): Promise<Response> {
  try {
    await delay(delayMs, undefined, { signal: given.closing });
  } catch {
    lose(answer);
    return drop(given);
  }
  return send(given, answer);
}

function drop({ sockets }: Exchange): Response {
  sockets.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Sends the head and half of the body; where the body is empty, half of the head. */
async function breakOff({ sockets }: Exchange, answer: WireAnswer): Promise<Response> {
  const { outgoing } = sockets;
  const { status, headers, text } = answer;
  lose(answer);
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

/** An answer as text, with the media type that the spec of its operation gives it. */
export function encodeAnswer(
  operation: SpecOperation | undefined,
  { status, value, plainText, headers = {}, lost }: Answer,
): WireAnswer {
  const rest = { status, ...(lost === undefined ? {} : { lost }) };
  if (plainText !== undefined)
    return { ...rest, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, text: plainText };
  if (value === undefined) return { ...rest, headers, text: '' };
  const mediaType = operation?.responses[String(status)]?.mediaType ?? 'application/json';
  return { ...rest, headers: { 'content-type': mediaType, ...headers }, text: writeJson(value) };
}

/** An answer of the sandbox itself, where the vendor has none. */
export function encodeProblem(status: number, code: string, title: string, detail: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    text: JSON.stringify({ title, status, code, detail }),
  };
}
