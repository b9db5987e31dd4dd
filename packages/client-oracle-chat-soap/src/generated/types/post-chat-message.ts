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
  xsBoolean,
  xsString,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import {
  readTransactionRequestData,
  type TransactionRequestData,
  writeTransactionRequestData,
} from './transaction-request-data.js';

/** Says something for the customer. */
export interface PostChatMessage {
  /** Which request it is. */
  readonly transactionRequestData: TransactionRequestData;
  /** The text. */
  readonly body: string;
  /**
   * The text is not kept.
   *
   * Source: Public clients (observed).
   */
  readonly offTheRecord?: boolean | undefined;
}

/** Reads an element that holds `PostChatMessage`. */
export const readPostChatMessage: ElementReader<PostChatMessage> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('transactionRequestData', NS_E, 'TransactionRequestData', readTransactionRequestData),
    element('body', NS_E, 'Body', textElement(xsString)),
    element('offTheRecord', NS_E, 'OffTheRecord', textElement(orNothing(xsBoolean)), OPTIONAL),
  ],
}));

/**
 * Writes `PostChatMessage` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writePostChatMessage = (tag: string, value: PostChatMessage, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeTransactionRequestData('e:TransactionRequestData', value.transactionRequestData) +
  `<e:Body>${escapeText(value.body, 'Body')}</e:Body>` +
  (value.offTheRecord === undefined
    ? ''
    : `<e:OffTheRecord>${writeText(xsBoolean, value.offTheRecord, 'OffTheRecord')}</e:OffTheRecord>`) +
  `</${tag}>`;
