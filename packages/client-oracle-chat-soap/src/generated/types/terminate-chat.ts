// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader } from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import {
  readTransactionRequestData,
  type TransactionRequestData,
  writeTransactionRequestData,
} from './transaction-request-data.js';

/** Ends the chat for the customer. */
export interface TerminateChat {
  /** Which request it is. */
  readonly transactionRequestData: TransactionRequestData;
}

/** Reads an element that holds `TerminateChat`. */
export const readTerminateChat: ElementReader<TerminateChat> = /* @__PURE__ */ complexElement(() => ({
  slots: [element('transactionRequestData', NS_E, 'TransactionRequestData', readTransactionRequestData)],
}));

/**
 * Writes `TerminateChat` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeTerminateChat = (tag: string, value: TerminateChat, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeTransactionRequestData('e:TransactionRequestData', value.transactionRequestData) +
  `</${tag}>`;
