// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import type { SystemMessage } from './system-message.js';

/**
 * A setting and its value. Nothing follows from it here: the REST API uses it to name another pool.
 *
 * Source: OracleMobileChat, RNEngagementConfigurationChangedMessage (inferred; the name with RNChat is
 * a guess).
 */
export interface ConfigurationChanged extends SystemMessage {
  /**
   * The setting.
   *
   * Source: Oracle Customer Portal, CHAT_CLUSTER_POOL_ID (inferred).
   */
  readonly name?: string | undefined;
  /**
   * Its value.
   *
   * Source: Oracle Customer Portal, CHAT_CLUSTER_POOL_ID (inferred).
   */
  readonly value?: string | undefined;
}

/** Reads an element that holds `ConfigurationChanged`. */
export const readConfigurationChanged: ElementReader<ConfigurationChanged> = /* @__PURE__ */ complexElement(
  () => ({
    slots: [
      element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
      element('name', NS_E, 'Name', textElement(xsString), OPTIONAL),
      element('value', NS_E, 'Value', textElement(xsString), OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }),
);

/**
 * Writes `ConfigurationChanged` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeConfigurationChanged = (
  tag: string,
  value: ConfigurationChanged,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.name === undefined ? '' : `<e:Name>${escapeText(value.name, 'Name')}</e:Name>`) +
  (value.value === undefined ? '' : `<e:Value>${escapeText(value.value, 'Value')}</e:Value>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
