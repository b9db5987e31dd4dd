import type { ElementSlotModel, NamespaceRule, SlotModel } from './model.js';
import type { SchemaDocument, Schemas } from './schemas.js';
import { keyOf, problem, XSD, type XmlNode } from './xml.js';

/** Makes the model of an element's definition or reference. */
export type ElementMaker = (
  node: XmlNode,
  document: SchemaDocument,
) => Omit<ElementSlotModel, 'min' | 'max' | 'key' | 'kind'>;

interface Occurs {
  readonly min: number;
  readonly max: number;
}

/** The particles of a complex type. */
export const PARTICLES: readonly string[] = ['sequence', 'choice', 'all', 'group'];

/** The particle of a complex type or of a named group. */
export const particleOf = (node: XmlNode): XmlNode | undefined =>
  node.children.find(({ namespace, name }) => namespace === XSD && PARTICLES.includes(name));

/** Turns particles into places for properties: sequences dissolve where they can, choices become tagged items. */
export class Particles {
  readonly #schemas: Schemas;
  readonly #element: ElementMaker;
  readonly #open = new Set<XmlNode>();

  constructor(schemas: Schemas, element: ElementMaker) {
    this.#schemas = schemas;
    this.#element = element;
  }

  /** The places of a content model; keys are given later. */
  slots(node: XmlNode, document: SchemaDocument): SlotModel[] {
    const slots = this.#slots(node, document, occursOf(node));
    refuseRepeats(node, slots);
    return slots;
  }

  #slots(node: XmlNode, document: SchemaDocument, occurs: Occurs): SlotModel[] {
    if (occurs.max === 0) return [];
    switch (node.name) {
      case 'element':
        return [{ kind: 'element', key: '', ...occurs, ...this.#element(node, document) }];
      case 'any':
        return [{ kind: 'any', key: '', ...occurs, namespaces: namespaceRule(node, document) }];
      case 'group':
        return this.#group(node, document, occurs);
      case 'choice':
        return this.#choice(node, document, occurs);
      case 'sequence':
      case 'all':
        return this.#sequence(this.#inner(node, document).flat(), occurs);
      default:
        throw problem(node, 'is not supported here');
    }
  }

  #inner(node: XmlNode, document: SchemaDocument): SlotModel[][] {
    return node.children
      .filter(({ namespace, name }) => namespace === XSD && name !== 'annotation')
      .map((child) => this.#slots(child, document, occursOf(child)));
  }

  #group(node: XmlNode, document: SchemaDocument, occurs: Occurs): SlotModel[] {
    const { node: group, document: home } = this.#schemas.get(
      'group',
      node,
      node.attributes['ref'] ?? '',
      document,
    );
    const particle = particleOf(group);
    if (!particle) return [];
    if (this.#open.has(group)) throw problem(node, 'a group within itself is not supported');
    this.#open.add(group);
    const slots = this.#slots(particle, home, occurs);
    this.#open.delete(group);
    return slots;
  }

  #sequence(slots: SlotModel[], occurs: Occurs): SlotModel[] {
    const [first] = slots;
    if (!first || (occurs.min === 1 && occurs.max === 1)) return slots;
    const merged = slots.length === 1 ? mergedOccurs(occurs, first) : undefined;
    if (merged) return [{ ...first, ...merged }];
    return [{ kind: 'group', key: '', typeName: '', ...occurs, slots }];
  }

  #choice(node: XmlNode, document: SchemaDocument, occurs: Occurs): SlotModel[] {
    const alternatives = this.#inner(node, document);
    const isRepeated = occurs.max > 1;
    let { min } = occurs;
    const items = alternatives.flatMap((slots): SlotModel[] => {
      const [first] = slots;
      if (!first) {
        min = 0;
        return [];
      }
      // Where one alternative may be empty, nothing at all is a choice too.
      if (slots.every(canBeEmpty)) min = 0;
      if (slots.length > 1) return [{ kind: 'group', key: '', typeName: '', min: 1, max: 1, slots }];
      const isInner = first.kind === 'choice' && (first.max === 1 || occurs.max === Infinity);
      if (isInner || (isRepeated && occurs.max === Infinity && first.kind !== 'choice')) {
        return first.kind === 'choice' ? [...first.items] : [{ ...first, min: 1, max: 1 }];
      }
      if (first.min === 1 && first.max === 1 && first.kind !== 'choice') return [first];
      return [{ kind: 'group', key: '', typeName: '', min: 1, max: 1, slots }];
    });
    const [only] = items;
    if (!only) return [];
    if (items.length === 1 && only.kind === 'element') return [{ ...only, min, max: occurs.max }];
    return [{ kind: 'choice', key: '', typeName: '', min, max: occurs.max, isOpen: false, items }];
  }
}

