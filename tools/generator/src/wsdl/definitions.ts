import { inlineSchemas, type Schemas } from './schemas.js';
import { childrenOf, fileAt, keyOf, problem, qnameOf, WSDL, type XmlNode } from './xml.js';

/** The parts of a WSDL that have names, however many files they come from. */
export class Definitions {
  readonly schemas: Schemas;
  readonly roots: XmlNode[] = [];
  readonly #read = new Set<string>();
  readonly #parts = new Map<string, XmlNode>();
  readonly #services: XmlNode[] = [];

  constructor(schemas: Schemas) {
    this.schemas = schemas;
  }

  /** Services in the order they were read. */
  get services(): readonly XmlNode[] {
    return this.#services;
  }

  /** Takes a WSDL file, and all that it imports, each once. */
  async add(path: string): Promise<void> {
    if (this.#read.has(path)) return;
    this.#read.add(path);
    const root = await this.schemas.read(path);
    if (root.namespace !== WSDL || root.name !== 'definitions') throw problem(root, 'is no WSDL 1.1');
    this.roots.push(root);
    const targetNamespace = root.attributes['targetNamespace'] ?? '';
    for (const child of root.children) {
      const { name } = child.attributes;
      if (child.namespace !== WSDL) continue;
      if (child.name === 'import') await this.#import(child, path);
      else if (child.name === 'types') await this.#addTypes(child, path);
      else if (child.name === 'service') this.#services.push(child);
      else if (name !== undefined)
        this.#parts.set(`${child.name} ${keyOf({ namespace: targetNamespace, name })}`, child);
    }
  }

  async #import(node: XmlNode, from: string): Promise<void> {
    const { location } = node.attributes;
    if (location === undefined) throw problem(node, 'has no `location`');
    if (/^https?:/i.test(location))
      throw problem(
        node,
        `nothing is fetched from the network: put ${location} beside this file and name it here`,
      );
    await this.add(fileAt(node, location, from));
  }

  async #addTypes(types: XmlNode, path: string): Promise<void> {
    for (const [index, schema] of inlineSchemas(types).entries()) {
      const namespace = schema.attributes['targetNamespace'] ?? '';
      await this.schemas.add(schema, path, namespace, `${path}#${index}`);
    }
  }

  /**
   * The part that an attribute of `node` names.
   * @throws SpecError when there is none.
   */
  get(kind: 'message' | 'portType' | 'binding', node: XmlNode, attribute: string): XmlNode {
    const value = node.attributes[attribute];
    if (value === undefined) throw problem(node, `has no \`${attribute}\``);
    const found = this.#parts.get(`${kind} ${keyOf(qnameOf(node, value))}`);
    if (!found) throw problem(node, `there is no ${kind} "${value}"`);
    return found;
  }
}

/** The part of a message of a name. */
export function partOf(message: XmlNode, name: string, node: XmlNode): XmlNode {
  const found = partsOf(message).find((part) => part.attributes['name'] === name);
  if (!found) throw problem(node, `the message has no part "${name}"`);
  return found;
}

export const partsOf = (message: XmlNode): XmlNode[] => childrenOf(message, WSDL, 'part');
