// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  textElement,
  writeText,
  writeTree,
  type XmlElement,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';

/**
 * What the chat server is to be told.
 *
 * Source: Oracle support answer 9457, GetChatUrl (sample).
 */
export interface ChatUrlResult {
  /** Address of the chat server, for every later call. */
  readonly chatUrl: string;
  /** Opens one chat, as ChatSessionToken of RequestChat. */
  readonly chatToken: string;
  /** Goes into every later request. */
  readonly siteName: string;
  /** Elements that are not described, or not as described, in their order; absent where there are none. */
  readonly unknownElements?: readonly XmlElement[] | undefined;
}

/** Reads an element that holds `ChatUrlResult`. */
export const readChatUrlResult: ElementReader<ChatUrlResult> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('chatUrl', NS_S, 'ChatUrl', textElement(xsToken)),
    element('chatToken', NS_S, 'ChatToken', textElement(xsString)),
    element('siteName', NS_S, 'SiteName', textElement(xsString)),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `ChatUrlResult` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeChatUrlResult = (tag: string, value: ChatUrlResult, declarations = ''): string =>
  `<${tag}${declarations}>` +
  `<s:ChatUrl>${writeText(xsToken, value.chatUrl, 'ChatUrl')}</s:ChatUrl>` +
  `<s:ChatToken>${escapeText(value.chatToken, 'ChatToken')}</s:ChatToken>` +
  `<s:SiteName>${escapeText(value.siteName, 'SiteName')}</s:SiteName>` +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
