import { escapeAttribute, escapeText, notWritable } from './escape.js';
import type { SimpleType } from './simple.js';

/** A simple value as an element's content. */
export const writeText = <T>(type: SimpleType<T>, value: T, name: string): string => {
  const text = type.print(value, name);
  return type.isPlain ? text : escapeText(text, name);
};

/** An attribute with a space before it. */
export const writeAttribute = <T>(tag: string, type: SimpleType<T>, value: T): string =>
  ` ${tag}="${escapeAttribute(type.print(value, tag), tag)}"`;

/** For an item whose kind is none of the listed ones. */
export function refuseKind(item: never): never {
  throw notWritable(
    `kind of ${typeof item === 'object' ? 'an item' : 'something that is no item'}`,
    'a listed one',
  );
}
