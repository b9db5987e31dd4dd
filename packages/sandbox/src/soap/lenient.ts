import { isOfType, type ComplexShape, type ElementShape, type TypeShape } from './shapes.js';
import type { XmlElement } from './xml.js';

/**
 * What an element says, read kindly: a text is a text, whole numbers are digits, an element with children or attributes is an
 * object, one that can be repeated is a list.
 */
export type Said = string | { readonly [name: string]: Said | readonly Said[] };

/** Why an element says nothing that can be understood. Names places, never values. */
export class ShapeRefusal extends Error {
  override readonly name = 'ShapeRefusal';
}

/** Where the text of an element with attributes stands. */
export const TEXT = '#text';

/**
 * Reads an element whose children come in any order, in their own or another known namespace or in none. Nothing is required. What
 * is empty is as if it were missing, but for texts; an empty text is one.
 * @throws ShapeRefusal for what is not known, for what comes twice, and for a text that is not of its type
 */
export function readKindly(
  element: XmlElement,
  type: TypeShape,
  namespaces: ReadonlySet<string>,
): Said | undefined {
  const own = attributesOf(element, type);
  if (type.kind === 'complex') return { ...own, ...childrenOf(element, type, namespaces) };
  const text = textOf(element, type);
  if (type.attributes === undefined || text === undefined) return text;
  return { ...own, [TEXT]: text };
}

function textOf(
  { name, children, text }: XmlElement,
  type: TypeShape & { kind: 'simple' },
): string | undefined {
  if (children.length > 0) throw new ShapeRefusal(`${name} must have text only.`);
  const isFree = type.of === 'string' && type.values === undefined;
  const value = isFree ? text : text.trim();
  if (value === '' && !isFree) return undefined;
  if (!isOfType(type, value)) throw new ShapeRefusal(`${name} is not valid.`);
  return value;
}

function attributesOf({ name, attributes }: XmlElement, type: TypeShape): Readonly<Record<string, string>> {
  const shapes = new Map(Object.entries(type.attributes ?? {}));
  const known = attributes.filter(
    (one) => one.namespace === '' && shapes.has(one.name) && one.value.trim() !== '',
  );
  const wrong = known.find((one) => {
    const shape = shapes.get(one.name);
    return shape !== undefined && !isOfType(shape.type, one.value);
  });
  if (wrong !== undefined) throw new ShapeRefusal(`${wrong.name} of ${name} is not valid.`);
  return Object.fromEntries(known.map((one) => [one.name, one.value.trim()]));
}

function childrenOf(
  { name, children }: XmlElement,
  type: ComplexShape,
  namespaces: ReadonlySet<string>,
): Readonly<Record<string, Said | readonly Said[]>> {
  const shapes = type.children();
  const found = new Map<string, Said | readonly Said[]>();
  for (const child of children) {
    const shape = shapeOf(child, shapes, namespaces);
    if (shape === undefined) {
      if (type.isOpen === true || type.content === 'any') continue;
      throw new ShapeRefusal(`${name} must not have ${child.name}.`);
    }
    const said = readKindly(child, shape.type, namespaces);
    if (said === undefined) continue;
    const before = found.get(shape.name);
    if (shape.isRepeated) found.set(shape.name, Array.isArray(before) ? [...before, said] : [said]);
    else if (before === undefined) found.set(shape.name, said);
    else throw new ShapeRefusal(`${name} must have ${shape.name} once.`);
  }
  if (type.content === 'choice' && found.size > 1) throw new ShapeRefusal(`${name} must have one child.`);
  return Object.fromEntries(found);
}

const shapeOf = (
  { namespace, name }: XmlElement,
  shapes: readonly ElementShape[],
  namespaces: ReadonlySet<string>,
): ElementShape | undefined =>
  namespace === '' || namespaces.has(namespace) ? shapes.find((one) => one.name === name) : undefined;
