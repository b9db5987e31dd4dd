import { NAMESPACE_DECLARATIONS } from './namespaces.js';
import type { Frame, Tag } from './parse.js';
import type { XmlAttribute, XmlElement } from './tree.js';

/** Keeps an element whole. */
export function readTree(tag: Tag, done: (value: XmlElement) => void): Frame {
  const children: (XmlElement | string)[] = [];
  return {
    open: (child) => readTree(child, (value) => children.push(value)),
    text: (text) => {
      const last = children.at(-1);
      // CDATA sections and comments split a text that is one.
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    close: () =>
      done({ namespace: tag.uri, name: tag.local, attributes: attributesOf(tag, () => true), children }),
  };
}

/** The attributes that are no declarations, of certain namespaces. */
export const attributesOf = (
  tag: Tag,
  accepts: (namespace: string, name: string) => boolean,
): XmlAttribute[] =>
  Object.values(tag.attributes)
    .filter(({ uri, local }) => uri !== NAMESPACE_DECLARATIONS && accepts(uri, local))
    .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }));
