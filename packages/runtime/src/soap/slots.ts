// Short ways to write a content model down: what generated modules are made of.
import type {
  AnySlot,
  AttributeSpec,
  ChoiceSlot,
  ElementReader,
  ElementSlot,
  GroupSlot,
  Occurrence,
  Slot,
} from './content.js';
import type { Parser } from './simple.js';

/** Exactly one. */
export const ONE: Occurrence = { isRequired: true };
/** One or none. */
export const OPTIONAL: Occurrence = {};
/** Any number. */
export const MANY: Occurrence = { isMany: true };

/** A child element. */
export const element = (
  key: string,
  namespace: string,
  name: string,
  read: ElementReader<unknown>,
  occurrence: Occurrence & { readonly isNillable?: boolean } = ONE,
): ElementSlot => ({ kind: 'element', key, namespace, name, read, ...occurrence });

/** One of several. */
export const choice = (
  key: string,
  occurrence: Occurrence & { readonly isOpen?: boolean },
  ...items: readonly Slot[]
): ChoiceSlot => ({ kind: 'choice', key, items, ...occurrence });

/** Several that stand together. */
export const group = (key: string, occurrence: Occurrence, ...slots: readonly Slot[]): GroupSlot => ({
  kind: 'group',
  key,
  slots,
  ...occurrence,
});

/** Elements from elsewhere. */
export const wildcard = (key: string, accepts: AnySlot['accepts'], occurrence: Occurrence): AnySlot => ({
  kind: 'any',
  key,
  accepts,
  ...occurrence,
});

/** An attribute. */
export const attribute = <T>(
  key: string,
  namespace: string,
  name: string,
  type: Parser<T>,
  more: { readonly isRequired?: boolean; readonly fallback?: NoInfer<T> } = {},
): AttributeSpec => ({ kind: 'attribute', key, namespace, name, type, ...more });
