// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  attribute,
  complexElement,
  type ElementReader,
  writeAttribute,
  xsLong,
} from '@parlance/runtime/soap';

/**
 * An identifier. It stands in an attribute, not in the text.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface ID {
  /** The number. */
  readonly id: string;
}

/** Reads an element that holds `ID`. */
export const readID: ElementReader<ID> = /* @__PURE__ */ complexElement(() => ({
  attributes: [attribute('id', '', 'id', xsLong, { isRequired: true })],
}));

/**
 * Writes `ID` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeID = (tag: string, value: ID, declarations = ''): string =>
  `<${tag}${declarations}` + writeAttribute('id', xsLong, value.id) + `></${tag}>`;
