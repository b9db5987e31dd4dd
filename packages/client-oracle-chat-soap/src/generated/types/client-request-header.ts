// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  textElement,
  xsString,
} from '@parlance/runtime/soap';

import { NS_S } from '../namespaces.js';

/** Header of every call to the site. */
export interface ClientRequestHeader {
  /** Free text that names the calling application. */
  readonly appID: string;
}

/** Reads an element that holds `ClientRequestHeader`. */
export const readClientRequestHeader: ElementReader<ClientRequestHeader> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [element('appID', NS_S, 'AppID', textElement(xsString))],
  }),
);

/**
 * Writes `ClientRequestHeader` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeClientRequestHeader = (
  tag: string,
  value: ClientRequestHeader,
  declarations = '',
): string =>
  `<${tag}${declarations}>` + `<s:AppID>${escapeText(value.appID, 'AppID')}</s:AppID>` + `</${tag}>`;
