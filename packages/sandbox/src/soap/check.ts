import { isOfType, type ComplexShape, type ElementShape, type TypeShape } from './shapes.js';
import type { XmlElement } from './xml.js';

/** Why an element is not as its shape says, order and namespaces included; undefined where it is. Names places, never values. */
export function shapeProblem(element: XmlElement, type: TypeShape): string | undefined {
  const { name } = element;
  const wrong = attributeProblem(element, type);
  if (wrong !== undefined) return wrong;
  if (type.kind === 'simple') {
    if (element.children.length > 0) return `${name} must have text only`;
    return isOfType(type, element.text) ? undefined : `${name} is no ${type.of} that it can be`;
  }
  if (type.content === 'any') return undefined;
  if (element.text.trim() !== '') return `${name} must not have text`;
  return contentProblem(element, type);
}

function attributeProblem({ name, attributes }: XmlElement, type: TypeShape): string | undefined {
  if (type.kind === 'complex' && type.content === 'any') return undefined;
  const shapes = new Map(Object.entries(type.attributes ?? {}));
  for (const { namespace, name: own, value } of attributes) {
    const shape = namespace === '' ? shapes.get(own) : undefined;
    if (shape === undefined || !isOfType(shape.type, value)) return `${name} must not have this ${own}`;
  }
  const missing = [...shapes].find(
    ([own, { isRequired }]) => isRequired && !attributes.some((one) => one.name === own),
  );
  return missing && `${name} must have ${missing[0]}`;
}

const isSame = (shape: ElementShape, { namespace, name }: XmlElement): boolean =>
  shape.namespace === namespace && shape.name === name;

function contentProblem({ name, children }: XmlElement, type: ComplexShape): string | undefined {
  const shapes = type.children();
  const places: number[] = [];
  for (const child of children) {
    const place = shapes.findIndex((one) => isSame(one, child));
    const shape = shapes[place];
    if (shape === undefined) {
      if (type.isOpen === true) continue;
      return `${name} must not have ${child.name}`;
    }
    const inner = shapeProblem(child, shape.type);
    if (inner !== undefined) return inner;
    places.push(place);
  }
  return orderProblem(name, places, shapes, type);
}

function orderProblem(
  name: string,
  places: readonly number[],
  shapes: readonly ElementShape[],
  { content }: ComplexShape,
): string | undefined {
  if (content === 'repeated-choice') return undefined;
  if (content === 'choice') return places.length === 1 ? undefined : `${name} must have one child`;
  const isUnordered = places.some((place, index) => place < (places[index - 1] ?? 0));
  if (content === 'sequence' && isUnordered) return `the children of ${name} are in another order`;
  const wrong = shapes.find(({ isRequired, isRepeated }, place) => {
    const times = places.filter((one) => one === place).length;
    return (isRequired && times === 0) || (!isRepeated && times > 1);
  });
  return wrong && `${wrong.name} must stand in ${name} ${wrong.isRequired ? '' : 'at most '}once`;
}
