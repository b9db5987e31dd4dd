// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  textElement,
  xsString,
} from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';

/**
 * The type of a generic object.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface ObjectType {
  /** ContactCustomFields for the whole; free text inside. */
  readonly typeName: string;
}

/** Reads an element that holds `ObjectType`. */
export const readObjectType: ElementReader<ObjectType> = /* @__PURE__ */ complexElement(() => ({
  slots: [element('typeName', NS_C, 'TypeName', textElement(xsString))],
}));

/**
 * Writes `ObjectType` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeObjectType = (tag: string, value: ObjectType, declarations = ''): string =>
  `<${tag}${declarations}>` +
  `<c:TypeName>${escapeText(value.typeName, 'TypeName')}</c:TypeName>` +
  `</${tag}>`;
