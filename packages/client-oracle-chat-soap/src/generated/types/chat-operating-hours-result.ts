// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsBoolean,
} from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';
import { type IntervalList, readIntervalList, writeIntervalList } from './interval-list.js';

/**
 * Whether chat is open, and its hours.
 *
 * Source: Public clients (observed).
 */
export interface ChatOperatingHoursResult {
  /** The hours. */
  readonly intervals?: IntervalList | undefined;
  /** Chat is open by its hours. */
  readonly inOperatingHours?: boolean | undefined;
  /** Today is a holiday. */
  readonly inHoliday?: boolean | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `ChatOperatingHoursResult`. */
export const readChatOperatingHoursResult: ElementReader<ChatOperatingHoursResult> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element('intervals', NS_S, 'Intervals', readIntervalList, OPTIONAL),
      element('inOperatingHours', NS_S, 'InOperatingHours', textElement(orNothing(xsBoolean)), OPTIONAL),
      element('inHoliday', NS_S, 'InHoliday', textElement(orNothing(xsBoolean)), OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }));

/**
 * Writes `ChatOperatingHoursResult` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeChatOperatingHoursResult = (
  tag: string,
  value: ChatOperatingHoursResult,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.intervals === undefined ? '' : writeIntervalList('s:Intervals', value.intervals)) +
  (value.inOperatingHours === undefined
    ? ''
    : `<s:InOperatingHours>${writeText(xsBoolean, value.inOperatingHours, 'InOperatingHours')}</s:InOperatingHours>`) +
  (value.inHoliday === undefined
    ? ''
    : `<s:InHoliday>${writeText(xsBoolean, value.inHoliday, 'InHoliday')}</s:InHoliday>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
