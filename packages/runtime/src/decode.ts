import { ApiError, DecodeError, NetworkError } from './errors.js';
import {
  responseSpec,
  type AnswerReader,
  type ErrorSpec,
  type Operation,
  type ResponseSpec,
} from './operation.js';
import type { ResponseInfo } from './result.js';

/** What a body can be read as; an event stream is not read here. */
type BodyKind = NonNullable<ResponseSpec['body']>;

/** A Content-Type of JSON. */
export const JSON_TYPE: RegExp = /^[^;]*[/+]json\s*(;|$)/i;
const TEXT_TYPE = /^text\/|^[^;]*[/+]xml\s*(;|$)/i;
const PAGE_TYPE = /^text\/html\b/i;

/** The answer's Content-Type, or an empty text. */
export const mediaType = (response: Response): string => response.headers.get('content-type') ?? '';

/** What is known of an answer besides its body. */
export const infoOf = ({ status, headers }: Response): ResponseInfo => ({ status, headers });

/** Tells an answer apart by its status; the body of a success is read as its actual type, and only if that is a declared one. */
export const readAnswer: AnswerReader = async (operation, response, nowMs) => {
  const { status } = response;
  const spec = responseSpec(operation, status);
  if (response.ok && spec) {
    const data = await readDeclared(operation, response, spec.body);
    return { kind: 'success', status, data, response: infoOf(response) };
  }
  const error = await readErrorBody(operation, response, spec?.body ?? 'json');
  const cause = toApiError(operation, response, error, nowMs, spec);
  if (!spec) return { kind: 'undeclared', status, response: infoOf(response), cause };
  return { kind: 'error', status, error, code: cause.code, response: infoOf(response), cause };
};

async function readDeclared(
  operation: Operation,
  response: Response,
  declared: BodyKind | undefined,
): Promise<unknown> {
  const type = mediaType(response);
  const isStrayPage = PAGE_TYPE.test(type) && !/\bhtml\b/i.test(operation.accept ?? '');
  if (operation.method === 'head' || (!declared && !isStrayPage)) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = await readBytes(operation, response);
  // A sign-in or error page that a proxy put in the answer's place: the API itself did not answer.
  if (isStrayPage && bytes.length > 0) throw undecodable(operation, response, 'the answer is text/html');
  if (!declared) return undefined;
  if (declared === 'bytes') return bytes;
  if (bytes.length === 0 && declared === 'json')
    throw undecodable(operation, response, 'the answer is empty', { code: 'answer-empty' });
  if (type && !(declared === 'json' ? JSON_TYPE : TEXT_TYPE).test(type)) {
    throw undecodable(operation, response, `the answer is ${type.split(';')[0]}`);
  }
  const text = toText(bytes, type);
  return declared === 'json' ? parseJson(operation, response, text) : text;
}

function parseJson(operation: Operation, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may be somebody's chat.
    throw undecodable(operation, response, 'the answer is not valid JSON');
  }
}

/**
 * An answer that its operation's description does not allow.
 * @param details `answer-empty` where it is a success without a body; some APIs say so that all is well.
 */
export const undecodable = (
  operation: Operation,
  response: Response,
  what: string,
  details?: { readonly code: 'answer-empty' },
): DecodeError =>
  new DecodeError(
    `${operation.id}: ${what}, not as declared for status ${response.status}. Check that \`baseUrl\` is the API's, not a page's or proxy's.`,
    details,
  );

/** The body of an error answer as far as it is of the declared type; an error is an error without it too. */
async function readErrorBody(operation: Operation, response: Response, declared: BodyKind): Promise<unknown> {
  const bytes = await readBytes(operation, response);
  if (bytes.length === 0) return undefined;
  if (declared === 'bytes') return bytes;
  const type = mediaType(response);
  if (declared === 'text') return toText(bytes, type);
  try {
    return JSON_TYPE.test(type) || !type ? JSON.parse(toText(bytes, type)) : undefined;
  } catch {
    return undefined;
  }
}

/** The whole body. */
export async function readBytes(operation: Operation, response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw brokenOff(operation.id, cause);
  }
}

/** The connection broke inside an answer. */
export const brokenOff = (operation: string, cause: unknown): NetworkError =>
  new NetworkError(`${operation}: the connection broke while the answer was read.`, {
    code: 'connection-lost',
    cause,
  });

/** A body as text, in the character set that its media type names. */
export function toText(bytes: Uint8Array, type: string): string {
  const charset = /charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Also what servers in front say when one behind them takes too long or cannot be reached. */
const PASSING = /408|425|429|50[2-4]|52[0-4]/;
const REFUSED = /^4(?!08)/;

export function toApiError(
  operation: Operation,
  response: Response,
  body: unknown,
  nowMs: number,
  spec: ErrorSpec | undefined,
): ApiError {
  const status = `${response.status}`;
  const code = spec?.code ?? `http-${status}`;
  const meaning = spec ? (spec.message ?? '') : 'The API does not declare this status.';
  return new ApiError(`${operation.id} was refused: ${code}, status ${status}. ${meaning}`.trimEnd(), {
    operation: operation.id,
    status: response.status,
    code,
    body,
    isRetryable: spec?.isRetryable ?? PASSING.test(status),
    retryAfterMs: readRetryAfter(response.headers.get('retry-after'), nowMs),
    outcome: spec?.outcome ?? (REFUSED.test(status) ? 'not-sent' : 'unknown'),
  });
}

/** Retry-After is seconds or a date. */
function readRetryAfter(value: string | null, nowMs: number): number | undefined {
  if (!value) return undefined;
  const delayMs = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - nowMs;
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