/** Whether nothing has to stand at a place. */
function canBeEmpty(slot: SlotModel): boolean {
  if (slot.min === 0) return true;
  if (slot.kind === 'group') return slot.slots.every(canBeEmpty);
  return slot.kind === 'choice' && slot.items.some(canBeEmpty);
}

/** `minOccurs` and `maxOccurs`. */
function occursOf(node: XmlNode): Occurs {
  const { minOccurs = '1', maxOccurs = '1' } = { ...node.attributes };
  const max = maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs);
  const min = Number(minOccurs);
  if (!Number.isInteger(min) || Number.isNaN(max) || min > max)
    throw problem(node, `minOccurs="${minOccurs}" with maxOccurs="${maxOccurs}" makes no sense`);
  return { min, max };
}

/** How often what a sequence of one part holds may stand, where that can be said in one figure. */
function mergedOccurs(outer: Occurs, inner: Occurs): Occurs | undefined {
  if (inner.min === 1 && inner.max === 1) return outer;
  if (outer.max === 1 && outer.min === 0 && inner.min <= 1) return { min: 0, max: inner.max };
  if (outer.max === Infinity && inner.min <= 1) return { min: Math.min(outer.min, inner.min), max: Infinity };
  return undefined;
}

/** Where the same element may stand at two places, a property would not say at which. */
function refuseRepeats(node: XmlNode, slots: readonly SlotModel[]): void {
  const seen = new Set<string>();
  for (const slot of slots) {
    const own = new Set(namesIn(slot));
    const repeated = [...own].find((name) => seen.has(name));
    if (repeated !== undefined)
      throw problem(node, `${repeated} may stand at two places of one content, which is not supported`);
    for (const name of own) seen.add(name);
    refuseSharing(node, slot, slots);
    if (slot.kind === 'group') refuseRepeats(node, slot.slots);
    if (slot.kind === 'choice')
      for (const item of slot.items) if (item.kind === 'group') refuseRepeats(node, item.slots);
  }
}

/** Of two wildcards that take the same, the second would never get anything. */
function refuseSharing(node: XmlNode, slot: SlotModel, slots: readonly SlotModel[]): void {
  const others = slots.filter((one) => one !== slot).flatMap(rulesIn);
  if (rulesIn(slot).some((rule) => others.some((other) => areShared(rule, other))))
    throw problem(node, 'two wildcards of one content take the same namespace, which is not supported');
}

function rulesIn(slot: SlotModel): NamespaceRule[] {
  if (slot.kind === 'any') return [slot.namespaces];
  if (slot.kind === 'element') return [];
  return (slot.kind === 'group' ? slot.slots : slot.items).flatMap(rulesIn);
}

/** Whether there is a namespace that both take. */
function areShared(one: NamespaceRule, other: NamespaceRule): boolean {
  const takes = (rule: NamespaceRule, uri: string): boolean =>
    rule.kind === 'all' || rule.uris.includes(uri) === (rule.kind === 'only');
  if (one.kind === 'only') return one.uris.some((uri) => takes(other, uri));
  return other.kind === 'only' ? other.uris.some((uri) => takes(one, uri)) : true;
}

/** Refuses a derived type's element that its base has already. */
export const refuseOverlap = (node: XmlNode, base: readonly SlotModel[], own: readonly SlotModel[]): void =>
  refuseRepeats(node, [...base, ...own]);

function namesIn(slot: SlotModel): string[] {
  if (slot.kind === 'element') return [keyOf(slot)];
  if (slot.kind === 'any') return [];
  return (slot.kind === 'group' ? slot.slots : slot.items).flatMap(namesIn);
}

/** What the `namespace` of a wildcard takes. */
export function namespaceRule(node: XmlNode, { targetNamespace }: SchemaDocument): NamespaceRule {
  const value = (node.attributes['namespace'] ?? '##any').trim();
  if (value === '##any') return { kind: 'all' };
  if (value === '##other') return { kind: 'not', uris: [targetNamespace, ''] };
  const uris = value
    .split(/\s+/)
    .map((word) => (word === '##local' ? '' : word === '##targetNamespace' ? targetNamespace : word));
  return { kind: 'only', uris };
}
