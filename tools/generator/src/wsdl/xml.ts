import { dirname, join } from 'node:path';

import { SaxesParser } from 'saxes';

import { SpecError } from '../load/load.js';

/** An element of a WSDL or a schema, with its place. */
export interface XmlNode {
  readonly namespace: string;
  readonly name: string;
  /** Unprefixed attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `wsdl:required`: whoever does not know this element must not go on. */
  readonly isRequired: boolean;
  /** The namespace of a prefix, as declared here; an empty prefix for the default one. */
  readonly resolve: (prefix: string) => string | undefined;
  /** Prefixes declared on this element, with their namespaces. */
  readonly declared: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
  /** `file:line:column`. */
  readonly place: string;
}

/** A name with its namespace. */
export interface QName {
  readonly namespace: string;
  readonly name: string;
}

export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XSD = 'http://www.w3.org/2001/XMLSchema';
export const WSDL = 'http://schemas.xmlsoap.org/wsdl/';
export const WSDL_SOAP = 'http://schemas.xmlsoap.org/wsdl/soap/';
export const WSDL_SOAP_12 = 'http://schemas.xmlsoap.org/wsdl/soap12/';
export const MARKS = 'urn:parlance:generator';

/** What is declared everywhere. */
const ROOT = { resolve: (prefix: string): string | undefined => (prefix === 'xml' ? XML : undefined) };

interface Draft extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/**
 * Reads a document.
 * @param file As shown to readers.
 * @throws SpecError with the place of the mistake.
 */
export function parseXml(text: string, file: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: XmlNode | undefined;
  let place = '';
  const failed = (reason: string): never => {
    throw new SpecError(`${file}:${parser.line}:${Math.max(1, parser.columnIndex)} ${reason}`);
  };
  parser.on('error', (error) => failed(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => failed('A document type is not read here: remove it.'));
  parser.on('opentagstart', (tag) => {
    // The parser has read the character after the name, which may be the end of the line.
    const column = parser.columnIndex - tag.name.length - 1;
    place = column < 1 ? `${file}:${parser.line - 1}:1` : `${file}:${parser.line}:${column}`;
  });
  parser.on('opentag', ({ uri, local, attributes, ns }) => {
    const parent = open.at(-1);
    const plain = Object.values(attributes).filter(({ prefix }) => prefix === '');
    const node: Draft = {
      namespace: uri,
      name: local,
      attributes: Object.fromEntries(plain.map(({ local: name, value }) => [name, value])),
      isRequired: Object.values(attributes).some(
        (one) => one.uri === WSDL && one.local === 'required' && isTrueText(one.value),
      ),
      resolve: (prefix) => (Object.hasOwn(ns, prefix) ? ns[prefix] : (parent ?? ROOT).resolve(prefix)),
      declared: new Map(Object.entries(ns)),
      children: [],
      text: '',
      place,
    };
    parent?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const addText = (piece: string): void => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return root ?? failed('The document is empty.');
}

const isTrueText = (text: string): boolean => /^\s*(true|1)\s*$/.test(text);

/** Whether an attribute of type xs:boolean is set. */
export const isTrue = ({ attributes }: XmlNode, name: string): boolean => isTrueText(attributes[name] ?? '');

/** A mistake in a spec, or something that is not supported; says where. */
export const problem = (node: XmlNode, reason: string): SpecError =>
  new SpecError(`${node.place} ${describe(node)}: ${reason}`);

const describe = ({ name, attributes }: XmlNode): string => {
  const label = attributes['name'] ?? attributes['ref'];
  return label === undefined
    ? `<${name}>`
    : `<${name} ${attributes['name'] === undefined ? 'ref' : 'name'}="${label}">`;
};

/**
 * Refuses what a schema says in a part that is none of these: what is not known may not be passed over.
 * @throws SpecError with the place of the first one.
 */
export function refuseOthers(node: XmlNode, known: readonly string[]): void {
  const other = node.children.find(
    ({ namespace, name }) => namespace === XSD && name !== 'annotation' && !known.includes(name),
  );
  if (other) throw problem(other, `is not supported in <${node.name}>`);
}

/**
 * The file that a location names, below the folder of the file that names it.
 * @throws SpecError when it is none.
 */
export function fileAt(node: XmlNode, location: string, from: string): string {
  try {
    return join(dirname(from), decodeURI(location));
  } catch {
    throw problem(node, `"${location}" is no location`);
  }
}

/** The node's children of a name in a namespace. */
export const childrenOf = (node: XmlNode, namespace: string, ...names: readonly string[]): XmlNode[] =>
  node.children.filter((child) => child.namespace === namespace && names.includes(child.name));

export const childOf = (node: XmlNode, namespace: string, name: string): XmlNode | undefined =>
  childrenOf(node, namespace, name)[0];

/**
 * The name that an attribute's value stands for.
 * @throws SpecError when its prefix is not declared.
 */
export function qnameOf(node: XmlNode, value: string): QName {
  const [prefix, name] = value.trim().includes(':') ? value.trim().split(':') : ['', value.trim()];
  const namespace = node.resolve(prefix ?? '');
  if (namespace === undefined && prefix !== '')
    throw problem(node, `the prefix of "${value}" is not declared`);
  return { namespace: namespace ?? '', name: name ?? '' };
}

/** A name as a key, and as messages show it. */
export const keyOf = ({ namespace, name }: QName): string => `{${namespace}}${name}`;
