// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  MANY,
  writeTree,
  type XmlElement,
} from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';
import { type Interval, readInterval, writeInterval } from './interval.js';

/**
 * Any number of intervals.
 *
 * Source: Public clients (observed).
 */
export interface IntervalList {
  /** One interval. */
  readonly interval: readonly Interval[];
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `IntervalList`. */
export const readIntervalList: ElementReader<IntervalList> = /* @__PURE__ */ complexElement(() => ({
  slots: [element('interval', NS_S, 'Interval', readInterval, MANY)],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `IntervalList` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeIntervalList = (tag: string, value: IntervalList, declarations = ''): string =>
  `<${tag}${declarations}>` +
  value.interval.map((one) => writeInterval('s:Interval', one)).join('') +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
