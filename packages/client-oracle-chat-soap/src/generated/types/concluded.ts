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
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import { type ReasonEnum, reasonEnumType } from './reason-enum.js';
import { type RoleEnum, roleEnumType } from './role-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * Why the chat is over.
 *
 * Source: OracleMobileChat, RNEngagementConcludedMessage (inferred; the name with RNChat is a guess).
 */
export interface Concluded extends SystemMessage {
  /** Why. */
  readonly reason?: ReasonEnum | undefined;
  /** Who ended it. */
  readonly role?: RoleEnum | undefined;
}

/** Reads an element that holds `Concluded`. */
export const readConcluded: ElementReader<Concluded> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('reason', NS_E, 'Reason', textElement(reasonEnumType), OPTIONAL),
    element('role', NS_E, 'Role', textElement(roleEnumType), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `Concluded` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeConcluded = (tag: string, value: Concluded, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.reason === undefined
    ? ''
    : `<e:Reason>${writeText(reasonEnumType, value.reason, 'Reason')}</e:Reason>`) +
  (value.role === undefined ? '' : `<e:Role>${writeText(roleEnumType, value.role, 'Role')}</e:Role>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;
