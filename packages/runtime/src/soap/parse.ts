import { SaxesParser, type SaxesTagNS } from 'saxes';

import { ValueError } from './simple.js';

/** How much of a document is read before it is given up. */
export interface XmlLimits {
  /**
   * Largest document, in bytes after decompression.
   * @default 16_777_216
   */
  readonly maxBytes?: number | undefined;
  /**
   * Deepest nesting of elements.
   * @default 100
   */
  readonly maxDepth?: number | undefined;
  /**
   * Most attributes of one element, declarations of prefixes among them.
   * @default 100
   */
  readonly maxAttributes?: number | undefined;
  /**
   * Most elements. One that is kept whole takes some hundred bytes of memory, be it as short as `<a/>`.
   * @default 200_000
   */
  readonly maxElements?: number | undefined;
}

export const DEFAULT_LIMITS: Readonly<Required<{ [Limit in keyof XmlLimits]: number }>> = {
  maxBytes: 16 * 1_024 * 1_024,
  maxDepth: 100,
  maxAttributes: 100,
  maxElements: 200_000,
};

/** A document that cannot be read, or must not be; the message says why without quoting it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** An attribute as it was written, its prefix resolved. */
export interface TagAttribute {
  readonly name: string;
  readonly local: string;
  /** Empty for none. */
  readonly uri: string;
  readonly value: string;
}

/** An open tag, its prefixes resolved. */
export interface Tag {
  /** Empty for none. */
  readonly uri: string;
  readonly local: string;
  /** By their name as written, with its prefix. */
  readonly attributes: Readonly<Record<string, TagAttribute>>;
}

/** What is told of an element while it is read. */
export interface Frame {
  /** An element begins within; gives who is told of it. */
  open(tag: Tag): Frame;
  text(text: string): void;
  /** The element ends; all within has ended before. */
  close(): void;
}

/** Names in paths may be anybody's text: not more of it than helps. */
const SHOWN_LEVELS = 8;
const SHOWN_LETTERS = 40;

const nothing = (): void => undefined;

/** For elements that nobody asks about. */
export const skip: Frame = { open: () => skip, text: nothing, close: nothing };

/** Takes a document in pieces. */
export interface XmlParser {
  /** @throws XmlError */
  write(text: string): void;
  /** The document is complete. @throws XmlError when it is not. */
  end(): void;
  /** The root element has ended: nothing but blanks and comments may follow. */
  isComplete(): boolean;
  /** Path of the element being read, for messages: `Body/Answer/Item`; of a long one, or of long names, a part. */
  path(): string;
}

/**
 * Reads a document piece by piece: no document type, so no entities but the five of XML; no deeper, no wider and no more
 * elements than the limits. Its size is the caller's to limit.
 */
export function xmlParser(root: (tag: Tag) => Frame, limits: XmlLimits = {}): XmlParser {
  const {
    maxDepth = DEFAULT_LIMITS.maxDepth,
    maxAttributes = DEFAULT_LIMITS.maxAttributes,
    maxElements = DEFAULT_LIMITS.maxElements,
  } = limits;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const frames: Frame[] = [];
  const names: string[] = [];
  let current: Frame = skip;
  let attributes = 0;
  let elements = 0;
  let isComplete = false;
  const open = (tag: SaxesTagNS): void => {
    attributes = 0;
    elements += 1;
    if (elements > maxElements) throw new XmlError(`it has more than ${maxElements} elements`);
    if (frames.length >= maxDepth) throw new XmlError(`elements are nested deeper than ${maxDepth}`);
    frames.push(current);
    names.push(tag.local);
    current = frames.length === 1 ? root(tag) : current.open(tag);
  };
  const close = (): void => {
    current.close();
    names.pop();
    current = frames.pop() ?? skip;
    isComplete = frames.length === 0;
  };
  const text = (piece: string): void => current.text(piece);
  // No more than these six: V8 keeps a parser with a seventh as a dictionary, which is four times slower. Without an
  // error handler the parser throws.
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > maxAttributes)
      throw new XmlError(`an element has more than ${maxAttributes} attributes`);
  });
  parser.on('doctype', () => {
    throw new XmlError('it has a document type, which SOAP forbids');
  });
  const step = (use: () => unknown): void => {
    try {
      use();
    } catch (error) {
      throw known(error);
    }
  };
  return {
    write: (piece) => step(() => parser.write(piece)),
    end: () => step(() => parser.close()),
    isComplete: () => isComplete,
    path: () =>
      [
        ...(names.length > SHOWN_LEVELS ? ['...'] : []),
        ...names.slice(-SHOWN_LEVELS).map((name) => name.slice(0, SHOWN_LETTERS)),
      ].join('/'),
  };
}

/** The parser's own errors may quote the text. */
const known = (error: unknown): unknown =>
  error instanceof XmlError || error instanceof ValueError
    ? error
    : new XmlError('it is not well-formed XML');

/** The value of an attribute, by its resolved name. */
export function attributeOf(tag: Tag, uri: string, local: string): string | undefined {
  if (uri === '') return Object.hasOwn(tag.attributes, local) ? tag.attributes[local]?.value : undefined;
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.local === local && attribute.uri === uri) return attribute.value;
  }
  return undefined;
}
