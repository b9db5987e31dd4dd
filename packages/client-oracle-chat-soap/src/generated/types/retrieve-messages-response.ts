// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  OPTIONAL,
  writeTree,
  type XmlElement,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import { readSystemMessages, type SystemMessages, writeSystemMessages } from './system-messages.js';
import {
  readTransactionResponseData,
  type TransactionResponseData,
  writeTransactionResponseData,
} from './transaction-response-data.js';

/** What has happened since the last call. */
export interface RetrieveMessagesResponse {
  /** Which answer it is. */
  readonly transactionResponseData?: TransactionResponseData | undefined;
  /** What has happened, oldest first. Missing or empty where nothing has. */
  readonly systemMessages?: SystemMessages | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `RetrieveMessagesResponse`. */
export const readRetrieveMessagesResponse: ElementReader<RetrieveMessagesResponse> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element(
        'transactionResponseData',
        NS_E,
        'TransactionResponseData',
        readTransactionResponseData,
        OPTIONAL,
      ),
      element('systemMessages', NS_E, 'SystemMessages', readSystemMessages, OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }));

/**
 * Writes `RetrieveMessagesResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRetrieveMessagesResponse = (
  tag: string,
  value: RetrieveMessagesResponse,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.transactionResponseData === undefined
    ? ''
    : writeTransactionResponseData('e:TransactionResponseData', value.transactionResponseData)) +
  (value.systemMessages === undefined ? '' : writeSystemMessages('e:SystemMessages', value.systemMessages)) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
