import { escapeAttribute, escapeText, notWritable } from './escape.js';
import { NAMESPACE_DECLARATIONS, SCHEMA_INSTANCE } from './namespaces.js';

/** An attribute as it stands in a document; declarations of prefixes are left out. */
export interface XmlAttribute {
  /** Empty for none. */
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

/** An element that no schema describes, kept whole. Comments and prefixes are gone. */
export interface XmlElement {
  /** Empty for none. */
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /** Texts and elements in their order. */
  readonly children: readonly (XmlElement | string)[];
}

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}._\u00B7-]*$/u;

/**
 * The attributes of an open tag, each with the declaration it needs, with a space before each.
 * @throws ConfigError when two have one name.
 */
export function writeAttributes(attributes: readonly XmlAttribute[]): string {
  const names = new Set(attributes.map(({ namespace, name }) => `{${namespace}}${name}`));
  if (names.size < attributes.length)
    throw notWritable('attributes', 'a list in which each name stands once');
  return attributes.map(writeAttribute).join('');
}

function writeAttribute({ namespace, name, value }: XmlAttribute, index: number): string {
  checkName(name);
  const text = escapeAttribute(value, name);
  if (namespace === '') return ` ${name}="${text}"`;
  if (namespace === NAMESPACE_DECLARATIONS) throw notWritable(name, 'an attribute and no declaration');
  return ` xmlns:a${index}="${escapeAttribute(namespace, name)}" a${index}:${name}="${text}"`;
}

/** An element with all that is in it. Its own namespace is declared as the default one. */
export const writeTree = ({ namespace, name, attributes, children }: XmlElement): string =>
  `<${checkName(name)} xmlns="${escapeAttribute(namespace, name)}"${writeAttributes(attributes)}>${writeChildren(children, name)}</${name}>`;

/** What stands in an element of any type, under a tag of the schema's own. */
export const writeContent = (tag: string, { attributes, children }: XmlElement, declarations = ''): string =>
  `<${tag}${declarations}${writeAttributes(attributes)}>${writeChildren(children, tag)}</${tag}>`;

const writeChildren = (children: XmlElement['children'], name: string): string =>
  children.map((child) => (typeof child === 'string' ? escapeText(child, name) : writeTree(child))).join('');

function checkName(name: string): string {
  if (typeof name !== 'string' || !NAME.test(name))
    throw notWritable('name', "an element's or attribute's name without a prefix");
  return name;
}

/** An element that says that it has no value. */
export const writeNil = (tag: string, declarations = ''): string =>
  `<${tag}${declarations} xmlns:xsi="${SCHEMA_INSTANCE}" xsi:nil="true"/>`;
