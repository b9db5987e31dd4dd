import { ConfigError } from '../errors.js';

/** Entities by the code of the character they stand for. */
type Entities = readonly (string | undefined)[];

const entities = (byCharacter: Readonly<Record<string, string>>): Entities =>
  Array.from({ length: 64 }, (_, code) => byCharacter[String.fromCharCode(code)]);

const CONTENT: Entities = /* @__PURE__ */ entities({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
});
const ATTRIBUTE: Entities = /* @__PURE__ */ entities({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
});

/** All that has to be looked at more closely: most texts have nothing of it. */
const SPECIAL = /[&<>\r]|[^\t\n -\uD7FF\uE000-\uFFFD]/;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]|[^ -\uD7FF\uE000-\uFFFD]/;
/** Halves of surrogate pairs, which may belong together, and what is impossible anyway. */
const SUSPECT = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;
/** What XML 1.0 has no way to write, not even as a reference; a half of a surrogate pair among it. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * A text as an element's content.
 * @param name The element's name, for the message.
 * @throws ConfigError `unwritable-text` for a character that XML cannot carry.
 */
export const escapeText = (text: string, name: string): string => escape(text, name, SPECIAL, CONTENT);

/**
 * A text as an attribute's value, within double quotes.
 * @throws ConfigError `unwritable-text` for a character that XML cannot carry.
 */
export const escapeAttribute = (text: string, name: string): string =>
  escape(text, name, SPECIAL_IN_ATTRIBUTE, ATTRIBUTE);

function escape(text: string, name: string, special: RegExp, table: Entities): string {
  if (typeof text !== 'string') throw notWritable(name, 'a text');
  const first = text.search(special);
  if (first < 0) return text;
  if (SUSPECT.test(text) && IMPOSSIBLE.test(text)) {
    throw new ConfigError(
      `\`${name}\` holds a character that XML cannot carry, for instance a control character. Remove it before the call.`,
      { code: 'unwritable-text' },
    );
  }
  return replaced(text, first, table);
}

/** By hand: `replace` with a function takes four times as long. */
function replaced(text: string, first: number, table: Entities): string {
  let result = '';
  let from = 0;
  for (let at = first; at < text.length; at += 1) {
    const entity = table[text.charCodeAt(at)];
    if (entity === undefined) continue;
    result += text.slice(from, at) + entity;
    from = at + 1;
  }
  return result + text.slice(from);
}

/** The value of an input cannot be written as what its schema declares. The value itself may be somebody's chat. */
export const notWritable = (name: string, wanted: string): ConfigError =>
  new ConfigError(`\`${name}\` must be ${wanted}. Correct the input.`, { code: 'unwritable-value' });
