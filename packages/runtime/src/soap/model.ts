import type { Slot } from './content.js';
import type { Tag } from './parse.js';

/** A content model with its elements by name. */
export interface Model {
  readonly slots: readonly Slot[];
  /** Slots that take elements of a local name, in their order. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Slots that take elements from elsewhere. */
  readonly wildcards: readonly Wildcard[];
  /** Slots that have a model of their own. */
  readonly inner: ReadonlyMap<Slot, Model>;
}

interface Place {
  readonly namespace: string;
  readonly index: number;
}

interface Wildcard {
  readonly accepts: (namespace: string) => boolean;
  readonly index: number;
}

/** Sorts a content model by the names of its elements. */
export function modelOf(slots: readonly Slot[]): Model {
  const byName = new Map<string, Place[]>();
  const inner = new Map<Slot, Model>();
  const wildcards: Wildcard[] = [];
  const place = (name: string, namespace: string, index: number): void => {
    const places = byName.get(name) ?? [];
    places.push({ namespace, index });
    byName.set(name, places);
  };
  for (const [index, slot] of slots.entries()) {
    if (slot.kind === 'element') place(slot.name, slot.namespace, index);
    else if (slot.kind === 'any') wildcards.push({ accepts: slot.accepts, index });
    else {
      const model = modelOf(slot.kind === 'group' ? slot.slots : slot.items);
      inner.set(slot, model);
      for (const [name, places] of model.byName) {
        for (const { namespace } of places) place(name, namespace, index);
      }
      for (const { accepts } of model.wildcards) wildcards.push({ accepts, index });
    }
  }
  return { slots, byName, wildcards, inner };
}

/** Where in its model an element goes; -1 for nowhere. */
export function indexFor({ byName, wildcards }: Model, { uri, local }: Tag): number {
  const places = byName.get(local);
  if (places) for (const place of places) if (place.namespace === uri) return place.index;
  return wildcards.length === 0 ? -1 : (wildcards.find(({ accepts }) => accepts(uri))?.index ?? -1);
}
