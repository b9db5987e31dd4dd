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
  writeTree,
  xsLong,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import type { SystemMessage } from './system-message.js';

/**
 * A text of an agent, of the site, or of the customer.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (sample).
 */
export interface MessagePosted extends SystemMessage {
  /** The text; may be HTML. */
  readonly body: string;
  /** Who says it. */
  readonly clientID?: string | undefined;
}

/** Reads an element that holds `MessagePosted`. */
export const readMessagePosted: ElementReader<MessagePosted> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('body', NS_E, 'Body', textElement(xsString)),
    element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `MessagePosted` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeMessagePosted = (tag: string, value: MessagePosted, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  `<e:Body>${escapeText(value.body, 'Body')}</e:Body>` +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
