import { XmlError } from './parse.js';

/** Turns the bytes of a document into text, piece by piece. */
export interface XmlTextDecoder {
  decode(piece: Uint8Array): string;
  /** What is left at the end. */
  flush(): string;
}

// As many bytes as a declaration can take that anybody writes.
const HEAD_BYTES = 200;

/**
 * The character set is the one of the byte order mark, else of the media type, else of the XML declaration, else UTF-8.
 * @param mediaType Content-Type of the answer, or an empty text.
 * @throws XmlError from `decode` when the character set is unknown, or the bytes are not of it.
 */
export function xmlTextDecoder(mediaType: string): XmlTextDecoder {
  let head = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  const decodeOrFail = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= decoderFor(piece, mediaType);
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw new XmlError(`its bytes are no ${decoder.encoding}`);
    }
  };
  return {
    decode: (piece) => {
      if (decoder) return decodeOrFail(piece, true);
      head = joined(head, piece);
      return head.length < HEAD_BYTES ? '' : decodeOrFail(head, true);
    },
    flush: () => decodeOrFail(decoder ? new Uint8Array(0) : head, false),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function decoderFor(head: Uint8Array, mediaType: string): TextDecoder {
  const label = byMark(head) ?? byMediaType(mediaType) ?? byShape(head) ?? byDeclaration(head) ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new XmlError('its character set is unknown');
  }
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function byMediaType(mediaType: string): string | undefined {
  const label = /charset=["']?([^"';\s]+)/i.exec(mediaType)?.[1];
  // What servers write that do not know: it was the default of text/xml once.
  return label === undefined || /^us-ascii$/i.test(label) ? undefined : label;
}

/** UTF-16 without a mark shows by the zeros around the first `<`. */
function byShape([first, second]: Uint8Array): string | undefined {
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0x3c && second === 0 ? 'utf-16le' : undefined;
}

function byDeclaration(head: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
}
