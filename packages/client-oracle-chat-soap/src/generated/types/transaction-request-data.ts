// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  textElement,
  writeText,
  xsLong,
  xsString,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';

/**
 * Head of every request.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface TransactionRequestData {
  /** The caller's time. Text, since samples have values that are no xs:dateTime (NOTES.md, decision 5). */
  readonly clientRequestTime: string;
  /** The caller's number of the request; comes back in the answer. */
  readonly clientTransactionID: string;
  /** As GetChatUrl has answered. */
  readonly siteName: string;
}

/** Reads an element that holds `TransactionRequestData`. */
export const readTransactionRequestData: ElementReader<TransactionRequestData> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element('clientRequestTime', NS_E, 'ClientRequestTime', textElement(xsString)),
      element('clientTransactionID', NS_E, 'ClientTransactionID', textElement(xsLong)),
      element('siteName', NS_E, 'SiteName', textElement(xsString)),
    ],
  }));

/**
 * Writes `TransactionRequestData` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeTransactionRequestData = (
  tag: string,
  value: TransactionRequestData,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  `<e:ClientRequestTime>${escapeText(value.clientRequestTime, 'ClientRequestTime')}</e:ClientRequestTime>` +
  `<e:ClientTransactionID>${writeText(xsLong, value.clientTransactionID, 'ClientTransactionID')}</e:ClientTransactionID>` +
  `<e:SiteName>${escapeText(value.siteName, 'SiteName')}</e:SiteName>` +
  `</${tag}>`;
