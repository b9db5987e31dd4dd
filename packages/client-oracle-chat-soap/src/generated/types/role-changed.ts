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
import { type RoleEnum, roleEnumType } from './role-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * Who leads now.
 *
 * Source: OracleMobileChat, RNEngagementRoleChangedMessage (inferred; the name with RNChat is a
 * guess).
 */
export interface RoleChanged extends SystemMessage {
  /** The participant that it is about. */
  readonly clientID?: string | undefined;
  /** The new role. */
  readonly role?: RoleEnum | undefined;
}

/** Reads an element that holds `RoleChanged`. */
export const readRoleChanged: ElementReader<RoleChanged> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
    element('role', NS_E, 'Role', textElement(roleEnumType), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `RoleChanged` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeRoleChanged = (tag: string, value: RoleChanged, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.role === undefined ? '' : `<e:Role>${writeText(roleEnumType, value.role, 'Role')}</e:Role>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
