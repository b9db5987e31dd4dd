import type { Frame, Tag } from './parse.js';
import type { Parser } from './simple.js';

/** Reads one element, and gives its value when it ends. */
export type ElementReader<T> = (tag: Tag, done: (value: T) => void) => Frame;

/** How often something may stand, and what it means when it does not. */
export interface Occurrence {
  readonly isRequired?: boolean;
  readonly isMany?: boolean;
}

/** An attribute of a complex type. */
export interface AttributeSpec extends Occurrence {
  readonly kind: 'attribute';
  readonly key: string;
  /** Empty for none. */
  readonly namespace: string;
  readonly name: string;
  /** An attribute whose text means nothing counts as absent. */
  readonly type: Parser<unknown>;
  /** What stands for an absent attribute. */
  readonly fallback?: unknown;
}

/** A child element. */
export interface ElementSlot extends Occurrence {
  readonly kind: 'element';
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly read: ElementReader<unknown>;
  readonly isNillable?: boolean;
}

/** One of several; where it repeats, an ordered list of tagged items. */
export interface ChoiceSlot extends Occurrence {
  readonly kind: 'choice';
  readonly key: string;
  readonly items: readonly Slot[];
  /** Elements that the schema does not list are kept as items tagged `unknown`. */
  readonly isOpen?: boolean;
}

/** A sequence within a sequence. */
export interface GroupSlot extends Occurrence {
  readonly kind: 'group';
  readonly key: string;
  readonly slots: readonly Slot[];
}

/** Elements from elsewhere. */
export interface AnySlot extends Occurrence {
  readonly kind: 'any';
  readonly key: string;
  readonly accepts: (namespace: string) => boolean;
}

/** A place in a content model. Within a choice, `key` is the item's tag. */
export type Slot = ElementSlot | ChoiceSlot | GroupSlot | AnySlot;

/** What a complex type holds. */
export interface ContentSpec {
  readonly attributes?: readonly AttributeSpec[];
  /** Where all other attributes go. */
  readonly otherAttributes?: { readonly key: string; readonly accepts: (namespace: string) => boolean };
  /** A simple value instead of children. */
  readonly text?: { readonly key: string; readonly type: Parser<unknown> };
  readonly slots?: readonly Slot[];
  /**
   * Where elements go that the schema does not list, and those that need not be there and are not as it has them.
   * Without it the first are skipped, and the others are errors.
   */
  readonly unknownKey?: string;
}
