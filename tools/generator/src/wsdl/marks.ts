import type { Source, VendorInfo } from '../load/document.js';
import { childOf, childrenOf, MARKS, problem, WSDL, XSD, type XmlNode } from './xml.js';

/** What an error means, by its mark. */
export interface ErrorMark {
  readonly code?: string;
  readonly isRetryable?: boolean;
  readonly outcome?: 'not-sent' | 'unknown';
}

/** What the spec says about one of its parts besides its form. */
export interface Notes {
  readonly description: string;
  readonly source?: Source;
  readonly isOpen: boolean;
  readonly error?: ErrorMark;
  /** The value of this element tells the kind of failure. */
  readonly isErrorCode: boolean;
  /** Whether a repeat does no harm. */
  readonly isSafe?: boolean;
  readonly holdMs?: number;
  /** The contact center whose API it is. */
  readonly vendor?: VendorInfo;
}

/** Reads the documentation and the marks of a part of a schema or of a WSDL. */
export function notesOf(node: XmlNode): Notes {
  const annotation = childOf(node, XSD, 'annotation');
  const documentation = annotation
    ? childrenOf(annotation, XSD, 'documentation')
    : childrenOf(node, WSDL, 'documentation');
  const holders = [...(annotation ? childrenOf(annotation, XSD, 'appinfo') : []), ...documentation];
  const marks = holders.flatMap((holder) => holder.children.filter(({ namespace }) => namespace === MARKS));
  const find = (name: string): XmlNode | undefined => marks.find((mark) => mark.name === name);
  const unknown = marks.find(({ name }) => !KNOWN.has(name));
  if (unknown) throw problem(unknown, `no such mark; there are ${[...KNOWN].join(', ')}`);
  const [source, error, retry, hold, vendor] = ['source', 'error', 'retry', 'hold', 'vendor'].map(find);
  return {
    description: documentation
      .map(({ text }) => prose(text))
      .join('\n\n')
      .trim(),
    ...(source && { source: readSource(source) }),
    isOpen: find('open') !== undefined,
    ...(error && { error: readError(error) }),
    isErrorCode: find('error-code') !== undefined,
    ...(retry && { isSafe: oneOf(retry, 'value', ['safe', 'unsafe']) === 'safe' }),
    ...(hold && { holdMs: milliseconds(hold) }),
    ...(vendor && { vendor: readVendor(vendor) }),
  };
}

const KNOWN = new Set(['source', 'open', 'error', 'error-code', 'retry', 'hold', 'vendor']);

/** Paragraphs without the indentation that the file has. */
const prose = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

function readSource({ attributes }: XmlNode): Source {
  const { document, section, confidence, note } = { ...attributes };
  return {
    ...(document !== undefined && { document }),
    ...(section !== undefined && { section }),
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
  };
}

function readVendor(node: XmlNode): VendorInfo {
  const { name, title, protocol } = { ...node.attributes };
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || !title || !protocol)
    throw problem(node, 'has a `name` in kebab-case, a `title` and a `protocol`');
  return { name, title, protocol };
}

function readError(node: XmlNode): ErrorMark {
  const { code, retryable, outcome } = { ...node.attributes };
  return {
    ...(code !== undefined && { code }),
    ...(retryable !== undefined && { isRetryable: oneOf(node, 'retryable', ['true', 'false']) === 'true' }),
    ...(outcome !== undefined && { outcome: oneOf(node, 'outcome', ['not-sent', 'unknown'] as const) }),
  };
}

function oneOf<const Value extends string>(node: XmlNode, name: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === node.attributes[name]);
  if (found === undefined) throw problem(node, `\`${name}\` must be ${values.join(' or ')}`);
  return found;
}

function milliseconds(node: XmlNode): number {
  const value = node.attributes['milliseconds'] ?? '';
  if (!/^\d+$/.test(value)) throw problem(node, '`milliseconds` must be a whole number');
  return Number(value);
}
