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

/** The text was taken. */
export interface PostChatMessageResponse {
  /** Which answer it is. */
  readonly transactionResponseData?: TransactionResponseData | undefined;
  /**
   * What has happened, oldest first. Missing or empty where nothing has.
   *
   * Source: Oracle support answer 9457, overview (documented; its sample has none: NOTES.md, decision
   * 9).
   */
  readonly systemMessages?: SystemMessages | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `PostChatMessageResponse`. */
export const readPostChatMessageResponse: ElementReader<PostChatMessageResponse> =
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
 * Writes `PostChatMessageResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writePostChatMessageResponse = (
  tag: string,
  value: PostChatMessageResponse,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.transactionResponseData === undefined
    ? ''
    : writeTransactionResponseData('e:TransactionResponseData', value.transactionResponseData)) +
  (value.systemMessages === undefined ? '' : writeSystemMessages('e:SystemMessages', value.systemMessages)) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
