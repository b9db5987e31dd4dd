import { again } from './again.js';
import { infoOf, JSON_TYPE, mediaType, readAnswer, readBytes, toApiError, toText } from './decode.js';
import type { AnswerReader, ErrorSpec } from './operation.js';

/** How a body tells success and refusal. Written by the generator. */
export interface RefusalTable {
  /** At the top level of each JSON body. */
  readonly property: string;
  /** The property's value for a success. */
  readonly success: string | number | boolean;
  /** By the property's value. */
  readonly errors: Readonly<Record<string, ErrorSpec>>;
  /** What any other value means. */
  readonly otherwise: ErrorSpec;
}

/**
 * Reads answers of an API that tells success and refusal in the body: that decides, at whatever HTTP status. Where the
 * body does not tell, being no JSON or without the property, the HTTP status decides as for any other API.
 */
export const byTable =
  ({ property, success, errors, otherwise }: RefusalTable): AnswerReader =>
  async (operation, answer, nowMs) => {
    const type = mediaType(answer);
    if (answer.body === null || (type && !JSON_TYPE.test(type))) return readAnswer(operation, answer, nowMs);
    const bytes = await readBytes(operation, answer);
    const body = parsed(toText(bytes, type));
    const value = scalar(body, property);
    if (value === undefined) return readAnswer(operation, again(answer, bytes), nowMs);
    const { status } = answer;
    const response = infoOf(answer);
    if (value === String(success)) return { kind: 'success', status, data: body, response };
    const spec = Object.hasOwn(errors, value) ? errors[value] : otherwise;
    const cause = toApiError(operation, answer, body, nowMs, spec);
    return { kind: 'error', status, error: body, code: cause.code, response, cause };
  };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A property's value as text; absent where there is none that a table could list. */
function scalar(body: unknown, property: string): string | undefined {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, property)) return undefined;
  const value: unknown = Reflect.get(body, property);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
