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
  xsInt,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import type { SystemMessage } from './system-message.js';

/**
 * How long it may take.
 *
 * Source: OracleMobileChat, RNEngagementWaitInformationChangedMessage (inferred; the name with RNChat
 * is a guess).
 */
export interface WaitInformationChanged extends SystemMessage {
  /** Place in the queue; 1 is the next. */
  readonly position?: number | undefined;
  /** Expected wait in seconds. */
  readonly expectedWaitTimeSeconds?: number | undefined;
  /** Average wait in seconds. */
  readonly averageWaitTimeSeconds?: number | undefined;
}

/** Reads an element that holds `WaitInformationChanged`. */
export const readWaitInformationChanged: ElementReader<WaitInformationChanged> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
      element('position', NS_E, 'Position', textElement(orNothing(xsInt)), OPTIONAL),
      element(
        'expectedWaitTimeSeconds',
        NS_E,
        'ExpectedWaitTimeSeconds',
        textElement(orNothing(xsInt)),
        OPTIONAL,
      ),
      element(
        'averageWaitTimeSeconds',
        NS_E,
        'AverageWaitTimeSeconds',
        textElement(orNothing(xsInt)),
        OPTIONAL,
      ),
    ],
    unknownKey: 'unknownElements',
  }));

/**
 * Writes `WaitInformationChanged` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeWaitInformationChanged = (
  tag: string,
  value: WaitInformationChanged,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.position === undefined
    ? ''
    : `<e:Position>${writeText(xsInt, value.position, 'Position')}</e:Position>`) +
  (value.expectedWaitTimeSeconds === undefined
    ? ''
    : `<e:ExpectedWaitTimeSeconds>${writeText(xsInt, value.expectedWaitTimeSeconds, 'ExpectedWaitTimeSeconds')}</e:ExpectedWaitTimeSeconds>`) +
  (value.averageWaitTimeSeconds === undefined
    ? ''
    : `<e:AverageWaitTimeSeconds>${writeText(xsInt, value.averageWaitTimeSeconds, 'AverageWaitTimeSeconds')}</e:AverageWaitTimeSeconds>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
