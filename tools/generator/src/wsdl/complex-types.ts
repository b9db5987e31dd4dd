import { toPascal } from '../names.js';
import { Attributes } from './attributes.js';
import { notesOf, type Notes } from './marks.js';
import type { ComplexType, ElementModel, SimpleType, SlotModel, TypeUse } from './model.js';
import { PARTICLES, particleOf, Particles, refuseOverlap } from './particles.js';
import { keysOf, nameAttributes, nameSlots, PropertyNames } from './property-names.js';
import type { Component, SchemaDocument, Schemas } from './schemas.js';
import { FACETS, SimpleTypes } from './simple-types.js';
import type { TypeNames } from './type-names.js';
import { childOf, isTrue, keyOf, problem, refuseOthers, XSD, type QName, type XmlNode } from './xml.js';

interface Pending {
  readonly type: ComplexType;
  readonly node: XmlNode;
  readonly document: SchemaDocument;
  isFilled: boolean;
}

/** Makes types of their definitions, each once, and only those that something needs. */
export class Types {
  readonly simple: SimpleTypes;
  readonly #schemas: Schemas;
  readonly #names: TypeNames;
  readonly #attributes: Attributes;
  readonly #pending = new Map<string, Pending>();
  readonly #heads: ReadonlySet<string>;

