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
import { type ID, readID, writeID } from './id.js';

/**
 * An identifier with the name of what it identifies.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface NamedID {
  /** The identifier. */
  readonly id?: ID | undefined;
  /**
   * The name.
   *
   * Source: Public clients (observed).
   */
  readonly name?: string | undefined;
}

/** Reads an element that holds `NamedID`. */
export const readNamedID: ElementReader<NamedID> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('id', NS_C, 'ID', readID, OPTIONAL),
    element('name', NS_C, 'Name', textElement(xsString), OPTIONAL),
  ],
}));

/**
 * Writes `NamedID` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeNamedID = (tag: string, value: NamedID, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.id === undefined ? '' : writeID('c:ID', value.id)) +
  (value.name === undefined ? '' : `<c:Name>${escapeText(value.name, 'Name')}</c:Name>`) +
  `</${tag}>`;
