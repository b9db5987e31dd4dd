// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader } from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';
import { type ChatUrlResult, readChatUrlResult, writeChatUrlResult } from './chat-url-result.js';

/** Where to go on. */
export interface GetChatUrlResponse {
  /** The answer. */
  readonly getChatUrlResult: ChatUrlResult;
}

/** Reads an element that holds `GetChatUrlResponse`. */
export const readGetChatUrlResponse: ElementReader<GetChatUrlResponse> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [element('getChatUrlResult', NS_S, 'GetChatUrlResult', readChatUrlResult)],
  }),
);

/**
 * Writes `GetChatUrlResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGetChatUrlResponse = (tag: string, value: GetChatUrlResponse, declarations = ''): string =>
  `<${tag}${declarations}>` + writeChatUrlResult('s:GetChatUrlResult', value.getChatUrlResult) + `</${tag}>`;
