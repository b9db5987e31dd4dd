// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  xsLong,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import { type ActivityEnum, activityEnumType } from './activity-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * What a participant does.
 *
 * Source: OracleMobileChat, RNEngagementActivityChangedMessage (inferred; the name with RNChat is a
 * guess).
 */
export interface ActivityChanged extends SystemMessage {
  /** The participant that it is about. */
  readonly clientID?: string | undefined;
  /** What it is. */
  readonly mode?: ActivityEnum | undefined;
}

/** Reads an element that holds `ActivityChanged`. */
export const readActivityChanged: ElementReader<ActivityChanged> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
    element('mode', NS_E, 'Mode', textElement(activityEnumType), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `ActivityChanged` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeActivityChanged = (tag: string, value: ActivityChanged, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.mode === undefined ? '' : `<e:Mode>${writeText(activityEnumType, value.mode, 'Mode')}</e:Mode>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
