// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader, textElement, writeText } from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import { type CustomerActivityEnum, customerActivityEnumType } from './customer-activity-enum.js';
import {
  readTransactionRequestData,
  type TransactionRequestData,
  writeTransactionRequestData,
} from './transaction-request-data.js';

/** Tells whether the customer types. */
export interface SendActivityChange {
  /** Which request it is. */
  readonly transactionRequestData: TransactionRequestData;
  /** What the customer does. */
  readonly mode: CustomerActivityEnum;
}

/** Reads an element that holds `SendActivityChange`. */
export const readSendActivityChange: ElementReader<SendActivityChange> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element('transactionRequestData', NS_E, 'TransactionRequestData', readTransactionRequestData),
      element('mode', NS_E, 'Mode', textElement(customerActivityEnumType)),
    ],
  }),
);

/**
 * Writes `SendActivityChange` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeSendActivityChange = (tag: string, value: SendActivityChange, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeTransactionRequestData('e:TransactionRequestData', value.transactionRequestData) +
  `<e:Mode>${writeText(customerActivityEnumType, value.mode, 'Mode')}</e:Mode>` +
  `</${tag}>`;
