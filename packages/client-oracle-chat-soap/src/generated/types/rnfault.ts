// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsString,
} from '@parlance/runtime/soap';

import { NS_CF } from '../namespaces.js';
import { type ExceptionCode, exceptionCodeType } from './exception-code.js';

/**
 * Why a call failed.
 *
 * Source: NOTES.md, decision 18 (decided).
 */
export interface RNFault {
  /**
   * What kind of failure.
   *
   * Source: NOTES.md, decision 18 (decided).
   */
  readonly exceptionCode?: ExceptionCode | undefined;
  /** The failure in words, for developers. */
  readonly exceptionMessage?: string | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `RNFault`. */
export const readRNFault: ElementReader<RNFault> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('exceptionCode', NS_CF, 'exceptionCode', textElement(exceptionCodeType), OPTIONAL),
    element('exceptionMessage', NS_CF, 'exceptionMessage', textElement(xsString), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `RNFault` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRNFault = (tag: string, value: RNFault, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.exceptionCode === undefined
    ? ''
    : `<cf:exceptionCode>${writeText(exceptionCodeType, value.exceptionCode, 'exceptionCode')}</cf:exceptionCode>`) +
  (value.exceptionMessage === undefined
    ? ''
    : `<cf:exceptionMessage>${escapeText(value.exceptionMessage, 'exceptionMessage')}</cf:exceptionMessage>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
