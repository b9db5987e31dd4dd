// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, type ElementReader } from '@parlance/runtime/soap';

/** Asks whether chat is open. */
export interface GetChatOperatingHours {}

/** Reads an element that holds `GetChatOperatingHours`. */
export const readGetChatOperatingHours: ElementReader<GetChatOperatingHours> = /* @__PURE__ */ complexElement(
  () => ({}),
);

/**
 * Writes `GetChatOperatingHours` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGetChatOperatingHours = (
  tag: string,
  _value: GetChatOperatingHours,
  declarations = '',
): string => `<${tag}${declarations}></${tag}>`;
