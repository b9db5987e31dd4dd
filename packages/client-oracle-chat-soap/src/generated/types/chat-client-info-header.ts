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

/** Header of every call to the chat server. */
export interface ChatClientInfoHeader {
  /** Free text that names the calling application. */
  readonly appID: string;
  /**
   * The chat, as RequestChat has named it. Not in RequestChat itself.
   *
   * Source: Oracle support answer 9457, RetrieveMessages (sample).
   */
  readonly sessionID?: string | undefined;
}

/** Reads an element that holds `ChatClientInfoHeader`. */
export const readChatClientInfoHeader: ElementReader<ChatClientInfoHeader> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element('appID', NS_C, 'AppID', textElement(xsString)),
      element('sessionID', NS_C, 'SessionID', textElement(xsString), OPTIONAL),
    ],
  }),
);

/**
 * Writes `ChatClientInfoHeader` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeChatClientInfoHeader = (
  tag: string,
  value: ChatClientInfoHeader,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  `<c:AppID>${escapeText(value.appID, 'AppID')}</c:AppID>` +
  (value.sessionID === undefined
    ? ''
    : `<c:SessionID>${escapeText(value.sessionID, 'SessionID')}</c:SessionID>`) +
  `</${tag}>`;
