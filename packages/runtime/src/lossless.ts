import { again } from './again.js';
import { infoOf, JSON_TYPE, mediaType, readAnswer, readBytes, toText } from './decode.js';
import type { AnswerReader } from './operation.js';

/**
 * Reads JSON so that no whole number loses a digit: up to 2^53 - 1 it is a number, beyond that its digits as text.
 * Whole numbers written as such: `1.0` and `1e3` are read as JSON reads them.
 * @throws SyntaxError when the text is not JSON.
 */
export const parseLossless = (text: string): unknown => JSON.parse(quoteLongs(text));

/** Reads answers like {@link parseLossless}, for operations whose answers have integers of 64 bits. */
export const lossless =
  (read: AnswerReader = readAnswer): AnswerReader =>
  async (operation, response, nowMs) => {
    const type = mediaType(response);
    if (response.body === null || (type && !JSON_TYPE.test(type))) return read(operation, response, nowMs);
    const bytes = await readBytes(operation, response);
    const text = toText(bytes, type);
    const quoted = quoteLongs(text);
    if (quoted === text) return read(operation, again(response, bytes), nowMs);
    const headers = new Headers(response.headers);
    // The copy is UTF-8, whatever the answer was.
    headers.set('content-type', 'application/json');
    const answer = await read(operation, new Response(quoted, { status: response.status, headers }), nowMs);
    return { ...answer, response: infoOf(response) };
  };

/** Puts quotation marks around whole numbers that a number of JavaScript cannot hold; changes nothing else. */
function quoteLongs(text: string): string {
  const tokens = /"|-?\d[\d.eE+-]*/g;
  const parts: string[] = [];
  let copied = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const [found] = token;
    if (found === '"') tokens.lastIndex = endOfString(text, token.index + 1);
    else if (isTooLong(found) && !isName(text, tokens.lastIndex)) {
      parts.push(text.slice(copied, token.index), '"', found, '"');
      copied = tokens.lastIndex;
    }
  }
  return parts.join('') + text.slice(copied);
}

function endOfString(text: string, from: number): number {
  const marks = /\\[^]|"/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') return marks.lastIndex;
  }
  return text.length;
}

const isTooLong = (token: string): boolean =>
  token.length > 15 && /^-?[1-9]\d*$/.test(token) && !Number.isSafeInteger(Number(token));

/** A number in a name's place is no JSON, and must not become any. */
function isName(text: string, from: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = from;
  return colon.test(text);
}
