import { readAnswer, undecodable } from './decode.js';
import type { AnswerReader, BodySpec } from './operation.js';

/** Names of properties that lead to a text with JSON in it; lists on the way are gone through. */
export type JsonTextPlace = readonly string[];

/** A request body in which the values at some places travel as JSON inside a text; callers give the values. */
export const withJsonTexts = (body: BodySpec, places: readonly JsonTextPlace[]): BodySpec => ({
  ...body,
  // What is inside is written first.
  serialize: (input) => body.serialize(places.toReversed().reduce<unknown>(written, input)),
});

const written = (body: unknown, place: JsonTextPlace): unknown =>
  changed(body, place, (value) => (value === undefined || value === null ? value : JSON.stringify(value)));

/**
 * Reads answers in which some places hold JSON inside a text, and gives the values. What is no text already stays as it
 * is. A text that holds neither an object nor a list makes the answer undecodable; the error names the property.
 * @param places By status, like an operation's `responses`; what holds others comes before them.
 */
export const jsonTexts =
  (
    places: Readonly<Record<string, readonly JsonTextPlace[]>>,
    parse: (text: string) => unknown = JSON.parse,
    read: AnswerReader = readAnswer,
  ): AnswerReader =>
  async (operation, response, nowMs) => {
    const answer = await read(operation, response, nowMs);
    if (answer.kind !== 'success') return answer;
    const { status } = answer;
    const own = places[status] ?? places[`${Math.floor(status / 100)}XX`] ?? [];
    const data = own.reduce<unknown>(
      (body, place) =>
        changed(body, place, (value) => {
          if (typeof value !== 'string') return value;
          const inner = parsed(value, parse);
          if (typeof inner === 'object' && inner !== null) return inner;
          throw undecodable(operation, response, `\`${place.join('.')}\` has no JSON in it`);
        }),
      answer.data,
    );
    return { ...answer, data };
  };

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    // The parser's own message quotes the text, which may be somebody's chat.
    return undefined;
  }
}

/** A copy with another value at a place; the same where there is no such place. */
function changed(value: unknown, place: JsonTextPlace, change: (value: unknown) => unknown): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => changed(one, place, change));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: changed(Reflect.get(value, name), rest, change) };
}
