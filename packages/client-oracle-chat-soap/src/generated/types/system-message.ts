// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';

/**
 * Something that happened in a chat.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (sample).
 */
export interface SystemMessage {
  /** When it happened. Different messages can have the same: order is the order of the answer. */
  readonly createdTime?: string | undefined;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `SystemMessage`. */
export const readSystemMessage: ElementReader<SystemMessage> = /* @__PURE__ */ complexElement(() => ({
  slots: [element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL)],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `SystemMessage` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeSystemMessage = (tag: string, value: SystemMessage, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
