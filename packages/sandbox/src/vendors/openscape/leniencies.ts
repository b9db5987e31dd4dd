import type { SpecOperation } from '../../generated/types.js';
import type { OpenscapeReadings } from './readings.js';

type Fields = Readonly<Record<string, unknown>>;

/** Makes of a body what the spec describes, where the vendor takes more than that, and of what it refuses something wrong. */
export function normalise(
  { operationId }: SpecOperation,
  body: unknown,
  readings: OpenscapeReadings,
): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const fields = trimNames(Object.fromEntries(Object.entries(body)));
  if (operationId === 'typing.notify') return readTyping(fields, readings);
  return operationId === 'sessions.create' ? readRouting(fields, readings) : fields;
}

/** Field names with spaces around them, as the callback example prints them, are taken without; decision 9. */
const trimNames = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim(), value]));

const REFUSED = null;

/** `isTyping` may be a boolean, as the table says, or "true" or "false", as the example prints it; decision 1. */
function readTyping(fields: Fields, { isTyping }: OpenscapeReadings): Fields {
  const sent = fields['isTyping'];
  const isRight = isTyping === 'any' || typeof sent === (isTyping === 'boolean' ? 'boolean' : 'string');
  return { ...fields, isTyping: isRight ? (TYPING_TEXTS.get(sent) ?? sent) : REFUSED };
}

const TYPING_TEXTS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const MORE_FORBIDDEN = /[@&+]/;

/** The document names eight forbidden characters, "like" which there may be more; decision 12. */
function readRouting(fields: Fields, { forbiddenCharacters }: OpenscapeReadings): Fields {
  if (forbiddenCharacters === 'listed') return fields;
  const read = (text: unknown): unknown => {
    if (typeof text !== 'string' || text === '') return text;
    if (forbiddenCharacters === 'none') return LEGAL;
    return MORE_FORBIDDEN.test(text) ? REFUSED : text;
  };
  const routing = ['source', 'destination'].filter((name) => Object.hasOwn(fields, name));
  return { ...fields, ...Object.fromEntries(routing.map((name) => [name, read(fields[name])])) };
}

/** Stands for a text that the spec would refuse: nothing in the simulator looks at it. */
const LEGAL = 'any';
