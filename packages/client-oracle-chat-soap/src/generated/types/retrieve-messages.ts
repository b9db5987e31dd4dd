// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader } from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import {
  readTransactionRequestData,
  type TransactionRequestData,
  writeTransactionRequestData,
} from './transaction-request-data.js';

/** Asks what has happened. */
export interface RetrieveMessages {
  /** Which request it is. */
  readonly transactionRequestData: TransactionRequestData;
}

/** Reads an element that holds `RetrieveMessages`. */
export const readRetrieveMessages: ElementReader<RetrieveMessages> = /* @__PURE__ */ complexElement(() => ({
  slots: [element('transactionRequestData', NS_E, 'TransactionRequestData', readTransactionRequestData)],
}));

/**
 * Writes `RetrieveMessages` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRetrieveMessages = (tag: string, value: RetrieveMessages, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeTransactionRequestData('e:TransactionRequestData', value.transactionRequestData) +
  `</${tag}>`;
