// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  textElement,
  xsString,
} from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';
import { type ID, readID, writeID } from './id.js';
import { type NamedID, readNamedID, writeNamedID } from './named-id.js';

/**
 * Who asks, and about what. The order of the children is not documented: any.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface CustomerInformation {
  /** Mail address of the customer. */
  readonly eMailAddress?: string | undefined;
  /** First name of the customer. */
  readonly firstName?: string | undefined;
  /** Last name of the customer. */
  readonly lastName?: string | undefined;
  /**
   * Interface of the site that the chat belongs to.
   *
   * Source: Oracle support answer 9457, RequestChat (sample; that it is required is decided: NOTES.md,
   * decision 4).
   */
  readonly interfaceID: NamedID;
  /**
   * Record of the customer.
   *
   * Source: Public clients (observed).
   */
  readonly contactID?: ID | undefined;
  /**
   * Record of the customer's organization.
   *
   * Source: Oracle B2C Service, establishSessions, organizationId (inferred).
   */
  readonly organizationID?: ID | undefined;
  /**
   * Queue to wait in, where the routing rules do not say otherwise.
   *
   * Source: Oracle B2C Service, establishSessions, queueId (inferred).
   */
  readonly queueID?: ID | undefined;
  /**
   * Product that the question is about.
   *
   * Source: Oracle B2C Service, establishSessions, productId (inferred).
   */
  readonly productID?: ID | undefined;
  /**
   * Category that the question is about.
   *
   * Source: Public clients (observed).
   */
  readonly categoryID?: ID | undefined;
  /**
   * What the customer wants to know.
   *
   * Source: Public clients (observed).
   */
  readonly question?: string | undefined;
}

/** Reads an element that holds `CustomerInformation`. */
export const readCustomerInformation: ElementReader<CustomerInformation> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element('eMailAddress', NS_C, 'EMailAddress', textElement(xsString), OPTIONAL),
      element('firstName', NS_C, 'FirstName', textElement(xsString), OPTIONAL),
      element('lastName', NS_C, 'LastName', textElement(xsString), OPTIONAL),
      element('interfaceID', NS_C, 'InterfaceID', readNamedID),
      element('contactID', NS_C, 'ContactID', readID, OPTIONAL),
      element('organizationID', NS_C, 'OrganizationID', readID, OPTIONAL),
      element('queueID', NS_C, 'QueueID', readID, OPTIONAL),
      element('productID', NS_C, 'ProductID', readID, OPTIONAL),
      element('categoryID', NS_C, 'CategoryID', readID, OPTIONAL),
      element('question', NS_C, 'Question', textElement(xsString), OPTIONAL),
    ],
  }),
);

/**
 * Writes `CustomerInformation` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeCustomerInformation = (
  tag: string,
  value: CustomerInformation,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.eMailAddress === undefined
    ? ''
    : `<c:EMailAddress>${escapeText(value.eMailAddress, 'EMailAddress')}</c:EMailAddress>`) +
  (value.firstName === undefined
    ? ''
    : `<c:FirstName>${escapeText(value.firstName, 'FirstName')}</c:FirstName>`) +
  (value.lastName === undefined ? '' : `<c:LastName>${escapeText(value.lastName, 'LastName')}</c:LastName>`) +
  writeNamedID('c:InterfaceID', value.interfaceID) +
  (value.contactID === undefined ? '' : writeID('c:ContactID', value.contactID)) +
  (value.organizationID === undefined ? '' : writeID('c:OrganizationID', value.organizationID)) +
  (value.queueID === undefined ? '' : writeID('c:QueueID', value.queueID)) +
  (value.productID === undefined ? '' : writeID('c:ProductID', value.productID)) +
  (value.categoryID === undefined ? '' : writeID('c:CategoryID', value.categoryID)) +
  (value.question === undefined ? '' : `<c:Question>${escapeText(value.question, 'Question')}</c:Question>`) +
  `</${tag}>`;
