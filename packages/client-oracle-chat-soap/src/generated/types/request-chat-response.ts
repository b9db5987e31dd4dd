// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsString,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import { type ID, readID, writeID } from './id.js';
import { type ResultTypeEnum, resultTypeEnumType } from './result-type-enum.js';
import {
  readTransactionResponseData,
  type TransactionResponseData,
  writeTransactionResponseData,
} from './transaction-response-data.js';

/** The new chat, or why there is none. */
export interface RequestChatResponse {
  /** Which answer it is. */
  readonly transactionResponseData?: TransactionResponseData | undefined;
  /** The chat, for reports. */
  readonly engagementID?: ID | undefined;
  /** Survey for those who give up waiting; 0 for none. */
  readonly cancelledSurveyID?: ID | undefined;
  /** Survey for afterwards; 0 for none. */
  readonly completedSurveyID?: ID | undefined;
  /** Whether there is a chat. */
  readonly resultType?: ResultTypeEnum | undefined;
  /** Names the chat in the header of every later call. Missing where there is none. */
  readonly sessionID?: string | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `RequestChatResponse`. */
export const readRequestChatResponse: ElementReader<RequestChatResponse> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element(
        'transactionResponseData',
        NS_E,
        'TransactionResponseData',
        readTransactionResponseData,
        OPTIONAL,
      ),
      element('engagementID', NS_E, 'EngagementID', readID, OPTIONAL),
      element('cancelledSurveyID', NS_E, 'CancelledSurveyID', readID, OPTIONAL),
      element('completedSurveyID', NS_E, 'CompletedSurveyID', readID, OPTIONAL),
      element('resultType', NS_E, 'ResultType', textElement(resultTypeEnumType), OPTIONAL),
      element('sessionID', NS_E, 'SessionID', textElement(xsString), OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }),
);

/**
 * Writes `RequestChatResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRequestChatResponse = (
  tag: string,
  value: RequestChatResponse,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.transactionResponseData === undefined
    ? ''
    : writeTransactionResponseData('e:TransactionResponseData', value.transactionResponseData)) +
  (value.engagementID === undefined ? '' : writeID('e:EngagementID', value.engagementID)) +
  (value.cancelledSurveyID === undefined ? '' : writeID('e:CancelledSurveyID', value.cancelledSurveyID)) +
  (value.completedSurveyID === undefined ? '' : writeID('e:CompletedSurveyID', value.completedSurveyID)) +
  (value.resultType === undefined
    ? ''
    : `<e:ResultType>${writeText(resultTypeEnumType, value.resultType, 'ResultType')}</e:ResultType>`) +
  (value.sessionID === undefined
    ? ''
    : `<e:SessionID>${escapeText(value.sessionID, 'SessionID')}</e:SessionID>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
