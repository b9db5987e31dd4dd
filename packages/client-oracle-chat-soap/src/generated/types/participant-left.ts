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
import { type ReasonEnum, reasonEnumType } from './reason-enum.js';
import { type RoleEnum, roleEnumType } from './role-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * Somebody who has left.
 *
 * Source: OracleMobileChat, RNEngagementParticipantLeftMessage (inferred; the name with RNChat is a
 * guess).
 */
export interface ParticipantLeft extends SystemMessage {
  /** The participant that it is about. */
  readonly clientID?: string | undefined;
  /** What the participant was in the chat. */
  readonly role?: RoleEnum | undefined;
  /** Why. */
  readonly disconnectReason?: ReasonEnum | undefined;
}

/** Reads an element that holds `ParticipantLeft`. */
export const readParticipantLeft: ElementReader<ParticipantLeft> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
    element('role', NS_E, 'Role', textElement(roleEnumType), OPTIONAL),
    element('disconnectReason', NS_E, 'DisconnectReason', textElement(reasonEnumType), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `ParticipantLeft` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeParticipantLeft = (tag: string, value: ParticipantLeft, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.role === undefined ? '' : `<e:Role>${writeText(roleEnumType, value.role, 'Role')}</e:Role>`) +
  (value.disconnectReason === undefined
    ? ''
    : `<e:DisconnectReason>${writeText(reasonEnumType, value.disconnectReason, 'DisconnectReason')}</e:DisconnectReason>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
