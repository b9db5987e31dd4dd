// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsLong,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';

/**
 * Head of every answer.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface TransactionResponseData {
  /**
   * The caller's time; missing or empty in every sample.
   *
   * Source: Oracle support answer 9457, RetrieveMessages (sample).
   */
  readonly clientRequestTime?: string | undefined;
  /** When the server began. */
  readonly serviceStartTime?: string | undefined;
  /** When the server had finished. */
  readonly serviceFinishTime?: string | undefined;
  /** A participant. Differs between the answers of one chat: no key (NOTES.md, decision 28). */
  readonly clientID?: string | undefined;
  /** The caller's number of the request. */
  readonly clientTransactionID?: string | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `TransactionResponseData`. */
export const readTransactionResponseData: ElementReader<TransactionResponseData> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element('clientRequestTime', NS_E, 'ClientRequestTime', textElement(xsString), OPTIONAL),
      element('serviceStartTime', NS_E, 'ServiceStartTime', textElement(orNothing(xsToken)), OPTIONAL),
      element('serviceFinishTime', NS_E, 'ServiceFinishTime', textElement(orNothing(xsToken)), OPTIONAL),
      element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
      element('clientTransactionID', NS_E, 'ClientTransactionID', textElement(orNothing(xsLong)), OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }));

/**
 * Writes `TransactionResponseData` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeTransactionResponseData = (
  tag: string,
  value: TransactionResponseData,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.clientRequestTime === undefined
    ? ''
    : `<e:ClientRequestTime>${escapeText(value.clientRequestTime, 'ClientRequestTime')}</e:ClientRequestTime>`) +
  (value.serviceStartTime === undefined
    ? ''
    : `<e:ServiceStartTime>${writeText(xsToken, value.serviceStartTime, 'ServiceStartTime')}</e:ServiceStartTime>`) +
  (value.serviceFinishTime === undefined
    ? ''
    : `<e:ServiceFinishTime>${writeText(xsToken, value.serviceFinishTime, 'ServiceFinishTime')}</e:ServiceFinishTime>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.clientTransactionID === undefined
    ? ''
    : `<e:ClientTransactionID>${writeText(xsLong, value.clientTransactionID, 'ClientTransactionID')}</e:ClientTransactionID>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
