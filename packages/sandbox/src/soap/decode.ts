import { XmlRefusal } from './xml.js';

/**
 * The text of an XML document in UTF-8 or UTF-16, told apart by its first bytes.
 * @throws XmlRefusal where it is in neither
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new XmlRefusal('its bytes are neither UTF-8 nor UTF-16');
  }
}

/** Source: XML 1.0, appendix F. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? 'utf-16le' : 'utf-8';
}
