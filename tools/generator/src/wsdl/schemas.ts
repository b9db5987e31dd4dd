import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';

import { SpecError } from '../load/load.js';
import {
  childrenOf,
  fileAt,
  keyOf,
  parseXml,
  problem,
  qnameOf,
  refuseOthers,
  XML,
  XSD,
  type QName,
  type XmlNode,
} from './xml.js';

/** A schema document in the namespace it is used in: a schema without one takes that of whoever includes it. */
export interface SchemaDocument {
  readonly node: XmlNode;
  readonly targetNamespace: string;
  readonly isElementQualified: boolean;
  readonly isAttributeQualified: boolean;
}

/** A named part of a schema. */
export interface Component {
  readonly node: XmlNode;
  readonly document: SchemaDocument;
  readonly qname: QName;
}

const KINDS = ['element', 'attribute', 'complexType', 'simpleType', 'group', 'attributeGroup'] as const;
export type ComponentKind = (typeof KINDS)[number];

/** All schemas of a WSDL, however many files and namespaces. */
export class Schemas {
  readonly #root: string;
  readonly #documents = new Map<string, SchemaDocument>();
  readonly #components = new Map<string, Component>();
  readonly #files = new Map<string, string>();

  /** @param root What the paths in messages are relative to. */
  constructor(root: string) {
    this.#root = root;
  }

  get documents(): readonly SchemaDocument[] {
    return [...this.#documents.values()];
  }

  /** Reads a file as XML. */
  async read(path: string): Promise<XmlNode> {
    const file = relative(this.#root, path);
    const text = await readFile(path, 'utf8').catch((cause: unknown) => {
      throw new SpecError(`${file}:1:1 cannot be read.`, { cause });
    });
    this.#files.set(path, text);
    return parseXml(text, file);
  }

  /** What was read, by its path. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Takes a schema and all that it imports and includes, each once. */
  async add(node: XmlNode, path: string, targetNamespace: string, key: string): Promise<void> {
    const known = `${key} ${targetNamespace}`;
    if (this.#documents.has(known)) return;
    const document = {
      node,
      targetNamespace,
      isElementQualified: node.attributes['elementFormDefault'] === 'qualified',
      isAttributeQualified: node.attributes['attributeFormDefault'] === 'qualified',
    };
    this.#documents.set(known, document);
    refuseOthers(node, [...KINDS, 'import', 'include', 'redefine', 'notation']);
    for (const child of node.children) {
      if (child.namespace !== XSD) continue;
      if (child.name === 'redefine') throw problem(child, 'redefinitions are not supported');
      if (child.name === 'import' || child.name === 'include')
        await this.#follow(child, path, targetNamespace);
      this.#register(child, document);
    }
  }

  async #follow(node: XmlNode, from: string, targetNamespace: string): Promise<void> {
    const location = node.attributes['schemaLocation'];
    const namespace = node.name === 'include' ? targetNamespace : (node.attributes['namespace'] ?? '');
    if (location === undefined) {
      if (node.name === 'include') throw problem(node, 'has no `schemaLocation`');
      return;
    }
    if (/^[a-z][a-z0-9+.-]+:/i.test(location) && !isAbsolute(location)) {
      if (WELL_KNOWN.has(namespace)) return;
      throw problem(
        node,
        `nothing is fetched from the network: put ${location} beside this file and name it here`,
      );
    }
    const path = fileAt(node, location, from);
    const schema = await this.read(path);
    if (schema.namespace !== XSD || schema.name !== 'schema')
      throw problem(schema, `is no schema, and ${node.place} needs one`);
    const own = schema.attributes['targetNamespace'];
    if (own !== undefined && own !== namespace)
      throw problem(schema, `its targetNamespace is "${own}", and ${node.place} expects "${namespace}"`);
    await this.add(schema, path, namespace, path);
  }

  #register(node: XmlNode, document: SchemaDocument): void {
    const kind = KINDS.find((one) => one === node.name);
    const name = node.attributes['name'];
    if (!kind) return;
    if (name === undefined) throw problem(node, 'has no name');
    const qname = { namespace: document.targetNamespace, name };
    const key = componentKey(kind, qname);
    const present = this.#components.get(key);
    // Several copies of one schema may be read by different paths.
    if (present && JSON.stringify(shape(present.node)) !== JSON.stringify(shape(node)))
      throw problem(node, `is defined differently at ${present.node.place}`);
    if (!present) this.#components.set(key, { node, document, qname });
  }

  /** A named part, or nothing. */
  find(kind: ComponentKind, qname: QName): Component | undefined {
    return this.#components.get(componentKey(kind, qname));
  }

  /**
   * A named part that `value` refers to at `node`.
   * @throws SpecError when there is none.
   */
  get(kind: ComponentKind, node: XmlNode, value: string, document: SchemaDocument): Component {
    const found = this.find(kind, this.refer(node, value, document));
    if (!found) throw problem(node, `there is no ${kind} "${value}" in what is imported and included`);
    return found;
  }

  /** What a reference means: in a schema that took its namespace from its includer, an unprefixed name is one of that. */
  refer(node: XmlNode, value: string, document: SchemaDocument): QName {
    const qname = qnameOf(node, value);
    const isChameleon = document.node.attributes['targetNamespace'] === undefined;
    return qname.namespace === '' && isChameleon ? { ...qname, namespace: document.targetNamespace } : qname;
  }

  /** Every definition in document order, for messages and tests. */
  all(kind: ComponentKind): Component[] {
    return [...this.#components].filter(([key]) => key.startsWith(`${kind} `)).map(([, one]) => one);
  }
}

/** Namespaces whose schemas say nothing that is not known here. */
const WELL_KNOWN = new Set([
  XML,
  'http://schemas.xmlsoap.org/soap/encoding/',
  'http://schemas.xmlsoap.org/soap/envelope/',
  XSD,
]);

const componentKey = (kind: ComponentKind, qname: QName): string => `${kind} ${keyOf(qname)}`;

const shape = ({ namespace, name, attributes, children }: XmlNode): unknown => [
  namespace,
  name,
  attributes,
  children.map(shape),
];

/** All schemas within the types of a WSDL. */
export const inlineSchemas = (types: XmlNode): XmlNode[] => childrenOf(types, XSD, 'schema');
