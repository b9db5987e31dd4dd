/** XML to be written: names have their prefixes, and declarations are attributes like others. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Tag[] | string;
}

/** An element. */
export const tag = (
  name: string,
  content: readonly Tag[] | string = [],
  attributes: Readonly<Record<string, string>> = {},
): Tag => ({ name, content, attributes });

/** An element with text, in a list; an empty list where there is none. */
export const textTag = (name: string, text: string | number | bigint | boolean | undefined): readonly Tag[] =>
  text === undefined ? [] : [tag(name, String(text))];

/** An element as text, without blanks between elements. */
export function writeTag({ name, attributes, content }: Tag): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const begin = `<${name}${written.join('')}`;
  const inside = typeof content === 'string' ? escapeText(content) : content.map(writeTag).join('');
  return inside === '' ? `${begin}/>` : `${begin}>${inside}</${name}>`;
}

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Parsers make LF of the character, not of the reference.
    .replaceAll('\r', '&#xD;');

/** For attributes. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;');