  constructor(schemas: Schemas, names: TypeNames) {
    this.#schemas = schemas;
    this.#names = names;
    this.simple = new SimpleTypes(schemas, names);
    this.#attributes = new Attributes(schemas, this.simple);
    this.#heads = new Set(
      schemas.all('element').flatMap(({ node, document }) => {
        const head = node.attributes['substitutionGroup'];
        return head === undefined ? [] : [keyOf(schemas.refer(node, head, document))];
      }),
    );
  }

  /** All complex types, complete. */
  get complex(): readonly ComplexType[] {
    // Filling one finds others.
    for (const pending of this.#pending.values()) this.#fill(pending);
    const types = [...this.#pending.values()].map(({ type }) => type);
    // Last: what the schema itself has a name for keeps it.
    for (const { name, slots, base } of types) {
      const own = slots.filter((slot) => !base?.slots.includes(slot));
      nameTypes(this.#names, name, own);
    }
    return types;
  }

  /** A global element. */
  element(component: Component): ElementModel {
    const { node, document, qname } = component;
    this.#refuseSubstitutes(node, qname);
    return this.#element(node, document, qname, toPascal(qname.name));
  }

  #refuseSubstitutes(node: XmlNode, qname: QName): void {
    if (isTrue(node, 'abstract') || this.#heads.has(keyOf(qname)))
      throw problem(node, 'abstract elements and substitution groups are not supported');
  }

  #element(node: XmlNode, document: SchemaDocument, qname: QName, typeName: string): ElementModel {
    const notes = notesOf(node);
    const use = this.#fixed(node, this.#use(node, document, typeName, notes));
    const fallback = node.attributes['default'] ?? node.attributes['fixed'];
    refuseOthers(node, ['simpleType', 'complexType', 'key', 'keyref', 'unique']);
    if (fallback !== undefined && use.kind !== 'simple')
      throw problem(node, 'a default for an element with attributes or children is not supported');
    return {
      namespace: qname.namespace,
      name: qname.name,
      use,
      isNillable: isTrue(node, 'nillable'),
      ...(fallback !== undefined && { fallback }),
      notes,
    };
  }

  #fixed(node: XmlNode, use: TypeUse): TypeUse {
    const fixed = node.attributes['fixed'];
    return fixed === undefined || use.kind !== 'simple'
      ? use
      : { kind: 'simple', type: this.simple.only(node, use.type, fixed) };
  }

  #use(node: XmlNode, document: SchemaDocument, typeName: string, notes: Notes): TypeUse {
    const name = node.attributes['type'];
    if (name !== undefined) return this.#named(node, this.#schemas.refer(node, name, document), name);
    const simple = childOf(node, XSD, 'simpleType');
    if (simple) return { kind: 'simple', type: this.simple.define(simple, document, typeName) };
    const complex = childOf(node, XSD, 'complexType');
    if (!complex) return { kind: 'any' };
    const key = `at ${complex.place} {${document.targetNamespace}}`;
    return { kind: 'complex', type: this.#shell(key, typeName, complex, document, notes) };
  }

  #named(node: XmlNode, qname: QName, value: string): TypeUse {
    if (qname.namespace === XSD && qname.name === 'anyType') return { kind: 'any' };
    const complex = this.#schemas.find('complexType', qname);
    if (complex) {
      if (isTrue(complex.node, 'abstract'))
        throw problem(node, `its type "${value}" is abstract: xsi:type is not supported`);
      return { kind: 'complex', type: this.#ofComponent(complex) };
    }
    const simple = this.simple.find(qname, node);
    if (!simple) throw problem(node, `there is no type "${value}" in what is imported and included`);
    return { kind: 'simple', type: simple };
  }

  #ofComponent({ node, document, qname }: Component): ComplexType {
    return this.#shell(`type ${keyOf(qname)}`, toPascal(qname.name), node, document);
  }

  #shell(
    key: string,
    wished: string,
    node: XmlNode,
    document: SchemaDocument,
    elementNotes?: Notes,
  ): ComplexType {
    const present = this.#pending.get(key);
    if (present) return present.type;
    const own = notesOf(node);
    const notes = elementNotes
      ? {
          ...own,
          isOpen: own.isOpen || elementNotes.isOpen,
          description: own.description || elementNotes.description,
        }
      : own;
    const type: ComplexType = {
      kind: 'complex',
      name: this.#names.of(key, wished),
      namespace: document.targetNamespace,
      notes,
      base: undefined,
      attributes: [],
      otherAttributes: undefined,
      text: undefined,
      slots: [],
      isUnordered: false,
      unknownKey: undefined,
    };
    this.#pending.set(key, { type, node, document, isFilled: false });
    return type;
  }

  #fill(pending: Pending): void {
    if (pending.isFilled) return;
    pending.isFilled = true;
    const { type, node, document } = pending;
    if (isTrue(node, 'mixed')) throw problem(node, 'text between elements (mixed) is not supported');
    const [simple, complex] = ['simpleContent', 'complexContent'].map((name) => childOf(node, XSD, name));
    if (complex && isTrue(complex, 'mixed'))
      throw problem(complex, 'text between elements (mixed) is not supported');
    if (simple) this.#fillSimple(pending, derivationOf(simple));
    else if (complex) this.#fillDerived(pending, derivationOf(complex));
    else this.#fillPlain(type, node, document);
    this.#open(type);
  }

  #fillPlain(type: ComplexType, node: XmlNode, document: SchemaDocument): void {
    refuseOthers(node, [...PARTICLES, ...ATTRIBUTES]);
    const names = new PropertyNames(keysOf(type.base));
    const particle = particleOf(node);
    const own = particle ? this.#slots(type, particle, document) : [];
    type.isUnordered = particle?.name === 'all';
    const inherited = type.base?.slots ?? [];
    refuseOverlap(node, inherited, own);
    nameSlots(own, names);
    type.slots = [...inherited, ...own];
    this.#fillAttributes(type, node, document, names);
  }

  #fillAttributes(type: ComplexType, node: XmlNode, document: SchemaDocument, names: PropertyNames): void {
    const { attributes, other } = this.#attributes.of(node, document);
    nameAttributes(attributes, names);
    type.attributes = [...(type.base?.attributes ?? []), ...attributes];
    type.otherAttributes = other
      ? { key: type.base?.otherAttributes?.key ?? names.take('otherAttributes'), namespaces: other }
      : type.base?.otherAttributes;
  }

  #fillDerived({ type, document }: Pending, derivation: XmlNode): void {
    const base = this.#baseOf(derivation, document);
    if (derivation.name === 'extension') {
      type.base = base;
      this.#fillPlain(type, derivation, document);
      return;
    }
    refuseOthers(derivation, [...PARTICLES, ...ATTRIBUTES]);
    const particle = particleOf(derivation);
    const slots = particle ? this.#slots(type, particle, document) : [];
    const names = new PropertyNames();
    nameSlots(slots, names);
    type.slots = slots;
    this.#restrictAttributes(type, derivation, document, base, names);
  }

  /** A restriction repeats the content it keeps, but only the attributes it changes. */
  #restrictAttributes(
    type: ComplexType,
    node: XmlNode,
    document: SchemaDocument,
    base: ComplexType | undefined,
    names: PropertyNames,
  ): void {
    const { attributes, prohibited, other } = this.#attributes.of(node, document);
    const changed = new Set([...attributes.map(keyOf), ...prohibited.map(keyOf)]);
    const kept = (base?.attributes ?? []).filter((one) => !changed.has(keyOf(one)));
    type.attributes = [...kept.map((one) => ({ ...one })), ...attributes];
    nameAttributes(type.attributes, names);
    if (other) type.otherAttributes = { key: names.take('otherAttributes'), namespaces: other };
  }

  #baseOf(node: XmlNode, document: SchemaDocument): ComplexType | undefined {
    const name = node.attributes['base'] ?? '';
    const qname = this.#schemas.refer(node, name, document);
    if (qname.namespace === XSD && qname.name === 'anyType') return undefined;
    const type = this.#ofComponent(this.#schemas.get('complexType', node, name, document));
    const pending = [...this.#pending.values()].find((one) => one.type === type);
    if (pending) this.#fill(pending);
    return type;
  }

  #fillSimple(pending: Pending, derivation: XmlNode): void {
    const { type, document } = pending;
    const name = derivation.attributes['base'] ?? '';
    const simple = this.simple.find(this.#schemas.refer(derivation, name, document), derivation);
    const base = simple ? undefined : this.#baseOf(derivation, document);
    const value = simple ?? base?.text?.type;
    if (!value) throw problem(derivation, `"${name}" has no simple content`);
    refuseOthers(derivation, [...ATTRIBUTES, ...(derivation.name === 'restriction' ? FACETS : [])]);
    if (derivation.name === 'extension') {
      type.base = base;
      const names = new PropertyNames([...keysOf(base), 'value']);
      type.text = { key: 'value', type: value };
      this.#fillAttributes(type, derivation, document, names);
      return;
    }
    type.text = { key: 'value', type: this.#restricted(type, derivation, document, value) };
    this.#restrictAttributes(type, derivation, document, base, new PropertyNames(['value']));
  }

  #restricted(type: ComplexType, node: XmlNode, document: SchemaDocument, value: SimpleType): SimpleType {
    const inner = childOf(node, XSD, 'simpleType');
    const base = inner ? this.simple.define(inner, document, type.name) : value;
    const { namespace, notes, name: label } = type;
    return this.simple.restrict(node, { kind: 'simple', namespace, notes, label }, base);
  }

  #slots(type: ComplexType, particle: XmlNode, document: SchemaDocument): SlotModel[] {
    const particles = new Particles(this.#schemas, (node, home) => this.#child(type, node, home));
    return particles.slots(particle, document);
  }

  #child(type: ComplexType, node: XmlNode, document: SchemaDocument): ElementModel {
    const ref = node.attributes['ref'];
    if (ref !== undefined) {
      const model = this.element(this.#schemas.get('element', node, ref, document));
      const notes = notesOf(node);
      return notes.description === '' ? model : { ...model, notes: { ...model.notes, ...notes } };
    }
    const name = node.attributes['name'];
    if (name === undefined) throw problem(node, 'has neither a name nor a `ref`');
    const form = node.attributes['form'];
    const isQualified = form === undefined ? document.isElementQualified : form === 'qualified';
    const qname = { namespace: isQualified ? document.targetNamespace : '', name };
    return this.#element(node, document, qname, `${type.name}${toPascal(name)}`);
  }

  /** Makes room for what a schema cannot say: more kinds of items, or more elements. */
  #open(type: ComplexType): void {
    if (!type.notes.isOpen) return;
    const [only] = type.slots;
    if (type.slots.length === 1 && only?.kind === 'choice' && only.max > 1) {
      type.slots = [{ ...only, isOpen: true }];
      return;
    }
    type.unknownKey = type.base?.unknownKey ?? new PropertyNames(keysOf(type)).take('unknownElements');
  }
}

const ATTRIBUTES = ['attribute', 'attributeGroup', 'anyAttribute'];

function derivationOf(content: XmlNode): XmlNode {
  refuseOthers(content, ['extension', 'restriction']);
  const found = childOf(content, XSD, 'extension') ?? childOf(content, XSD, 'restriction');
  if (!found) throw problem(content, 'has neither an extension nor a restriction');
  return found;
}

/** Names what has a type of its own within another. */
function nameTypes(names: TypeNames, owner: string, slots: readonly SlotModel[]): void {
  for (const slot of slots) {
    if (slot.kind !== 'group' && slot.kind !== 'choice') continue;
    const wished = `${owner}${toPascal(slot.kind === 'choice' && slot.key === 'items' ? 'item' : slot.key)}`;
    slot.typeName = names.of(`within ${owner}: ${slot.key}`, wished);
    nameTypes(names, slot.typeName, slot.kind === 'group' ? slot.slots : slot.items);
  }
}
