import { toPascal } from '../names.js';
import { BUILTIN_LISTS, BUILTINS } from './builtins.js';
import { notesOf, type Notes } from './marks.js';
import type { EnumerationValue, Facets, SimpleType } from './model.js';
import type { TypeNames } from './type-names.js';
import type { Component, SchemaDocument, Schemas } from './schemas.js';
import { childOf, childrenOf, keyOf, problem, refuseOthers, XSD, type QName, type XmlNode } from './xml.js';

const NO_NOTES: Notes = { description: '', isOpen: false, isErrorCode: false };

const builtin = (name: string): SimpleType => ({
  kind: 'simple',
  namespace: XSD,
  notes: NO_NOTES,
  label: `xs:${name}`,
  form: { kind: 'builtin', builtin: name },
});

/** Makes simple types of their definitions, each named one once. */
export class SimpleTypes {
  readonly #schemas: Schemas;
  readonly #names: TypeNames;
  readonly #known = new Map<string, SimpleType>();

  constructor(schemas: Schemas, names: TypeNames) {
    this.#schemas = schemas;
    this.#names = names;
  }

  /** Those that have a name, in the order they were met. */
  get named(): readonly SimpleType[] {
    return [...this.#known.values()].filter(({ name }) => name !== undefined);
  }

  /** A built-in type or a named one; absent where the name is of no simple type. */
  find(qname: QName, node: XmlNode): SimpleType | undefined {
    if (qname.namespace === XSD) return builtinFor(qname.name, node);
    const component = this.#schemas.find('simpleType', qname);
    return component && this.#named(component);
  }

  /** @throws SpecError when the name is of no simple type. */
  get(node: XmlNode, value: string, document: SchemaDocument): SimpleType {
    const found = this.find(this.#schemas.refer(node, value, document), node);
    if (!found) throw problem(node, `"${value}" is no simple type`);
    return found;
  }

  #named({ node, document, qname }: Component): SimpleType {
    const key = keyOf(qname);
    const present = this.#known.get(key);
    if (present) return present;
    const type = {
      ...this.define(node, document, qname.name),
      name: this.#names.of(key, toPascal(qname.name)),
    };
    this.#known.set(key, type);
    return type;
  }

  /** The type that a `simpleType` defines. */
  define(node: XmlNode, document: SchemaDocument, label: string): SimpleType {
    const notes = notesOf(node);
    const base = { kind: 'simple' as const, namespace: document.targetNamespace, notes, label };
    refuseOthers(node, ['list', 'union', 'restriction']);
    const [list, union] = ['list', 'union'].map((name) => childOf(node, XSD, name));
    if (list) return { ...base, form: { kind: 'list', item: this.#inner(list, 'itemType', document) } };
    if (union) return { ...base, form: { kind: 'union', members: this.#members(union, document) } };
    const restriction = childOf(node, XSD, 'restriction');
    if (!restriction) throw problem(node, 'defines nothing');
    refuseOthers(restriction, FACETS);
    return this.restrict(restriction, base, this.#inner(restriction, 'base', document));
  }

  /** What a restriction makes of its base. */
  restrict(node: XmlNode, type: Omit<SimpleType, 'form'>, base: SimpleType): SimpleType {
    const values = childrenOf(node, XSD, 'enumeration').map((value): EnumerationValue => ({
      text: value.attributes['value'] ?? '',
      notes: notesOf(value),
    }));
    if (values.length > 0) {
      refuseUnlisted(node, base);
      const { isOpen } = type.notes;
      return { ...type, form: { kind: 'enumeration', base, values, isOpen } };
    }
    return { ...type, form: { kind: 'restriction', base, facets: facetsOf(node) } };
  }

  /** The type that takes nothing but a fixed value. */
  only(node: XmlNode, base: SimpleType, text: string): SimpleType {
    refuseUnlisted(node, base);
    return {
      kind: 'simple',
      namespace: base.namespace,
      notes: NO_NOTES,
      label: `the fixed value of ${base.label}`,
      form: { kind: 'enumeration', base, values: [{ text, notes: NO_NOTES }], isOpen: false },
    };
  }

  /** The type that an attribute names, or a `simpleType` within. */
  #inner(node: XmlNode, attribute: string, document: SchemaDocument): SimpleType {
    const name = node.attributes[attribute];
    if (name !== undefined) return this.get(node, name, document);
    const inner = childOf(node, XSD, 'simpleType');
    if (!inner) throw problem(node, `has neither \`${attribute}\` nor a simpleType`);
    return this.define(inner, document, 'a simple type');
  }

  #members(node: XmlNode, document: SchemaDocument): SimpleType[] {
    const names = (node.attributes['memberTypes'] ?? '').split(/\s+/).filter((name) => name !== '');
    const members = [
      ...names.map((name) => this.get(node, name, document)),
      ...childrenOf(node, XSD, 'simpleType').map((inner) => this.define(inner, document, 'a simple type')),
    ];
    if (members.length === 0) throw problem(node, 'has no members');
    return members;
  }
}

function builtinFor(name: string, node: XmlNode): SimpleType | undefined {
  const item = BUILTIN_LISTS.get(name);
  if (item !== undefined) return { ...builtin(name), form: { kind: 'list', item: builtin(item) } };
  if (name === 'QName' || name === 'NOTATION') throw problem(node, `xs:${name} is not supported`);
  return BUILTINS.has(name) ? builtin(name) : undefined;
}

/** Values that are no words or numbers cannot be listed as literals. */
function refuseUnlisted(node: XmlNode, { form }: SimpleType): void {
  if (form.kind === 'restriction' || form.kind === 'enumeration') return refuseUnlisted(node, form.base);
  if (form.kind !== 'builtin' || BUILTINS.get(form.builtin)?.type === 'Uint8Array')
    throw problem(node, 'certain values of a list, a union or a binary type are not supported');
}

/** What a restriction of a simple type may hold. */
export const FACETS: readonly string[] = [
  'simpleType enumeration length minLength maxLength minInclusive maxInclusive minExclusive maxExclusive',
  'totalDigits fractionDigits pattern whiteSpace',
].flatMap((line) => line.split(' '));

function facetsOf(node: XmlNode): Facets {
  const facets: Record<string, string[]> = {};
  for (const { namespace, name, attributes } of node.children) {
    const { value } = { value: attributes['value'] };
    if (namespace === XSD && value !== undefined) (facets[name] ??= []).push(value);
  }
  return facets;
}
