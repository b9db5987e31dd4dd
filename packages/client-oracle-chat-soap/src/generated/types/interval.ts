// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  type ElementReader,
  MANY,
  wildcard,
  writeAttributes,
  writeTree,
  type XmlAttribute,
  type XmlElement,
} from '@parlance/runtime/soap';

/**
 * What an interval holds is not known: anything is read and passed through (NOTES.md, decision 13).
 *
 * Source: NOTES.md, decision 13 (decided).
 */
export interface Interval {
  readonly others: readonly XmlElement[];
  /** Attributes from elsewhere; absent where there are none. */
  readonly otherAttributes?: readonly XmlAttribute[] | undefined;
}

/** Reads an element that holds `Interval`. */
export const readInterval: ElementReader<Interval> = /* @__PURE__ */ complexElement(() => ({
  otherAttributes: { key: 'otherAttributes', accepts: () => true },
  slots: [wildcard('others', () => true, MANY)],
}));

/**
 * Writes `Interval` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeInterval = (tag: string, value: Interval, declarations = ''): string =>
  `<${tag}${declarations}` +
  writeAttributes(value.otherAttributes ?? []) +
  '>' +
  value.others.map((one) => writeTree(one)).join('') +
  `</${tag}>`;
