import { attempt, type Keep } from './attempt.js';
import type { AnySlot, ChoiceSlot, ElementSlot, GroupSlot, Slot } from './content.js';
import { indexFor, type Model } from './model.js';
import { SCHEMA_INSTANCE } from './namespaces.js';
import { attributeOf, skip, XmlError, type Frame, type Tag } from './parse.js';
import { readTree } from './read-tree.js';

/** A value under construction. */
export type Values = Record<string, unknown>;

/** Adds to a list of a value. */
export function append(values: Values, key: string, value: unknown): void {
  const present = values[key];
  if (Array.isArray(present)) present.push(value);
  else values[key] = [value];
}

/** One pass through a content model. Order among different slots is not asked for; within a slot it is kept. */
export class Run {
  readonly values: Values;
  readonly #model: Model;
  readonly #keep: Keep | undefined;
  /** The group that is being read, by the slot of this model that it is in. Most models have none. */
  #groups: Map<Slot, { readonly slot: GroupSlot; readonly run: Run }> | undefined;
  #runs: Run[] | undefined;
  #last = -1;

  /** @param keep Where elements go that are not as the model has them, and need not be there. */
  constructor(model: Model, values: Values, keep?: Keep) {
    this.#model = model;
    this.values = values;
    this.#keep = keep;
  }

  /**
   * Who reads an element; absent where the model has no place for it.
   * @throws XmlError when its place is taken, and nothing is kept.
   */
  open(tag: Tag): Frame | undefined {
    const index = indexFor(this.#model, tag);
    const slot = this.#model.slots[index];
    if (!slot) return this.#openUnknown(tag);
    this.#last = index;
    if (slot.kind === 'group') return this.#openGroup(slot, slot, this.#model, tag);
    if (slot.kind === 'choice') return this.#openItem(slot, tag);
    if (this.#isTaken(slot)) return this.#openSecond(slot, tag);
    return openOne(slot, tag, (value) => this.#add(slot, value), slot.isRequired ? undefined : this.#keep);
  }

  /**
   * Ends the pass.
   * @throws XmlError when something is missing.
   */
  finish(): Values {
    for (const slot of this.#model.slots) {
      if (this.values[slot.key] !== undefined) continue;
      if (slot.isMany) this.values[slot.key] = [];
      else if (slot.isRequired) this.#fill(slot);
    }
    for (const run of this.#runs ?? []) run.finish();
    return this.values;
  }

  /** Whether an element can stand after what was read already. */
  #takes(tag: Tag): boolean {
    const index = indexFor(this.#model, tag);
    const slot = this.#model.slots[index];
    if (!slot || index < this.#last) return false;
    if (index > this.#last || slot.isMany) return true;
    const group = this.#groups?.get(slot);
    return group !== undefined && group.run.#takes(tag);
  }

  #isTaken(slot: Slot): boolean {
    return !slot.isMany && this.values[slot.key] !== undefined;
  }

  #add(slot: Slot, value: unknown): void {
    if (slot.isMany) append(this.values, slot.key, value);
    else this.values[slot.key] = value;
  }

  /** What may stand once comes again. */
  #openSecond(slot: Slot, tag: Tag): Frame {
    if (this.#keep) return readTree(tag, this.#keep);
    throw new XmlError(`\`${nameOf(slot)}\` comes twice`);
  }

  #fill(slot: Slot): void {
    if (slot.kind !== 'group') throw new XmlError(`\`${nameOf(slot)}\` is missing`);
    this.#begin(slot, slot, this.#model);
  }

  #openItem(slot: ChoiceSlot, tag: Tag): Frame | undefined {
    const model = this.#model.inner.get(slot);
    const item = model?.slots[indexFor(model, tag)];
    if (!model || !item || item.kind === 'choice') return undefined;
    const goesOn = this.#groups?.get(slot)?.slot === item;
    if (!goesOn && this.#isTaken(slot)) return this.#openSecond(item, tag);
    if (item.kind === 'group') return this.#openGroup(slot, item, model, tag);
    this.#groups?.delete(slot);
    return openOne(
      item,
      tag,
      (value) => this.#add(slot, { kind: item.key, value }),
      slot.isOpen ? this.#keeperOf(slot) : slot.isRequired ? undefined : this.#keep,
    );
  }

  #openGroup(place: Slot, slot: GroupSlot, model: Model, tag: Tag): Frame | undefined {
    const present = this.#groups?.get(place);
    const goesOn = present?.slot === slot && (!place.isMany || present.run.#takes(tag));
    return (goesOn ? present.run : this.#begin(place, slot, model)).open(tag);
  }

  #begin(place: Slot, slot: GroupSlot, model: Model): Run {
    const run = new Run(model.inner.get(slot) ?? this.#model, {}, this.#keep);
    this.#groups ??= new Map();
    this.#groups.set(place, { slot, run });
    this.#runs ??= [];
    this.#runs.push(run);
    this.#add(place, place === slot ? run.values : { kind: slot.key, value: run.values });
    return run;
  }

  #openUnknown(tag: Tag): Frame | undefined {
    const slot = this.#model.slots.find((one) => one.kind === 'choice' && one.isOpen);
    return slot && readTree(tag, this.#keeperOf(slot));
  }

  #keeperOf(slot: Slot): Keep {
    return (value) => this.#add(slot, { kind: 'unknown', value });
  }
}

const nameOf = (slot: Slot): string => (slot.kind === 'element' ? slot.name : slot.key);

function openOne(
  slot: ElementSlot | AnySlot,
  tag: Tag,
  done: (value: unknown) => void,
  keep: Keep | undefined,
): Frame {
  if (slot.kind === 'any') return readTree(tag, done);
  return keep ? attempt(tag, (one) => openElement(slot, one, done), keep) : openElement(slot, tag, done);
}

function openElement(slot: ElementSlot, tag: Tag, done: (value: unknown) => void): Frame {
  if (slot.isNillable && /^\s*(true|1)\s*$/.test(attributeOf(tag, SCHEMA_INSTANCE, 'nil') ?? '')) {
    done(null);
    return skip;
  }
  return slot.read(tag, done);
}
