// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader } from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';
import {
  type ChatOperatingHoursResult,
  readChatOperatingHoursResult,
  writeChatOperatingHoursResult,
} from './chat-operating-hours-result.js';

/** Whether chat is open. */
export interface GetChatOperatingHoursResponse {
  /** The answer. */
  readonly getChatOperatingHoursResult: ChatOperatingHoursResult;
}

/** Reads an element that holds `GetChatOperatingHoursResponse`. */
export const readGetChatOperatingHoursResponse: ElementReader<GetChatOperatingHoursResponse> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element(
        'getChatOperatingHoursResult',
        NS_S,
        'GetChatOperatingHoursResult',
        readChatOperatingHoursResult,
      ),
    ],
  }));

/**
 * Writes `GetChatOperatingHoursResponse` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGetChatOperatingHoursResponse = (
  tag: string,
  value: GetChatOperatingHoursResponse,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  writeChatOperatingHoursResult('s:GetChatOperatingHoursResult', value.getChatOperatingHoursResult) +
  `</${tag}>`;
