import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';

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
}

export const DEFAULT_LIMITS: Readonly<Required<{ [Limit in keyof XmlLimits]: number }>> = {
  maxBytes: 16 * 1_024 * 1_024,
  maxDepth: 100,
  maxAttributes: 100,
};

/** A document that cannot be read, or must not be; the message says why without quoting it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** An open tag, its prefixes resolved. */
export interface Tag {
  /** Empty for none. */
  readonly uri: string;
  readonly local: string;
  /** By their name as written, with its prefix. */
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

/** What is told of an element while it is read. */
export interface Frame {
  /** An element begins within; gives who is told of it. */
  open(tag: Tag): Frame;
  text(text: string): void;
  /** The element ends; all within has ended before. */
  close(): void;
}

const nothing = (): void => undefined;

/** For elements that nobody asks about. */
export const skip: Frame = { open: () => skip, text: nothing, close: nothing };

/** Takes a document in pieces. */
export interface XmlParser {
  /** @throws XmlError */
  write(text: string): void;
  /** The document is complete. @throws XmlError when it is not. */
  end(): void;
  /** Path of the element being read, for messages: `Body/Answer/Item`. */
  path(): string;
}

/**
 * Reads a document piece by piece: no document type, so no entities but the five of XML; no deeper and no wider than
 * the limits. Its size is the caller's to limit.
 */
export function xmlParser(root: (tag: Tag) => Frame, limits: XmlLimits = {}): XmlParser {
  const maxDepth = limits.maxDepth ?? DEFAULT_LIMITS.maxDepth;
  const maxAttributes = limits.maxAttributes ?? DEFAULT_LIMITS.maxAttributes;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const frames: Frame[] = [];
  const names: string[] = [];
  let current: Frame = skip;
  let attributes = 0;
  const open = (tag: SaxesTagNS): void => {
    attributes = 0;
    if (frames.length >= maxDepth) throw new XmlError(`elements are nested deeper than ${maxDepth}`);
    frames.push(current);
    names.push(tag.local);
    current = frames.length === 1 ? root(tag) : current.open(tag);
  };
  const close = (): void => {
    current.close();
    names.pop();
    current = frames.pop() ?? skip;
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
    path: () => names.join('/'),
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
