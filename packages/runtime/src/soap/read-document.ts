import { xmlTextDecoder } from './decode-bytes.js';
import { DEFAULT_LIMITS, XmlError, xmlParser, type Frame, type Tag, type XmlLimits } from './parse.js';
import { ValueError } from './simple.js';

/** A document to be read while it arrives. */
export interface XmlSource {
  /** In pieces; nothing is read ahead. */
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Content-Type, or an empty text. */
  readonly mediaType: string;
}

/**
 * Reads a document while it arrives, and no further than the limits. A connection that breaks after the root element has
 * ended does no harm.
 * @returns whether there was one: an empty body is none.
 * @throws XmlError that says what is wrong and where, without quoting a text of the document.
 */
export async function readDocument(
  { body, mediaType }: XmlSource,
  root: (tag: Tag) => Frame,
  limits: XmlLimits = {},
): Promise<boolean> {
  const maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  const decoder = xmlTextDecoder(mediaType);
  const parser = xmlParser(root, limits);
  let size = 0;
  const step = (use: () => void): void => {
    try {
      use();
    } catch (error) {
      throw explained(error, parser.path());
    }
  };
  try {
    for await (const piece of body) {
      size += piece.length;
      if (size > maxBytes) throw new XmlError(`it is larger than ${maxBytes} bytes (\`maxAnswerBytes\`)`);
      step(() => parser.write(decoder.decode(piece)));
    }
  } catch (error) {
    if (error instanceof XmlError || !parser.isComplete()) throw error;
  }
  if (size === 0) return false;
  step(() => {
    parser.write(decoder.flush());
    parser.end();
  });
  return true;
}

function explained(error: unknown, path: string): unknown {
  const place = path === '' ? '' : ` (at ${path})`;
  if (error instanceof ValueError) return new XmlError(`it has something else than ${error.message}${place}`);
  return error instanceof XmlError ? new XmlError(`${error.message}${place}`) : error;
}
