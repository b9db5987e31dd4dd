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

import { NS_SF } from '../namespaces.js';
import { type ExceptionCodeType, exceptionCodeTypeType } from './exception-code-type.js';

/**
 * Why a call failed.
 *
 * Source: NOTES.md, decision 18 (decided).
 */
export interface RNFaultType {
  /**
   * What kind of failure.
   *
   * Source: NOTES.md, decision 18 (decided).
   */
  readonly exceptionCode?: ExceptionCodeType | undefined;
  /** The failure in words, for developers. */
  readonly exceptionMessage?: string | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `RNFaultType`. */
export const readRNFaultType: ElementReader<RNFaultType> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('exceptionCode', NS_SF, 'exceptionCode', textElement(exceptionCodeTypeType), OPTIONAL),
    element('exceptionMessage', NS_SF, 'exceptionMessage', textElement(xsString), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `RNFaultType` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRNFaultType = (tag: string, value: RNFaultType, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.exceptionCode === undefined
    ? ''
    : `<sf:exceptionCode>${writeText(exceptionCodeTypeType, value.exceptionCode, 'exceptionCode')}</sf:exceptionCode>`) +
  (value.exceptionMessage === undefined
    ? ''
    : `<sf:exceptionMessage>${escapeText(value.exceptionMessage, 'exceptionMessage')}</sf:exceptionMessage>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
