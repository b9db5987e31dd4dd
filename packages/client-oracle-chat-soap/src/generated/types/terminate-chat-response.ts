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
import {
  readTransactionResponseData,
  type TransactionResponseData,
  writeTransactionResponseData,
} from './transaction-response-data.js';

/** The chat has ended. */
export interface TerminateChatResponse {
  /** Which answer it is. */
  readonly transactionResponseData?: TransactionResponseData | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `TerminateChatResponse`. */
export const readTerminateChatResponse: ElementReader<TerminateChatResponse> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element(
        'transactionResponseData',
        NS_E,
        'TransactionResponseData',
        readTransactionResponseData,
        OPTIONAL,
      ),
    ],
    unknownKey: 'unknownElements',
  }),
);

/**
 * Writes `TerminateChatResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeTerminateChatResponse = (
  tag: string,
  value: TerminateChatResponse,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.transactionResponseData === undefined
    ? ''
    : writeTransactionResponseData('e:TransactionResponseData', value.transactionResponseData)) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
