// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  textElement,
  writeText,
  xsDecimal,
} from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';
import { type URLTypeEnum, uRLTypeEnumType } from './urltype-enum.js';

/** Asks for a chat server and for a token that opens one chat there. */
export interface GetChatUrl {
  /** Whose chat server. */
  readonly urlType: URLTypeEnum;
  /**
   * Version of the chat API: 1.2.
   *
   * Source: Oracle support answer 9457, GetChatUrl (sample; that it is a decimal is observed).
   */
  readonly version: string;
}

/** Reads an element that holds `GetChatUrl`. */
export const readGetChatUrl: ElementReader<GetChatUrl> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('urlType', NS_S, 'UrlType', textElement(uRLTypeEnumType)),
    element('version', NS_S, 'Version', textElement(xsDecimal)),
  ],
}));

/**
 * Writes `GetChatUrl` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGetChatUrl = (tag: string, value: GetChatUrl, declarations = ''): string =>
  `<${tag}${declarations}>` +
  `<s:UrlType>${writeText(uRLTypeEnumType, value.urlType, 'UrlType')}</s:UrlType>` +
  `<s:Version>${writeText(xsDecimal, value.version, 'Version')}</s:Version>` +
  `</${tag}>`;
