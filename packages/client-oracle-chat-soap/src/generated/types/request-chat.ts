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
  xsString,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import {
  type CustomerInformation,
  readCustomerInformation,
  writeCustomerInformation,
} from './customer-information.js';
import { type GenericObject, readGenericObject, writeGenericObject } from './generic-object.js';
import { type ID, readID, writeID } from './id.js';
import { type ResumeTypeEnum, resumeTypeEnumType } from './resume-type-enum.js';
import {
  readTransactionRequestData,
  type TransactionRequestData,
  writeTransactionRequestData,
} from './transaction-request-data.js';

/** Asks for a chat. */
export interface RequestChat {
  /** Which request it is. */
  readonly transactionRequestData: TransactionRequestData;
  /** Custom fields of the customer's record and of the incident. */
  readonly customFields?: GenericObject | undefined;
  /** Who asks. */
  readonly customerInformation: CustomerInformation;
  /**
   * Whether a running chat of this customer goes on.
   *
   * Source: Public clients (observed).
   */
  readonly resumeType?: ResumeTypeEnum | undefined;
  /** ChatToken of GetChatUrl. */
  readonly chatSessionToken: string;
  /**
   * Incident that the chat is about.
   *
   * Source: Public clients (observed).
   */
  readonly incidentID?: ID | undefined;
}

/** Reads an element that holds `RequestChat`. */
export const readRequestChat: ElementReader<RequestChat> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('transactionRequestData', NS_E, 'TransactionRequestData', readTransactionRequestData),
    element('customFields', NS_E, 'CustomFields', readGenericObject, OPTIONAL),
    element('customerInformation', NS_E, 'CustomerInformation', readCustomerInformation),
    element('resumeType', NS_E, 'ResumeType', textElement(orNothing(resumeTypeEnumType)), OPTIONAL),
    element('chatSessionToken', NS_E, 'ChatSessionToken', textElement(xsString)),
    element('incidentID', NS_E, 'IncidentID', readID, OPTIONAL),
  ],
}));

/**
 * Writes `RequestChat` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRequestChat = (tag: string, value: RequestChat, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeTransactionRequestData('e:TransactionRequestData', value.transactionRequestData) +
  (value.customFields === undefined ? '' : writeGenericObject('e:CustomFields', value.customFields)) +
  writeCustomerInformation('e:CustomerInformation', value.customerInformation) +
  (value.resumeType === undefined
    ? ''
    : `<e:ResumeType>${writeText(resumeTypeEnumType, value.resumeType, 'ResumeType')}</e:ResumeType>`) +
  `<e:ChatSessionToken>${escapeText(value.chatSessionToken, 'ChatSessionToken')}</e:ChatSessionToken>` +
  (value.incidentID === undefined ? '' : writeID('e:IncidentID', value.incidentID)) +
  `</${tag}>`;
