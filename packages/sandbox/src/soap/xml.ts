import { SaxesParser } from 'saxes';

/** An attribute that is no namespace declaration. */
export interface XmlAttribute {
  /** Empty where it has none. */
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

/** An element with its namespaces resolved. */
export interface XmlElement {
  /** Empty where it has none. */
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** All text that stands directly in it. */
  readonly text: string;
}

/** A text that is no XML, or more of it than anybody needs. The message has nothing of the text. */
export class XmlRefusal extends Error {
  override readonly name = 'XmlRefusal';
}

/** How much is read: far more than an honest envelope has. */
export const XML_LIMITS = { depth: 64, elements: 10_000, attributes: 64 } as const;

interface Open {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads XML 1.0 with namespaces. Document types and with them all entities of their own are refused, and so is what is too deep
 * or has too many elements.
 * @throws XmlRefusal
 */
export function readXml(text: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += more;
  };
  parser.on('doctype', () => refuse('it has a document type'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-8|utf-16|us-ascii)$/i.test(encoding))
      refuse('it is in another encoding than UTF-8 or UTF-16');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (elements > XML_LIMITS.elements) refuse('it has too many elements');
    if (open.length >= XML_LIMITS.depth) refuse('it is too deep');
    open.push({ namespace: uri, name: local, attributes: attributesOf(attributes), children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parse(parser, text);
  return root ?? refuse('it has no element');
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

type SaxesAttributes = Readonly<
  Record<string, { readonly uri: string; readonly local: string; readonly value: string }>
>;

function attributesOf(attributes: SaxesAttributes): readonly XmlAttribute[] {
  const all = Object.values(attributes);
  if (all.length > XML_LIMITS.attributes) refuse('it has an element with too many attributes');
  return all
    .filter(({ uri }) => uri !== XMLNS)
    .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }));
}

function parse(parser: SaxesParser<{ xmlns: true }>, text: string): void {
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof XmlRefusal) throw cause;
    // The parser's message begins with line and column, and may go on with the customer's words.
    const [, where] = /^(\d+:\d+)/.exec(cause instanceof Error ? cause.message : '') ?? [];
    throw new XmlRefusal(`it is not well formed, at ${where ?? 'an unknown place'}`);
  }
}

function refuse(why: string): never {
  throw new XmlRefusal(why);
}

/** Why a text cannot be said in XML 1.0; undefined where it can. */
export const whatXmlCannotCarry = (text: string): string | undefined =>
  Array.from(text).every(isXmlCharacter)
    ? undefined
    : 'The text has a character that XML cannot carry, like U+0000: leave it out.';

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
