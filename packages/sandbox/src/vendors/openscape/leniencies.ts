import type { SpecOperation } from '../../generated/types.js';

type Fields = Readonly<Record<string, unknown>>;

/** Field names with spaces around them, as the callback example prints them, are taken without; decision 9. */
const trimNames = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim(), value]));

/** `isTyping` may be the text "true" or "false", as the typing example prints it; decision 1. */
function readTypingText(fields: Fields): Fields {
  const isTyping = TYPING_TEXTS.get(fields['isTyping']);
  return isTyping === undefined ? fields : { ...fields, isTyping };
}

const TYPING_TEXTS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** Makes of a body what the spec describes, where the vendor takes more than that. */
export function normalise({ operationId }: SpecOperation, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const fields = trimNames(Object.fromEntries(Object.entries(body)));
  return operationId === 'typing.notify' ? readTypingText(fields) : fields;
}
