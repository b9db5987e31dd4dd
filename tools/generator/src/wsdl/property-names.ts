import type { AttributeModel, ComplexType, SlotModel } from './model.js';

/** `EMailAddress` becomes `eMailAddress`, `ID` becomes `id`, `RNChat` becomes `rnChat`. */
export function toProperty(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const joined = words.map((word, index) => (index === 0 ? word : upperFirst(word))).join('');
  const lower = joined.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|$|\P{L})|^\p{Lu}/u, (capitals) =>
    capitals.toLowerCase(),
  );
  return lower === '' || /^\p{N}/u.test(lower) ? `n${lower}` : lower;
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Never the name of a property: objects have these already. */
const RESERVED = Object.getOwnPropertyNames(Object.prototype);

/** Names of properties, each once. */
export class PropertyNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...RESERVED, ...taken]);
  }

  /** The wished name, or the next best one. */
  take(...wishes: readonly string[]): string {
    const last = wishes.at(-1) ?? '';
    const free = wishes.find((wish) => !this.#taken.has(wish)) ?? this.#numbered(last);
    this.#taken.add(free);
    return free;
  }

  #numbered(name: string): string {
    for (let number = 2; ; number += 1) if (!this.#taken.has(`${name}${number}`)) return `${name}${number}`;
  }
}

/** The properties of a type that are given away already. */
export const keysOf = (type: ComplexType | undefined): string[] =>
  type === undefined
    ? []
    : [
        ...type.attributes.map(({ key }) => key),
        ...type.slots.map(({ key }) => key),
        ...(type.text ? [type.text.key] : []),
        ...(type.otherAttributes ? [type.otherAttributes.key] : []),
        ...(type.unknownKey === undefined ? [] : [type.unknownKey]),
      ];

/** Names the places of a content model, and what is within. */
export function nameSlots(slots: readonly SlotModel[], names: PropertyNames): void {
  for (const slot of slots) slot.key = names.take(...wishesFor(slot));
  for (const slot of slots) {
    if (slot.kind === 'group') nameSlots(slot.slots, new PropertyNames());
    if (slot.kind === 'choice') nameItems(slot.items);
  }
}

function wishesFor(slot: SlotModel): string[] {
  if (slot.kind === 'element') return [toProperty(slot.name)];
  if (slot.kind === 'any') return [slot.max > 1 ? 'others' : 'other'];
  if (slot.kind === 'choice') return [slot.max > 1 ? 'items' : 'choice'];
  return [`${groupName(slot.slots)}${slot.max > 1 ? 'Groups' : 'Group'}`];
}

/** Tags are names as they are on the wire. */
function nameItems(items: readonly SlotModel[]): void {
  const tags = new PropertyNames(['unknown']);
  for (const item of items) {
    item.key = tags.take(item.kind === 'element' ? item.name : item.kind === 'any' ? 'any' : tagOf(item));
    if (item.kind === 'group') nameSlots(item.slots, new PropertyNames());
  }
}

const tagOf = (item: SlotModel): string => (item.kind === 'group' ? groupName(item.slots) : item.kind);

/** `firstAndSecond`, by the first two elements. */
function groupName(slots: readonly SlotModel[]): string {
  const [first = 'group', second] = slots.flatMap(elementNames);
  return second === undefined
    ? toProperty(first)
    : `${toProperty(first)}And${upperFirst(toProperty(second))}`;
}

const elementNames = (slot: SlotModel): string[] => {
  if (slot.kind === 'element') return [slot.name];
  if (slot.kind === 'any') return [];
  return (slot.kind === 'group' ? slot.slots : slot.items).flatMap(elementNames);
};

/** Names the attributes of a type: elements come first, and an attribute of the same name steps aside. */
export function nameAttributes(attributes: readonly AttributeModel[], names: PropertyNames): void {
  for (const attribute of attributes) {
    const name = toProperty(attribute.name);
    attribute.key = names.take(name, `${name}Attribute`);
  }
}
